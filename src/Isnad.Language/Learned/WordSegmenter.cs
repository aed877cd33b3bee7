namespace Isnad.Language.Learned;

/// <summary>Chooses for each written word how it is cut. Thread-safe.</summary>
internal sealed class WordSegmenter(LinearModel model, FactBook facts)
{
    /// <summary>Features of a cut in its sentence at most.</summary>
    public const int Most = 40;

    private readonly WordMemory<string, KnownWord> _memory = new(16_000, StringComparer.Ordinal);

    public LinearModel Model => model;

    public FactBook Facts => facts;

    /// <summary>The cuts of folded written words, marks among them.</summary>
    public WordCut[] Cut(IReadOnlyList<string> words)
    {
        var chosen = new WordCut[words.Count];
        var known = new KnownWord[words.Count];
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = Known(words[i]);
        }

        Span<uint> features = stackalloc uint[Most];
        for (var i = 0; i < chosen.Length; i++)
        {
            var word = known[i];
            var (best, top) = (0, float.MinValue);
            for (var c = 0; c < word.Cuts.Length && !word.Sure; c++)
            {
                var (left, right) = (i > 0 ? known[i - 1].Facts : null, i + 1 < known.Length ? known[i + 1].Facts : null);
                var score = word.Scores[c] + model.Score(features[..Around(word.Kinds[c], word.Stems[c], left, right, features)]);
                (best, top) = score > top ? (c, score) : (best, top);
            }

            chosen[i] = word.Cuts[word.Sure ? word.First : best];
        }

        return chosen;
    }

    /// <summary>Features of a cut that its letters give.</summary>
    public int Inside(WordCut cut, string word, Span<uint> features)
    {
        var kind = Kind(cut);
        var split = cut.Split;
        var whole = facts.Of(word);
        var stem = facts.OfGuess(Stem(cut));
        var set = new FeatureSet(features);
        set.Add(100, kind);
        set.Add(101, kind, whole.Hash);
        set.Add(102, kind, stem.Beginnings[0]);
        set.Add(103, kind, stem.Beginnings[1]);
        set.Add(104, kind, stem.Beginnings[2]);
        set.Add(105, kind, stem.Endings[0]);
        set.Add(106, kind, stem.Endings[1]);
        set.Add(107, kind, stem.Endings[2]);
        set.Add(108, kind, (uint)stem.Folded.Length);
        set.Add(109, stem.Hash);
        set.Add(110, kind, stem.Hash);
        set.Add(111, stem.Frequency);
        set.Add(112, kind, stem.Frequency);
        set.Add(113, kind, (stem.Frequency << 8) + whole.Frequency);
        set.Add(114, kind, stem.Clusters[0]);
        set.Add(115, kind, stem.Clusters[1]);
        set.Add(116, kind, stem.Clusters[2]);
        set.Add(117, kind, whole.Clusters[1]);
        set.Add(118, kind, stem.Lexicon);
        set.Add(119, kind, whole.Lexicon);
        set.Add(120, kind, stem.Class);
        set.Add(121, kind, whole.Class);
        set.Add(122, stem.Lexicon == 0 ? 0u : 1u, (stem.Class == 0 ? 0u : 2) + (stem.Frequency == 0 ? 0u : 1));
        set.Add(123, kind, (stem.Class << 10) + whole.Class);
        set.Add(124, kind, split.Pronoun > 0 ? stem.Clusters[2] + 1 : 0);
        set.Add(125, kind, stem.Shape);
        return set.Count;
    }

    /// <summary>Features of a cut that the neighbours give.</summary>
    public int Around(WordCut cut, IReadOnlyList<string> words, int i, Span<uint> features)
    {
        var left = i > 0 ? facts.Of(words[i - 1]) : null;
        var right = i + 1 < words.Count ? facts.Of(words[i + 1]) : null;
        return Around(Kind(cut), facts.Of(Stem(cut)), left, right, features);
    }

    private static int Around(uint kind, WordFacts stem, WordFacts? left, WordFacts? right, Span<uint> features)
    {
        var set = new FeatureSet(features);
        set.Add(130, kind, left?.Hash ?? 1);
        set.Add(131, kind, left?.Clusters[1] ?? 9999);
        set.Add(132, kind, right?.Hash ?? 1);
        set.Add(133, kind, right?.Clusters[1] ?? 9999);
        set.Add(134, (kind << 9) + (left?.Clusters[0] ?? 300), stem.Clusters[0]);
        set.Add(135, (kind << 9) + (right?.Clusters[0] ?? 300), stem.Clusters[0]);
        set.Add(136, kind, left?.Shape ?? 99);
        set.Add(137, kind, right?.Shape ?? 99);
        set.Add(138, kind, left?.Class ?? 999);
        return set.Count;
    }

    private KnownWord Known(string word) => _memory.TryGet(word, out var known) ? known : _memory.Keep(word, Find(word));

    private KnownWord Find(string word)
    {
        var cuts = WordCut.Of(word);
        var scores = new float[cuts.Length];
        Span<uint> features = stackalloc uint[Most];
        for (var c = 0; c < cuts.Length && cuts.Length > 1; c++)
        {
            scores[c] = model.Score(features[..Inside(cuts[c], word, features)]);
        }

        return new KnownWord(facts.Of(word), cuts, scores, Array.ConvertAll(cuts, Kind), Array.ConvertAll(cuts, c => facts.OfGuess(Stem(c))));
    }

    private string Stem(WordCut cut)
    {
        var at = cut.Pieces.Length - (cut.Split.Pronoun > 0 ? 2 : 1);
        return facts.Alone(cut.Pieces[at], cut.Split.Pronoun > 0);
    }

    private static uint Kind(WordCut cut)
    {
        var split = cut.Split;
        var pronoun = split.Pronoun > 0 ? FeatureHash.Of(cut.Pieces[^1]) : 0;
        var conjunction = split.Conjunction > 0 ? cut.Pieces[0][0] : 0u;
        return FeatureHash.Of(split.Particle + (conjunction << 16), pronoun, split.Article ? 2u + (uint)split.ArticleLength : 1);
    }

    /// <summary>What is remembered of a word.</summary>
    private sealed class KnownWord
    {
        /// <summary>Neighbours have never turned a lead as large as this.</summary>
        private const float Certain = 15;

        public KnownWord(WordFacts facts, WordCut[] cuts, float[] scores, uint[] kinds, WordFacts[] stems)
        {
            (Facts, Cuts, Scores, Kinds, Stems) = (facts, cuts, scores, kinds, stems);
            First = Array.IndexOf(scores, scores.Max());
            Sure = !scores.Where((s, c) => c != First && s > scores[First] - Certain).Any();
        }

        public WordFacts Facts { get; }

        public WordCut[] Cuts { get; }

        public float[] Scores { get; }

        public uint[] Kinds { get; }

        public WordFacts[] Stems { get; }

        /// <summary>The cut that leads without neighbours.</summary>
        public int First { get; }

        /// <summary>Whether it leads by far.</summary>
        public bool Sure { get; }
    }
}
