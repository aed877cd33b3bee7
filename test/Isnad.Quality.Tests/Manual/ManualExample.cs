namespace Isnad.Quality.Tests.Manual;

/// <summary>An example of the coding manual.</summary>
/// <param name="Page">Name of the file.</param>
/// <param name="Line">Line of the text in it, from 1.</param>
/// <param name="Text">The text to be coded.</param>
/// <param name="Right">The right coding: lines that begin with <c>=</c> or <c>~</c>.</param>
/// <param name="Given">For a known miss, what the program gives: lines that begin with <c>!</c>, told with <c>=</c>; otherwise empty.</param>
internal sealed record ManualExample(string Page, int Line, string Text, IReadOnlyList<string> Right, IReadOnlyList<string> Given)
{
    /// <summary>Where it stands.</summary>
    public string Address => $"{Page}:{Line}";

    /// <summary>Everything but where it stands.</summary>
    public string Content => string.Join('\n', Right.Concat(Given).Prepend(Text));
}
