using Isnad.Text;

namespace Isnad.Store;

/// <summary>The words of a report as they are indexed: folded words, stems and lemmas side by side.</summary>
/// <param name="TitleWords">How many of the words stand in the title; the others stand in the text.</param>
/// <param name="Words">Folded words.</param>
/// <param name="Stems">Their stems.</param>
/// <param name="Lemmas">Their lemmas.</param>
internal sealed record WordIndex(int TitleWords, IReadOnlyList<string> Words, IReadOnlyList<string> Stems, IReadOnlyList<string> Lemmas)
{
    /// <summary>Words of a report with the forms that the coding brought.</summary>
    public static WordIndex Of(string title, string text, IEnumerable<string> terms)
    {
        var forms = new Dictionary<string, SearchTerm>(StringComparer.Ordinal);
        foreach (var term in terms.Select(Read))
        {
            forms.TryAdd(term.Word, term);
        }

        var titleWords = Cut(title);
        var all = titleWords.Concat(Cut(text)).Select(word => forms.GetValueOrDefault(word) ?? new SearchTerm(word, word, word)).ToList();
        return new WordIndex(
            titleWords.Count,
            [.. all.Select(t => t.Word)],
            [.. all.Select(t => t.Stem)],
            [.. all.Select(t => t.Lemma)]);
    }

    /// <summary>Folded words of a text in order, one for each of <see cref="Isnad.Text.Words.Find(string)"/>.</summary>
    public static List<string> Cut(string text) => [.. Text.Words.Find(text).Select(span => Token(Folding.Fold(span.In(text))))];

    /// <summary>The terms as the log keeps them: <c>word stem lemma</c>, sorted, without those that tell nothing.</summary>
    public static IReadOnlyList<string> Write(IEnumerable<SearchTerm> terms) =>
    [
        .. terms
            .Select(t => new SearchTerm(Token(t.Word), Token(t.Stem), Token(t.Lemma)))
            .Where(t => t.Stem != t.Word || t.Lemma != t.Word)
            .DistinctBy(t => t.Word)
            .OrderBy(t => t.Word, StringComparer.Ordinal)
            .Select(t => $"{t.Word} {t.Stem} {t.Lemma}"),
    ];

    /// <summary>A form as one token of the index, whatever it holds.</summary>
    public static string Token(string form)
    {
        if (form.Length == 0)
        {
            return "_";
        }

        return form.All(Kept) ? form : string.Concat(form.Select(c => Kept(c) ? c : '_'));
    }

    /// <summary>Whether a word at a place of the index meets one of the terms.</summary>
    public bool Meets(int place, IReadOnlyList<SearchTerm> terms, SearchMode mode) => terms.Any(term => mode switch
    {
        SearchMode.Word => Words[place] == Token(term.Word),
        SearchMode.Stem => Stems[place] == Token(term.Stem),
        SearchMode.Lemma => Lemmas[place] == Token(term.Lemma),
        _ => Among(place, Token(term.Word)) || Among(place, Token(term.Stem)) || Among(place, Token(term.Lemma)),
    });

    private bool Among(int place, string form) => Words[place] == form || Stems[place] == form || Lemmas[place] == form;

    private static bool Kept(char c) => char.IsAsciiLetterOrDigit(c) || c >= 0x80;

    private static SearchTerm Read(string line)
    {
        var forms = line.Split(' ');
        return forms is [var word, var stem, var lemma] ? new SearchTerm(word, stem, lemma) : SearchTerm.OfWord(line);
    }
}
