using Isnad.Record;
using Isnad.Text;

namespace Isnad.Exchange;

/// <summary>Finds the verbatim occurrences of names in a text.</summary>
internal static class NameFinder
{
    /// <summary>Letters that may be written before a name as one word with it (و ف ب ل ك س).</summary>
    private const string Clitics = "وفبلكس";

    /// <summary>Where any of <paramref name="names"/> stands, in order, without overlaps: the longer name wins.</summary>
    /// <remarks>A name ends where a word ends and begins where a word begins or after at most two attached clitics.</remarks>
    public static IReadOnlyList<Span> Find(string text, IEnumerable<string> names)
    {
        var found = new List<Span>();
        foreach (var name in names.Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length))
        {
            foreach (var span in Standing(text, name))
            {
                if (!found.Any(other => other.Overlaps(span)))
                {
                    found.Add(span);
                }
            }
        }

        found.Sort();
        return found;
    }

    /// <summary>Where one name stands as words of its own, in order.</summary>
    public static IEnumerable<Span> Standing(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var span = new Span(at, name.Length);
            if (StandsAlone(text, span))
            {
                yield return span;
            }
        }
    }

    private static bool StandsAlone(string text, Span span)
    {
        if (span.End < text.Length && Words.IsWordCharacter(text, span.End))
        {
            return false;
        }

        var start = span.Start;
        while (start > 0 && span.Start - start < 2 && Clitics.Contains(text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        return start == 0 || !Words.IsWordCharacter(text, start - 1);
    }
}
