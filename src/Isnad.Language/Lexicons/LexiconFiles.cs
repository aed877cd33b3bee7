using Isnad.Text;

namespace Isnad.Language.Lexicons;

/// <summary>Reads the word files of the lexicon.</summary>
internal static class LexiconFiles
{
    public static IReadOnlyList<Lexeme> Verbs(string path)
    {
        var verbs = new List<Lexeme>();
        foreach (var row in Rows(path))
        {
            var verb = Verb(path, row);
            if (row["root"].Count(c => c != ' ') != Inflections.Inflection.RootLength(verb.Form))
            {
                throw row.Error($"root '{verb.Root}' does not fit form {verb.Form}");
            }

            verbs.Add(verb);
        }

        return verbs;
    }

    public static Lexeme Verb(string path, LexiconRow row)
    {
        var form = row["form"];
        if (form is not ("1" or "2" or "3" or "4" or "5" or "6" or "7" or "8" or "9" or "10" or "Q1" or "Q2" or "Q4"))
        {
            throw row.Error($"unknown form '{form}'");
        }

        return new Lexeme
        {
            Lemma = Bare(row["lemma"]),
            Pos = Pos.Verb,
            Root = row["root"],
            Form = form,
            Vowels = row["vowels"],
            Masdars = Bare(row.List("masdar")),
            ActiveParticiples = Bare(row.List("active")),
            PassiveParticiples = Bare(row.List("passive")),
            Transitive = row["transitive"],
            Gloss = row["gloss"],
            File = Path.GetFileName(path),
            Line = row.Line,
        };
    }

    public static IReadOnlyList<Lexeme> Nouns(string path) => [.. Rows(path).Select(row => new Lexeme
    {
        Lemma = Lemma(row),
        Pos = row["gloss"].Contains("(adj", StringComparison.Ordinal) ? Pos.Adjective : Pos.Noun,
        Root = row["root"],
        Plurals = Bare(row.List("plural")),
        Gender = Gender(row),
        Class = row["class"],
        Gloss = row["gloss"],
        File = Path.GetFileName(path),
        Line = row.Line,
    })];

    public static IReadOnlyList<Lexeme> CommonWords(string path) => [.. Rows(path).Select(row => new Lexeme
    {
        Lemma = Lemma(row),
        Pos = row["pos"] switch
        {
            "noun" => Pos.Noun,
            "adj" => Pos.Adjective,
            "adv" => Pos.Adverb,
            "num" => Pos.Numeral,
            "propn" => Pos.ProperNoun,
            var other => throw row.Error($"unknown part of speech '{other}'"),
        },
        Plurals = Bare(row.List("plural")),
        Gender = Gender(row),
        File = Path.GetFileName(path),
        Line = row.Line,
    })];

    public static IReadOnlyList<FunctionWord> FunctionWords(string path) => [.. Rows(path).Select(row =>
        new FunctionWord(Bare(row["form"]), Bare(row["lemma"]), PosOf(row), row["role"], FeaturesOf(row)))];

    /// <summary>Without harakat and tatweel, hamzas kept.</summary>
    public static string Bare(string text) => text.Any(IsMark) ? string.Concat(text.Where(c => !IsMark(c))) : text;

    private static bool IsMark(char letter) => letter is (>= '\u064B' and <= '\u0652') or '\u0670' or '\u0640';

    private static IReadOnlyList<string> Bare(IReadOnlyList<string> texts) => texts.Count == 0 ? [] : [.. texts.Select(Bare)];

    private static IEnumerable<LexiconRow> Rows(string path) => File.Exists(path) ? LexiconTable.Load(path).Rows : [];

    private static string Lemma(LexiconRow row)
    {
        var lemma = Bare(row["lemma"]);
        return lemma.Length > 1 ? lemma : throw row.Error("no lemma");
    }

    private static Gender Gender(LexiconRow row) => row["gender"] switch
    {
        "m" => Language.Gender.Masculine,
        "f" => Language.Gender.Feminine,
        "" => Language.Gender.Unknown,
        var other => throw row.Error($"unknown gender '{other}'"),
    };

    private static Pos PosOf(LexiconRow row) => row["pos"] switch
    {
        "ADP" => Pos.Adposition,
        "ADV" => Pos.Adverb,
        "AUX" => Pos.Auxiliary,
        "CCONJ" => Pos.CoordinatingConjunction,
        "SCONJ" => Pos.SubordinatingConjunction,
        "DET" => Pos.Determiner,
        "PRON" => Pos.Pronoun,
        "PART" => Pos.Particle,
        "INTJ" => Pos.Interjection,
        "NOUN" => Pos.Noun,
        "NUM" => Pos.Numeral,
        "VERB" => Pos.Verb,
        "ADJ" => Pos.Adjective,
        var other => throw row.Error($"unknown part of speech '{other}'"),
    };

    // Person, gender and number, such as 3ms or 1-p.
    private static Features FeaturesOf(LexiconRow row)
    {
        var told = row["features"];
        if (told.Length != 3 || !char.IsAsciiDigit(told[0]))
        {
            return default;
        }

        return new Features
        {
            Person = (byte)(told[0] - '0'),
            Gender = told[1] switch { 'm' => Language.Gender.Masculine, 'f' => Language.Gender.Feminine, _ => Language.Gender.Unknown },
            Number = told[2] switch { 's' => Number.Singular, 'd' => Number.Dual, 'p' => Number.Plural, _ => Number.Unknown },
        };
    }
}
