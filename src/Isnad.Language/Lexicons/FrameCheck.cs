using Isnad.Text;

namespace Isnad.Language.Lexicons;

/// <summary>Checks the rows of frames.tsv, mode-cues.tsv and mode-needs.tsv against words, classes and PLOVER modes.</summary>
internal sealed class FrameCheck(Lexicon lexicon, HashSet<(string Event, string Mode)> modes, List<LexiconFinding> findings)
{
    private const string File = "frames.tsv";
    private const string CueFile = "mode-cues.tsv";
    private const string NeedFile = "mode-needs.tsv";
    private const string AnyMode = "*";
    private readonly Segmentation.WordAnalyzer _analyzer = new(lexicon);
    private static readonly string[] EntityKinds = ["person", "country", "organization", "place", "group"];
    private readonly HashSet<string> _cued = new(StringComparer.Ordinal);
    private readonly HashSet<string> _classes = lexicon.Nouns.SelectMany(n => Prefixes(n.Class)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Checks a row of mode-cues.tsv; all of them before the first of frames.tsv.</summary>
    public void CheckCue(LexiconRow row)
    {
        _cued.Add(row["event"]);
        CheckMode(CueFile, row, row["event"], row["mode"]);
        CheckConditions(CueFile, row, row["event"]);
    }

    /// <summary>Checks a row of frames.tsv.</summary>
    public void Check(LexiconRow row)
    {
        var word = row["word"];
        CheckWords(File, row.Line, word);
        CheckConditions(File, row, word);
        if (row["mode"] != AnyMode)
        {
            CheckMode(File, row, word, row["mode"]);
        }
        else if (!_cued.Contains(row["event"]))
        {
            findings.Add(new(File, row.Line, FindingSeverity.Error, "mode-without-cues", [word, row["event"]]));
        }
    }

    /// <summary>Checks a row of mode-needs.tsv.</summary>
    public void CheckNeed(LexiconRow row)
    {
        CheckMode(NeedFile, row, row["event"], row["mode"]);
        foreach (var name in row.List("told"))
        {
            CheckClass(NeedFile, row.Line, row["mode"], name);
        }
    }

    private void CheckMode(string file, LexiconRow row, string word, string mode)
    {
        var type = row["event"];
        if (type.Length > 0 && !modes.Contains((type, "")))
        {
            findings.Add(new(file, row.Line, FindingSeverity.Error, "unknown-event", [word, type]));
        }
        else if (type.Length > 0 && !modes.Contains((type, mode)))
        {
            findings.Add(new(file, row.Line, FindingSeverity.Error, "unknown-mode", [word, type, mode]));
        }
    }

    private void CheckConditions(string file, LexiconRow row, string word)
    {
        foreach (var condition in row["when"].Split('&', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var at = condition.IndexOf('~', StringComparison.Ordinal);
            foreach (var name in at > 0 ? condition[(at + 1)..].Split('|', StringSplitOptions.TrimEntries) : [])
            {
                CheckClass(file, row.Line, word, name);
            }
        }
    }

    /// <summary>Every Arabic word of a pattern must be a form that some entry derives; outside frames.tsv clitics may be joined to it (بحسب).</summary>
    public void CheckWords(string file, int line, string pattern)
    {
        foreach (var word in pattern.Split([' ', '|', '+', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = Folding.Fold(word);
            if (Segmentation.ShapeGuess.IsArabic(folded) && folded.Length > 1 && !Known(folded)
                && !(file != File && _analyzer.Analyze(word)[0].Known))
            {
                findings.Add(new(file, line, FindingSeverity.Error, "unknown-word", [word, pattern]));
            }
        }
    }

    private void CheckClass(string file, int line, string word, string name)
    {
        if (name.StartsWith("lemma:", StringComparison.Ordinal))
        {
            if (!Known(Folding.Fold(name[6..])))
            {
                findings.Add(new(file, line, FindingSeverity.Warning, "unknown-condition-word", [word, name[6..]]));
            }
        }
        else if (!_classes.Contains(name) && !EntityKinds.Contains(name) && !name.All(char.IsAsciiLetterUpper))
        {
            findings.Add(new(file, line, FindingSeverity.Warning, "class-without-nouns", [word, name]));
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
