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
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var span = new Span(at, name.Length);
                if (StandsAlone(text, span) && !found.Any(other => other.Overlaps(span)))
                {
                    found.Add(span);
                }
            }
        }

        found.Sort();
        return found;
    }

    /// <summary>Where any of some names stands in any spelling (<see cref="Folding"/>), with للجندي for الجندي; in order, without overlaps.</summary>
    public static IReadOnlyList<Span> FindFolded(string text, IEnumerable<string> names)
    {
        var folded = Folding.FoldWithMap(text);
        var forms = names.Select(Folding.Fold).ToList();
        // After ل a name with the article loses its alef.
        var bare = forms.Where(name => name.StartsWith("ال", StringComparison.Ordinal) && name.Length > 2).Select(name => "ل" + name[2..]).ToHashSet(StringComparer.Ordinal);
        return [.. Find(folded.Folded, forms.Concat(bare)).Where(span => !bare.Contains(span.In(folded.Folded)) || (span.Start > 0 && folded.Folded[span.Start - 1] == 'ل')).Select(folded.ToOriginal)];
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
