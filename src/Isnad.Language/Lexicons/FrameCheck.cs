using Isnad.Text;

namespace Isnad.Language.Lexicons;

/// <summary>Checks the rows of frames.tsv against words, classes and PLOVER modes.</summary>
internal sealed class FrameCheck(Lexicon lexicon, HashSet<(string Event, string Mode)> modes, List<LexiconFinding> findings)
{
    private const string File = "frames.tsv";
    private static readonly string[] EntityKinds = ["person", "country", "organization", "place", "group"];
    private readonly HashSet<string> _classes = lexicon.Nouns.SelectMany(n => Prefixes(n.Class)).ToHashSet(StringComparer.Ordinal);

    public void Check(LexiconRow row)
    {
        var word = row["word"];
        CheckWords(File, row.Line, word);
        var (type, mode) = (row["event"], row["mode"]);
        if (type.Length > 0 && !modes.Contains((type, "")))
        {
            findings.Add(new(File, row.Line, FindingSeverity.Error, "unknown-event", [word, type]));
        }
        else if (type.Length > 0 && !modes.Contains((type, mode)))
        {
            findings.Add(new(File, row.Line, FindingSeverity.Error, "unknown-mode", [word, type, mode]));
        }

        foreach (var condition in row["when"].Split('&', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = condition.IndexOf('~', StringComparison.Ordinal);
            if (at > 0)
            {
                CheckClass(row.Line, word, condition[(at + 1)..].Trim());
            }
        }
    }

    /// <summary>Every Arabic word of a pattern must be a form that some entry derives.</summary>
    public void CheckWords(string file, int line, string pattern)
    {
        foreach (var word in pattern.Split([' ', '|', '+', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = Folding.Fold(word);
            if (Segmentation.ShapeGuess.IsArabic(folded) && folded.Length > 1 && !Known(folded))
            {
                findings.Add(new(file, line, FindingSeverity.Error, "unknown-word", [word, pattern]));
            }
        }
    }

    private void CheckClass(int line, string word, string name)
    {
        if (name.StartsWith("lemma:", StringComparison.Ordinal))
        {
            if (!Known(Folding.Fold(name[6..])))
            {
                findings.Add(new(File, line, FindingSeverity.Warning, "unknown-condition-word", [word, name[6..]]));
            }
        }
        else if (!_classes.Contains(name) && !EntityKinds.Contains(name) && !name.All(char.IsAsciiLetterUpper))
        {
            findings.Add(new(File, line, FindingSeverity.Warning, "class-without-nouns", [word, name]));
        }
    }

    private bool Known(string folded) =>
        lexicon.Find(folded).Count > 0 || lexicon.FindFunctionWords(folded).Count > 0
        || (folded.StartsWith("ال", StringComparison.Ordinal) && lexicon.Find(folded[2..]).Count > 0);

    // A condition on weapon holds for weapon.heavy; a cell may hold several classes.
    private static IEnumerable<string> Prefixes(string classes)
    {
        foreach (var name in classes.Split(['|', ' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            for (var dot = name.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = name.IndexOf('.', dot + 1))
            {
                yield return name[..dot];
            }

            yield return name;
        }
    }
}
