namespace Isnad.Text;

/// <summary>A phrase of a <see cref="PhraseTable"/> found in a text.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Value">Its value.</param>
/// <param name="First">The first run of letters.</param>
/// <param name="Length">How many runs it covers; 0 where nothing was found.</param>
/// <param name="Clitics">The particles before its first word.</param>
public readonly record struct PhraseMatch(string Kind, string Value, int First, int Length, Clitics Clitics)
{
    /// <summary>The run after it.</summary>
    public int Next => First + Length;

    /// <summary>The last run it covers.</summary>
    public int Last => First + Length - 1;
}
