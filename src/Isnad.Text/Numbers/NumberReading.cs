namespace Isnad.Text.Numbers;

/// <summary>A number read at a place of a text, without what qualifies it.</summary>
/// <param name="Value">Its value; 0 where vague.</param>
/// <param name="First">Its first run of letters or digits.</param>
/// <param name="Last">Its last.</param>
/// <param name="Clitics">The particles before the first run.</param>
/// <param name="Kind">Cardinal, ordinal or vague.</param>
/// <param name="Scale">The last scale said (ألف, مليون); 1 where none was.</param>
/// <param name="CountsItself">Whether it is the dual of what it counts (جنديين): nothing after it is counted.</param>
public readonly record struct NumberReading(decimal Value, int First, int Last, Clitics Clitics, NumberKind Kind, decimal Scale = 1, bool CountsItself = false);
