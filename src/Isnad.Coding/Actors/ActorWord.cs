using System.Buffers;
using System.Globalization;
using Isnad.Language;
using Isnad.Text;

namespace Isnad.Coding.Actors;

/// <summary>A written word as the actor finder sees it: every way to cut it, the likeliest known one first among equals.</summary>
/// <remarks>Names are often cut wrongly by a reader that does not know them (والي is no و + الي), so that lists
/// are searched with the whole word first and every shorter cut after it.</remarks>
internal sealed class ActorWord
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“«'‘”»’");
    private static readonly string[] Pronouns = ["هما", "ها", "هم", "هن", "نا", "ه"];

    private ActorWord(Token token, IReadOnlyList<WordView> views, WordView read)
    {
        Token = token;
        Views = views;
        Read = read;
    }

    /// <summary>The token.</summary>
    public Token Token { get; }

    /// <summary>The ways to cut it, the whole word first.</summary>
    public IReadOnlyList<WordView> Views { get; }

    /// <summary>The whole word, only the article apart.</summary>
    public WordView Plain => Views[0];

    /// <summary>As the reader cut it.</summary>
    public WordView Read { get; }

    /// <summary>Whether only a space (or a hash or hyphen) stands between it and the word before.</summary>
    public bool Follows => Token.Index > 0 && (Token.Before == " " || (Token.Before.All(Joins) && !OpensAside(Token.Before)));

    /// <summary>Whether only spaces and an opening quotation mark stand before it.</summary>
    public bool OpensQuote => Mark is [var mark] && QuotationMarks.Contains(mark);

    /// <summary>Whether it is the first word behind an opening quotation mark.</summary>
    public bool BeginsQuote => OpensQuote && QuotationMarks.Contains(Token.Before[^1]);

    /// <summary>Whether a quotation mark stands before it.</summary>
    public bool AfterQuote => Token.Before.AsSpan().IndexOfAny(QuotationMarks) >= 0;

    /// <summary>Whether only a comma stands between it and the word before.</summary>
    public bool AfterComma => Mark is "،" or ",";

    /// <summary>Part of speech that the reader chose; <see cref="Pos.X"/> for an unknown word.</summary>
    public Pos Pos => Token.Analysis?.Pos ?? Pos.X;

    /// <summary>What stands before it but for spaces and signs of direction.</summary>
    private string Mark => string.Concat(Token.Before.Where(letter => !char.IsWhiteSpace(letter) && !IsFormat(letter)));

    /// <summary>Views a token.</summary>
    public static ActorWord Of(Token token)
    {
        var folded = token.Folded;
        var map = folded.Length == token.Form.Length ? null : Folding.FoldWithMap(token.Form).Map;
        var views = new List<WordView>(4) { View(token, map, 0, '\0', false) };
        AddCuts(views, token, map, 0, false);
        if (folded.Length > 2 && (folded[0] is 'و' or 'ف'))
        {
            views.Add(View(token, map, 1, '\0', true));
            AddCuts(views, token, map, 1, true);
        }

        if (!token.Form.EndsWith('ة'))
        {
            AddWithoutPronoun(views);
        }

        var conjunction = token.HasConjunction;
        var preposition = token.Preposition is { Length: > 0 } letter ? letter[0] : '\0';
        var read = views.FindIndex(view => view.Conjunction == conjunction && view.Preposition == preposition && !view.Pronoun);
        return new ActorWord(token, views, views[Math.Max(read, 0)]);
    }

    private static bool Joins(char letter) => letter is '#' or '-' or '‑' or '\t' || char.GetUnicodeCategory(letter) is UnicodeCategory.SpaceSeparator or UnicodeCategory.Format;

    /// <summary>" -": a hyphen after a space begins an aside.</summary>
    private static bool OpensAside(string before) => before.AsSpan().IndexOfAny('-', '‑') is > 0 and var hyphen && before[..hyphen].Any(char.IsWhiteSpace);

    private static bool IsFormat(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.Format;

    /// <summary>Cuts off ب, ل or ك after a possible conjunction.</summary>
    private static void AddCuts(List<WordView> views, Token token, IReadOnlyList<int>? map, int at, bool conjunction)
    {
        var folded = token.Folded;
        if (folded.Length - at > 2 && (folded[at] is 'ب' or 'ل' or 'ك'))
        {
            views.Add(View(token, map, at + 1, folded[at], conjunction));
        }
    }

    /// <summary>نظيره → نظير, رئيستهم → رئيسه; the ending that marks the feminine is restored.</summary>
    private static void AddWithoutPronoun(List<WordView> views)
    {
        for (int i = 0, count = views.Count; i < count; i++)
        {
            var view = views[i];
            foreach (var pronoun in Pronouns)
            {
                if (!view.Article && view.Key.Length > pronoun.Length + 2 && view.Key.EndsWith(pronoun, StringComparison.Ordinal))
                {
                    var stem = view.Key[..^pronoun.Length];
                    views.Add(view with { Key = stem[^1] == 'ت' ? stem[..^1] + "ه" : stem, Pronoun = true });
                    break;
                }
            }
        }
    }

    private static WordView View(Token token, IReadOnlyList<int>? map, int from, char preposition, bool conjunction)
    {
        var rest = token.Folded[from..];
        // The article of للجيش has lost its alef.
        if (preposition == 'ل' && rest.Length > 2 && rest[0] == 'ل')
        {
            return new WordView(rest[1..], true, Offset(token, map, from + 1), preposition, conjunction);
        }

        var word = NameWord.Of(rest);
        return new WordView(word.Key, word.Article, Offset(token, map, from), preposition, conjunction);
    }

    private static int Offset(Token token, IReadOnlyList<int>? map, int folded) => token.Span.Start + (map is null ? folded : map[folded]);
}
