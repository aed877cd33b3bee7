using Isnad.Language.Learned.Names;

namespace Isnad.Evaluation;

/// <summary>Measures the names that a tagger finds against a tagged file: a name counts where words and type are the same.</summary>
public static class NamesScore
{
    /// <summary>The types that the nested scheme's figure is made of.</summary>
    private static readonly string[] NestedTypes = ["PERS", "ORG", "GPE", "OCC", "DATE"];

    /// <summary>The types of the flat scheme.</summary>
    private static readonly string[] FlatTypes = ["PERS", "LOC", "ORG", "MISC"];

    /// <summary>Tags the words of a file and compares.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static NamesReport OfFile(string path, NameTagger tagger) => Of(TaggedText.Read(File.ReadLines(path)), tagger);

    /// <summary>Tags the words of a text and compares.</summary>
    public static NamesReport Of(TaggedText gold, NameTagger tagger)
    {
        var tags = tagger.Tag(gold.Words, gold.Nested);
        var found = new HashSet<TaggedName>();
        for (var i = 0; i < tags.Count; i++)
        {
            found.UnionWith(TaggedText.NamesOf(i, tags[i]));
        }

        return Compare(gold, found);
    }

    /// <summary>Compares names found with those of the file.</summary>
    public static NamesReport Compare(TaggedText gold, IReadOnlySet<TaggedName> found)
    {
        var measured = gold.Nested ? NestedTypes : FlatTypes;
        var others = gold.Names.Select(n => n.Type).Distinct().Except(measured).Order(StringComparer.Ordinal);
        var all = new Tally();
        var lines = new List<ScoreLine>();
        foreach (var type in measured.Concat(others))
        {
            var tally = new Tally();
            var right = found.Count(n => n.Type == type && gold.Names.Contains(n));
            var (extra, missed) = (found.Count(n => n.Type == type) - right, gold.Names.Count(n => n.Type == type) - right);
            tally.Add(right, extra, missed);
            lines.Add(tally.ToLine(type));
            if (measured.Contains(type))
            {
                all.Add(right, extra, missed);
            }
        }

        lines.Add(all.ToLine(NamesReport.Overall));
        return new NamesReport(gold.Nested ? "nested" : "flat", gold.Words.Count, gold.Words.Sum(s => s.Length), lines);
    }
}
