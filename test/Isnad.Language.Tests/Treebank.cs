using Isnad.Language.Lexicons;

namespace Isnad.Language.Tests;

/// <summary>A treebank's sentences with clitics joined again to written words.</summary>
internal static class Treebank
{
    private static readonly string[] Proclitics = ["و", "ف", "ب", "ل", "ك", "س"];
    private static readonly string[] Pronouns = ["ه", "ها", "هم", "هن", "هما", "ك", "كم", "نا", "ني", "ي"];

    public sealed record Word(string Form, string Tag, string Lemma);

    public static IEnumerable<List<Word>> Read(string path)
    {
        var rows = new List<(string Form, string Tag, string Lemma, string Xpos)>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.Length == 0 && rows.Count > 0)
            {
                yield return Join(rows);
                rows = [];
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                rows.Add((LexiconFiles.Bare(cells[1]), cells[3], LexiconFiles.Bare(cells[2]), cells[4]));
            }
        }
    }

    private static List<Word> Join(List<(string Form, string Tag, string Lemma, string Xpos)> rows)
    {
        var words = new List<Word>();
        var prefix = "";
        foreach (var (form, tag, lemma, xpos) in rows)
        {
            var suffix = words.Count > 0 && prefix.Length == 0 && tag == "PRON" && xpos.StartsWith("SP", StringComparison.Ordinal) && Pronouns.Contains(form);
            if (Proclitics.Contains(form) && tag is "CONJ" or "ADP" or "PART")
            {
                prefix += form;
            }
            else if (suffix)
            {
                words[^1] = words[^1] with { Form = Attach(words[^1].Form, form) };
            }
            else
            {
                var joined = prefix.EndsWith('ل') && form.StartsWith("ال", StringComparison.Ordinal) ? prefix + form[1..] : prefix + form;
                words.Add(new Word(joined, xpos.StartsWith("U-", StringComparison.Ordinal) ? "?" : Group(tag), lemma));
                prefix = "";
            }
        }

        return words;
    }

    private static string Attach(string stem, string pronoun) => stem[^1] switch
    {
        'ة' => stem[..^1] + "ت" + pronoun,
        'ى' when stem is "الى" or "إلى" or "على" or "لدى" => stem[..^1] + "ي" + pronoun,
        'ى' => stem[..^1] + "ا" + pronoun,
        _ when stem.EndsWith("وا", StringComparison.Ordinal) => stem[..^1] + pronoun,
        _ => stem + pronoun,
    };

    private static string Group(string tag) => tag switch
    {
        "VERB" or "AUX" => "V",
        "NOUN" or "PROPN" or "ADJ" or "X" => "N",
        "PUNCT" or "SYM" => "P",
        _ => "O",
    };

    /// <summary>Whether a reading is of the treebank's kind; adverbs and numbers are nouns to some and others to some.</summary>
    public static bool Same(Pos pos, string tag) => Group(pos) is var group && (group == tag || (group == "A" && tag != "V"));

    private static string Group(Pos pos) => pos switch
    {
        Pos.Verb or Pos.Auxiliary => "V",
        Pos.Adverb or Pos.Numeral => "A",
        Pos.Noun or Pos.ProperNoun or Pos.Adjective or Pos.X => "N",
        _ => "O",
    };
}
