using Isnad.Text;

namespace Isnad.Language.Lexicons;

/// <summary>Finds contradictions and gaps in the lexicon.</summary>
/// <remarks>Codes and their arguments: <c>unreadable</c> (reason), <c>unknown-form</c> (lemma, form), <c>root-length</c>
/// (lemma, root, form), <c>lemma-mismatch</c> (lemma, derived lemma), <c>no-masdar</c> (lemma), <c>duplicate</c> (lemma,
/// line of the other entry), <c>no-gloss</c> (lemma), <c>bad-vowels</c> (lemma, vowels), <c>unknown-word</c> (word, pattern),
/// <c>unknown-event</c> (word, event), <c>unknown-mode</c> (word, event, mode), <c>mode-without-cues</c> (word, event), <c>class-without-nouns</c> (word, class),
/// <c>unknown-condition-word</c> (word, lemma), <c>acled-unmapped</c>, <c>acled-unused</c> (event, mode, label), <c>acled-name</c> (event, name).</remarks>
public static class LexiconCheck
{
    private static readonly string[] FrameColumns = ["word", "pos", "trigger", "event", "mode", "label", "actor", "recipient", "when", "gen", "strength", "also"];

    /// <summary>All findings in the files of a folder, in order of file and line; empty where all is well.</summary>
    public static IReadOnlyList<LexiconFinding> Run(string folder)
    {
        var findings = new List<LexiconFinding>();
        CheckVerbs(Rows(folder, "verbs.tsv", findings), findings);
        CheckNouns(Rows(folder, "nouns.tsv", findings), findings);
        if (findings.TrueForAll(f => f.Code is not ("unreadable" or "unknown-form" or "root-length")))
        {
            try
            {
                CheckPatterns(folder, Lexicon.Load(folder), findings);
            }
            catch (LexiconException error)
            {
                findings.Add(Unreadable(error));
            }
        }

        return [.. findings.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)];
    }

    private static void CheckVerbs(IReadOnlyList<LexiconRow> rows, List<LexiconFinding> findings)
    {
        var seen = new Dictionary<(string, string, string), LexiconRow>();
        foreach (var row in rows)
        {
            var lemma = LexiconFiles.Bare(row["lemma"]);
            void Found(FindingSeverity severity, string code, params string[] arguments) =>
                findings.Add(new("verbs.tsv", row.Line, severity, code, [lemma, .. arguments]));

            if (row["gloss"].Length == 0)
            {
                Found(FindingSeverity.Warning, "no-gloss");
            }

            if (!seen.TryAdd((lemma, row["form"], row["root"]), row))
            {
                var other = seen[(lemma, row["form"], row["root"])];
                Found(FindingSeverity.Error, "duplicate", other.Line.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            Lexeme verb;
            try
            {
                verb = LexiconFiles.Verb("verbs.tsv", row);
            }
            catch (LexiconException)
            {
                Found(FindingSeverity.Error, "unknown-form", row["form"]);
                continue;
            }

            CheckVerb(verb, Found);
        }
    }

    private static void CheckVerb(Lexeme verb, Action<FindingSeverity, string, string[]> found)
    {
        if (verb.Root.Count(c => c != ' ') != Inflections.Inflection.RootLength(verb.Form))
        {
            found(FindingSeverity.Error, "root-length", [verb.Root, verb.Form]);
            return;
        }

        if (verb.Form == "1" && verb.Masdars.Count == 0)
        {
            found(FindingSeverity.Warning, "no-masdar", []);
        }

        if (verb.Form == "1" && !(verb.Vowels.Length == 3 && verb.Vowels[1] == '/' && verb.Vowels[0] is 'a' or 'i' or 'u' && verb.Vowels[2] is 'a' or 'i' or 'u'))
        {
            found(FindingSeverity.Error, "bad-vowels", [verb.Vowels]);
            return;
        }

        var derived = Inflections.Inflection.LemmaOf(verb);
        if (derived != verb.Lemma)
        {
            found(FindingSeverity.Error, "lemma-mismatch", [derived]);
        }
    }

    private static void CheckNouns(IReadOnlyList<LexiconRow> rows, List<LexiconFinding> findings)
    {
        var seen = new Dictionary<string, LexiconRow>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var lemma = LexiconFiles.Bare(row["lemma"]);
            if (row["gloss"].Length == 0)
            {
                findings.Add(new("nouns.tsv", row.Line, FindingSeverity.Warning, "no-gloss", [lemma]));
            }

            if (!seen.TryAdd(lemma, row))
            {
                var same = seen[lemma]["class"] == row["class"];
                var other = seen[lemma].Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
                findings.Add(new("nouns.tsv", row.Line, same ? FindingSeverity.Warning : FindingSeverity.Error, "duplicate", [lemma, other]));
            }
        }
    }

    private static void CheckPatterns(string folder, Lexicon lexicon, List<LexiconFinding> findings)
    {
        var modes = Rows(folder, "plover-modes.tsv", findings).Select(r => (r["event"], r["mode"])).ToHashSet();
        var frames = new FrameCheck(lexicon, modes, findings);
        var cueRows = Rows(folder, "mode-cues.tsv", findings);
        foreach (var row in cueRows)
        {
            frames.CheckCue(row);
        }

        foreach (var row in File.Exists(Path.Combine(folder, "mode-needs.tsv")) ? Rows(folder, "mode-needs.tsv", findings) : [])
        {
            frames.CheckNeed(row);
        }

        var frameRows = Rows(folder, "frames.tsv", findings);
        foreach (var row in frameRows)
        {
            frames.Check(row);
        }

        CheckRepeats("frames.tsv", frameRows, "word", FrameColumns, findings);
        CheckRepeats("support-verbs.tsv", Rows(folder, "support-verbs.tsv", findings), "verb", ["verb", "preposition"], findings);
        if (File.Exists(Path.Combine(folder, "acled.tsv")))
        {
            new AcledCheck(Rows(folder, "acled-types.tsv", findings), Rows(folder, "acled.tsv", findings), findings).Check(cueRows.Concat(frameRows));
        }

        foreach (var row in Rows(folder, "speech.tsv", findings))
        {
            frames.CheckWords("speech.tsv", row.Line, row["pattern"]);
        }
    }

    /// <summary>A row that says again, or otherwise, what one before it says.</summary>
    private static void CheckRepeats(string file, IReadOnlyList<LexiconRow> rows, string word, IReadOnlyList<string> columns, List<LexiconFinding> findings)
    {
        var seen = new Dictionary<string, LexiconRow>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var key = string.Join('\t', columns.Select(column => row[column]));
            if (!seen.TryAdd(key, row))
            {
                findings.Add(new(file, row.Line, FindingSeverity.Error, "duplicate", [row[word], seen[key].Line.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
            }
        }
    }

    private static IReadOnlyList<LexiconRow> Rows(string folder, string file, List<LexiconFinding> findings)
    {
        var path = Path.Combine(folder, file);
        try
        {
            return File.Exists(path) ? LexiconTable.Load(path).Rows : [];
        }
        catch (LexiconException error)
        {
            findings.Add(Unreadable(error));
            return [];
        }
    }

    private static LexiconFinding Unreadable(LexiconException error) =>
        new(Path.GetFileName(error.File), error.Line, FindingSeverity.Error, "unreadable", [error.Message]);
}
