namespace Isnad.Text.Numbers;

/// <summary>A word of the text read as a part of a number.</summary>
/// <param name="Role">Its part.</param>
/// <param name="Value">Its value.</param>
/// <param name="Clitics">The particles before it.</param>
internal readonly record struct NumberWord(NumberRole Role, decimal Value, Clitics Clitics);
