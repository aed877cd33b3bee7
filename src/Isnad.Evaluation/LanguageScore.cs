using Isnad.Language.Learned;
using Isnad.Language.Learned.Treebanks;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Evaluation;

/// <summary>Scores reading against treebanks: cutting of words, tags, lemmas, trees.</summary>
/// <remarks>Labels of version 1 are brought to version 2 and PADT's pieces joined to written words as training does it.
/// Lemmas are compared folded. Relations are compared with their subtypes. Raw text is given sentence by sentence and its
/// segments are matched with the treebank's by their letters, as in the CoNLL shared task of 2018.</remarks>
/// <param name="model">The models of words.</param>
/// <param name="parser">Draws trees; null where only words are scored.</param>
/// <param name="convention">Whose guidelines the treebank follows.</param>
public sealed class LanguageScore(WordsModel model, ISegmentParser? parser, TreebankConvention convention)
{
    private static readonly string[] Names =
        ["segmentation", "gold segments: UPOS", "gold segments: lemma", "gold segments: UAS", "gold segments: LAS", "raw: segments", "raw: UPOS", "raw: lemma", "raw: UAS", "raw: LAS"];

    private readonly Dictionary<string, (int Right, int Gold, int Predicted)> _counts = Names.ToDictionary(n => n, _ => (0, 0, 0), StringComparer.Ordinal);
    private int _sentences;
    private int _words;
    private int _unanalysed;

    /// <summary>Scores a whole file.</summary>
    /// <exception cref="FormatException">The file is not CoNLL-U.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static LanguageReport OfFile(string path, WordsModel model, ISegmentParser? parser)
    {
        var treebank = Treebank.Load(path);
        var score = new LanguageScore(model, parser, treebank.Convention);
        foreach (var sentence in treebank.Sentences)
        {
            score.Add(sentence);
        }

        return score.ToReport();
    }

    /// <summary>Adds one sentence.</summary>
    public void Add(TreebankSentence sentence)
    {
        _sentences++;
        AddGoldSegments(sentence);
        AddRaw(sentence);
    }

    /// <summary>The figures so far.</summary>
    public LanguageReport ToReport() => new(
        convention,
        _sentences,
        _words,
        _unanalysed,
        [.. Names.Where(n => _counts[n].Gold > 0).Select(n => new LanguageLine(n, _counts[n].Right, _counts[n].Gold, _counts[n].Predicted))]);

    private void AddGoldSegments(TreebankSentence sentence)
    {
        var tagged = model.Tag(sentence, convention);
        var tree = parser?.Parse(tagged);
        for (var i = 0; i < tagged.Count; i++)
        {
            var gold = sentence.Words[i];
            Count("gold segments: UPOS", gold.Upos == tagged[i].Upos);
            Count("gold segments: lemma", Folding.Fold(gold.Lemma) == tagged[i].Lemma);
            if (tree is not null)
            {
                Count("gold segments: UAS", gold.Head == tree.Heads[i]);
                Count("gold segments: LAS", gold.Head == tree.Heads[i] && gold.Relation == tree.Relations[i]);
            }
        }
    }

    private void AddRaw(TreebankSentence sentence)
    {
        var raw = RawReading.Of(sentence.Text, model, convention);
        var tree = parser?.Parse(raw.Segments);
        var goldPlaces = Places(sentence);
        AddSegmentation(sentence, goldPlaces, raw);
        var mine = new Dictionary<Span, int>();
        for (var i = 0; i < raw.Places.Count; i++)
        {
            mine.TryAdd(raw.Places[i], i);
        }

        var match = goldPlaces.Select(place => place.Length > 0 && mine.TryGetValue(place, out var at) ? at : -1).ToArray();
        var (words, segments) = (sentence.Words, raw.Segments);
        CountRaw("raw: segments", (_, _) => true);
        CountRaw("raw: UPOS", (g, m) => words[g].Upos == segments[m].Upos);
        CountRaw("raw: lemma", (g, m) => Folding.Fold(words[g].Lemma) == segments[m].Lemma);
        if (tree is not null)
        {
            CountRaw("raw: UAS", SameHead);
            CountRaw("raw: LAS", (g, m) => SameHead(g, m) && words[g].Relation == tree.Relations[m]);
        }

        bool SameHead(int g, int m) => words[g].Head < 0 ? tree!.Heads[m] < 0 : match[words[g].Head] >= 0 && tree!.Heads[m] == match[words[g].Head];

        void CountRaw(string name, Func<int, int, bool> same)
        {
            var (right, gold, predicted) = _counts[name];
            right += Enumerable.Range(0, match.Length).Count(g => match[g] >= 0 && same(g, match[g]));
            _counts[name] = (right, gold + words.Count, predicted + segments.Count);
        }
    }

    // A written word is right where all its pieces are and no other piece stands in it.
    private void AddSegmentation(TreebankSentence sentence, Span[] places, RawReading raw)
    {
        var forms = raw.Places.Select((place, i) => (place, raw.Segments[i].Folded)).Where(p => p.place.Length > 0).ToLookup(p => p.place);
        var starts = raw.Places.Where(p => p.Length > 0).Select(p => p.Start).ToHashSet();
        for (var i = 0; i < places.Length;)
        {
            var first = i;
            while (i < places.Length && sentence.Words[i].Written == sentence.Words[first].Written)
            {
                i++;
            }

            if (!sentence.Written[sentence.Words[first].Written].Any(char.IsLetterOrDigit))
            {
                continue;
            }

            _words++;
            var pieces = Enumerable.Range(first, i - first).ToList();
            if (pieces.Exists(p => places[p].Length == 0))
            {
                _unanalysed++;
                continue;
            }

            var end = places[i - 1].End;
            var cuts = Enumerable.Range(places[first].Start, end - places[first].Start).Count(starts.Contains);
            Count("segmentation", cuts == pieces.Count && pieces.TrueForAll(p => forms.Contains(places[p]) && SameArticle(p)));

            // لل is ل with or without the article: only the restored form tells.
            bool SameArticle(int p) => p == first || Folding.Fold(sentence.Words[p - 1].Form) != "ل"
                || forms[places[p]].First().Folded.StartsWith("ال", StringComparison.Ordinal) == Folding.Fold(sentence.Words[p].Form).StartsWith("ال", StringComparison.Ordinal);
        }
    }

    private static Span[] Places(TreebankSentence sentence)
    {
        var begins = new int[sentence.Written.Count];
        for (var w = 1; w < begins.Length; w++)
        {
            begins[w] = begins[w - 1] + sentence.Written[w - 1].Count(c => !char.IsWhiteSpace(c));
        }

        return [.. sentence.Words.Select(w => new Span(begins[w.Written] + w.Start, w.Length))];
    }

    private void Count(string name, bool right)
    {
        var (old, gold, predicted) = _counts[name];
        _counts[name] = (old + (right ? 1 : 0), gold + 1, predicted + 1);
    }
}
