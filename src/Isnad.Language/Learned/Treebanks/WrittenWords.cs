using System.Text;
using Isnad.Text;

namespace Isnad.Language.Learned.Treebanks;

/// <summary>Puts the syntactic words of a treebank back into the words that were printed.</summary>
internal static class WrittenWords
{
    private static readonly HashSet<string> Suffixes = new(StringComparer.Ordinal) { "ه", "ها", "هم", "هن", "هما", "ك", "كم", "كن", "كما", "نا", "ني", "ي" };

    /// <summary>A form without harakat, tatweel and superscript alef; ٱ is ا.</summary>
    public static string Bare(string form)
    {
        var bare = new StringBuilder(form.Length);
        foreach (var letter in form)
        {
            if (letter is not ((>= '\u064B' and <= '\u065F') or '\u0670' or '\u0640'))
            {
                bare.Append(letter == 'ٱ' ? 'ا' : letter);
            }
        }

        return bare.Length == 0 ? form : bare.ToString();
    }

    /// <summary>By the treebank's own marks: multi-word tokens and missing spaces.</summary>
    public static TreebankSentence Given(ConllBlock block, IReadOnlyList<SyntacticWord> words)
    {
        var (placed, written) = (new List<SyntacticWord>(), new List<string>());
        for (var i = 0; i < words.Count;)
        {
            var range = block.Ranges.Find(r => r.First == i);
            var last = range.Form is null ? Together(words, i) : range.Last;
            var pieces = words.Skip(i).Take(last - i + 1).ToList();
            var restored = range.Form is null ? Restored(pieces) : pieces;
            var form = range.Form is null ? string.Concat(pieces.Select(p => p.Form)) : Bare(range.Form);
            var joined = range.Form is null ? pieces[^1].Joined : range.Joined;
            Place(restored, range.Form is null ? [.. pieces.Select(p => p.Form.Length)] : Cut(pieces, form), joined, written.Count, placed);
            written.Add(form);
            i = last + 1;
        }

        return new TreebankSentence(block.Id, block.Document, placed, written);
    }

    /// <summary>By rule, for PADT without marks: single-letter particles join the next word, pronoun suffixes the one before.</summary>
    public static TreebankSentence Rejoined(ConllBlock block, IReadOnlyList<SyntacticWord> words)
    {
        var (placed, written) = (new List<SyntacticWord>(), new List<string>());
        for (var i = 0; i < words.Count;)
        {
            var last = i;
            while (last + 1 < words.Count && Joins(words[last], words[last + 1], block.Rows[last][1]))
            {
                last++;
            }

            var pieces = words.Skip(i).Take(last - i + 1).ToList();
            // A word that the treebank could not analyse stands there once a piece, each time whole.
            var whole = pieces.Count > 1 && pieces[0].Form == pieces[1].Form && pieces[0].Xpos == pieces[1].Xpos;
            var (form, lengths) = whole ? (pieces[0].Form, pieces.Select((p, n) => n == 0 ? p.Form.Length : 0).ToArray()) : Fused(pieces);
            Place(pieces, lengths, false, written.Count, placed);
            written.Add(form);
            i = last + 1;
        }

        return new TreebankSentence(block.Id, block.Document, placed, written);
    }

    private static bool Joins(SyntacticWord left, SyntacticWord right, string original)
    {
        if (left.Upos == "PUNCT" || right.Upos == "PUNCT" || !char.IsLetter(right.Form[0]) || !char.IsLetter(left.Form[^1]))
        {
            return false;
        }

        if (left.Xpos.StartsWith('U') && left.Form == right.Form && right.Xpos.StartsWith('U'))
        {
            return true;
        }

        var proclitic = left.Form.Length == 1 && left.Upos is not ("X" or "NUM") && left.Form is "و" or "ف" or "ب" or "ل" or "ك" or "س" or "أ"
            && left.Upos is "CCONJ" or "SCONJ" or "ADP" or "PART" && !original.EndsWith('ـ');
        var suffix = right.Xpos.StartsWith("SP", StringComparison.Ordinal) && !right.Xpos.Contains("1-", StringComparison.Ordinal) && Suffixes.Contains(Folding.Fold(right.Form))
            && left.Feature("NumForm") != "Digit";
        return proclitic || suffix;
    }

    private static (string Form, int[] Lengths) Fused(List<SyntacticWord> pieces)
    {
        var form = new StringBuilder();
        var lengths = new int[pieces.Count];
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i].Form;
            if (i > 0 && pieces[i - 1].Form == "ل" && piece.StartsWith("ال", StringComparison.Ordinal) && piece.Length > 3)
            {
                piece = piece.StartsWith("الل", StringComparison.Ordinal) ? piece[2..] : piece[1..];
            }

            if (i + 1 < pieces.Count && pieces[i + 1].Upos == "PRON" && piece.Length > 1)
            {
                piece = Attached(piece, pieces[i]);
            }

            form.Append(piece);
            lengths[i] = piece.Length;
        }

        return (form.ToString(), lengths);
    }

    // How the end of a word is written before a pronoun.
    private static string Attached(string piece, SyntacticWord word) => piece[^1] switch
    {
        'ة' => piece[..^1] + "ت",
        'ى' => piece[..^1] + (word.Upos == "ADP" && word.Form != "سوى" ? "ي" : "ا"),
        'ا' when word.Upos == "VERB" && piece.EndsWith("وا", StringComparison.Ordinal) => piece[..^1],
        'ء' when word.Feature("Case") == "Gen" => piece[..^1] + "ئ",
        'ء' when word.Feature("Case") == "Nom" => piece[..^1] + "ؤ",
        _ => piece,
    };

    private static void Place(List<SyntacticWord> pieces, int[] lengths, bool joined, int written, List<SyntacticWord> placed)
    {
        var start = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            placed.Add(pieces[i] with { Written = written, Start = start, Length = lengths[i], Joined = i < pieces.Count - 1 || joined });
            start += lengths[i];
        }
    }

    private static int Together(IReadOnlyList<SyntacticWord> words, int first)
    {
        var last = first;
        while (last + 1 < words.Count && words[last].Joined && IsLetter(words[last].Form[^1]) && IsLetter(words[last + 1].Form[0]))
        {
            last++;
        }

        return last;

        static bool IsLetter(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
    }

    // PUD writes the pieces as they stand in the word (ل + لسلطة, ابنت + ها); PADT as they are alone.
    private static List<SyntacticWord> Restored(List<SyntacticWord> pieces)
    {
        var restored = new List<SyntacticWord>(pieces);
        for (var i = 0; i < pieces.Count; i++)
        {
            var (form, lemma) = (pieces[i].Form, pieces[i].Lemma);
            if (i > 0 && pieces[i - 1].Form == "ل" && form.Length > 2 && form[0] == 'ل' && pieces[i].Feature("Definite") == "Def" && pieces[i].Upos is not "PRON")
            {
                form = lemma.StartsWith('ل') && !lemma.StartsWith("ال", StringComparison.Ordinal) && form[1] != 'ل' ? "ال" + form : "ا" + form;
            }

            if (i + 1 < pieces.Count && pieces[i + 1].Upos == "PRON" && form.Length > 2 && form[^1] == 'ت' && lemma.EndsWith('ة'))
            {
                form = form[..^1] + "ة";
            }

            restored[i] = pieces[i] with { Form = form };
        }

        return restored;
    }

    private static int[] Cut(List<SyntacticWord> pieces, string form)
    {
        var lengths = new int[pieces.Count];
        var left = form.Length;
        for (var i = 0; i < pieces.Count; i++)
        {
            var length = pieces[i].Form.Length;
            if (i > 0 && pieces[i - 1].Form == "ل" && pieces[i].Form.StartsWith("ال", StringComparison.Ordinal))
            {
                length -= pieces[i].Form.StartsWith("الل", StringComparison.Ordinal) ? 2 : 1;
            }

            lengths[i] = i == pieces.Count - 1 ? left : Math.Min(left, length);
            left -= lengths[i];
        }

        return lengths;
    }
}
