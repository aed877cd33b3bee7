namespace Isnad.Language.Learned;

/// <summary>Features of a segment in its sentence for tagging.</summary>
internal static class TagFeatures
{
    /// <summary>Features of one segment at most.</summary>
    public const int Most = 120;

    private static readonly WordFacts Edge = new()
    {
        Folded = "", Hash = 7, Beginnings = FourNumbers.Of(1, 1, 1, 1), Endings = FourNumbers.Of(1, 1, 1, 1), Vector = -1, Clusters = FourNumbers.Of(9999, 9999, 9999), Frequency = 0, Lexicon = 1u << 30, Class = 1u << 30, Shape = 30,
    };

    /// <summary>Writes all features of segment <paramref name="i"/>, as learning needs them; returns how many.</summary>
    public static int Of(ReadOnlySpan<TagInput> s, int i, int t1, int t2, uint domain, Span<uint> features)
    {
        var used = Own(s[i].Facts, domain, features);
        used += AsLeft(At(s, i - 1), features[used..]);
        used += AsRight(At(s, i + 1), features[used..]);
        return used + Together(s, i, t1, t2, domain, features[used..]);
    }

    /// <summary>Features that the segment itself gives.</summary>
    public static int Own(WordFacts w, uint domain, Span<uint> features)
    {
        var set = new FeatureSet(features);
        set.Add(0, 0);
        set.Add(1, w.Hash);
        for (var n = 0; n < 4; n++)
        {
            set.Add(10 + (uint)n, w.Beginnings[n]);
            set.Add(14 + (uint)n, w.Endings[n]);
        }

        for (var level = 0; level < 3; level++)
        {
            set.Add(31 + (uint)level, w.Clusters[level]);
        }

        set.Add(18, w.Beginnings[0], w.Endings[1]);
        set.Add(19, w.Beginnings[1], w.Endings[0]);
        set.Add(20, w.Shape, w.Endings[0]);
        set.Add(44, w.Clusters[0], w.Endings[1]);
        set.Add(45, w.Clusters[1], w.Shape);
        set.Add(46, w.Lexicon);
        set.Add(49, w.Lexicon, w.Clusters[0]);
        set.Add(50, w.Class);
        set.Add(53, w.Class, w.Clusters[0]);
        set.Add(54, w.Class, w.Lexicon);
        set.Add(55, w.Class, w.Endings[0]);
        set.Add(56, w.Frequency, w.Shape);
        set.Add(80, domain);
        set.Add(81, domain, w.Hash);
        set.Add(82, domain, w.Class);
        set.Add(83, domain, w.Shape);
        set.Add(84, domain, w.Clusters[1]);
        set.Add(87, domain, w.Endings[1]);
        return set.Count;
    }

    /// <summary>Features that a segment gives to the one after it.</summary>
    public static int AsLeft(WordFacts l1, Span<uint> features)
    {
        var set = new FeatureSet(features);
        set.Add(2, l1.Hash);
        for (var level = 0; level < 3; level++)
        {
            set.Add(34 + (uint)level, l1.Clusters[level]);
        }

        set.Add(47, l1.Lexicon);
        set.Add(51, l1.Class);
        return set.Count;
    }

    /// <summary>Features that a segment gives to the one before it.</summary>
    public static int AsRight(WordFacts r1, Span<uint> features)
    {
        var set = new FeatureSet(features);
        set.Add(3, r1.Hash);
        set.Add(27, r1.Beginnings[0], r1.Endings[1]);
        for (var level = 0; level < 3; level++)
        {
            set.Add(37 + (uint)level, r1.Clusters[level]);
        }

        set.Add(48, r1.Lexicon);
        set.Add(52, r1.Class);
        return set.Count;
    }

    /// <summary>Writes the features that segments give together; returns how many.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="i">Which segment.</param>
    /// <param name="t1">Part of speech of the one before.</param>
    /// <param name="t2">Part of speech of the one before that.</param>
    /// <param name="domain">Number of the treebank's convention.</param>
    /// <param name="features">Room for <see cref="Most"/>.</param>
    public static int Together(ReadOnlySpan<TagInput> s, int i, int t1, int t2, uint domain, Span<uint> features)
    {
        var w = s[i].Facts;
        var (l1, l2) = (At(s, i - 1), At(s, i - 2));
        var (r1, r2) = (At(s, i + 1), At(s, i + 2));
        var (tag1, tag2) = ((uint)t1, (uint)t2);
        var set = new FeatureSet(features);
        set.Add(4, l2.Hash);
        set.Add(5, r2.Hash);
        set.Add(6, l1.Hash, w.Hash);
        set.Add(7, w.Hash, r1.Hash);
        set.Add(21, s[i].First, w.Beginnings[1]);
        set.Add(22, s[i].Last, w.Shape);
        set.Add(23, s[i].Place, w.Shape);
        set.Add(24, s[i].Place, w.Endings[1]);
        set.Add(25, l1.Endings[1], w.Endings[1]);
        set.Add(26, r1.Endings[1], w.Endings[1]);
        set.Add(28, l1.Shape, w.Shape);
        set.Add(29, w.Shape, r1.Shape);
        set.Add(30, w.Hash == l1.Hash || w.Hash == r1.Hash ? 1u : 0u);
        set.Add(40, l2.Clusters[1]);
        set.Add(41, r2.Clusters[1]);
        set.Add(42, l1.Clusters[1], w.Clusters[1]);
        set.Add(43, w.Clusters[1], r1.Clusters[1]);
        set.Add(57, w.Class, r1.Class);
        set.Add(58, w.Class, s[i].Place);
        set.Add(59, w.Class, (w.Shape << 8) + l1.Shape);
        set.Add(60, tag1);
        set.Add(61, tag1, tag2);
        set.Add(62, tag1, w.Hash);
        set.Add(63, tag1, w.Endings[1]);
        set.Add(64, tag1, w.Clusters[1]);
        set.Add(65, tag1, w.Class);
        set.Add(66, tag1, w.Lexicon);
        set.Add(67, tag1, w.Shape);
        set.Add(68, (tag1 << 8) + tag2, w.Shape);
        set.Add(69, (tag1 << 16) + w.Class, r1.Class);
        set.Add(70, tag1, l1.Hash);
        set.Add(71, tag1, r1.Clusters[0]);
        set.Add(85, domain, (w.Lexicon << 2) + s[i].Place);
        set.Add(86, (domain << 8) + tag1, w.Class);
        return set.Count;
    }

    /// <summary>Writes the vectors of a segment and its neighbours; the length is three times that of a vector.</summary>
    public static void Dense(ReadOnlySpan<TagInput> s, int i, WordVectors vectors, Span<float> dense)
    {
        var d = vectors.Dimensions;
        vectors.Copy(At(s, i - 1).Vector, dense[..d]);
        vectors.Copy(s[i].Facts.Vector, dense.Slice(d, d));
        vectors.Copy(At(s, i + 1).Vector, dense.Slice(2 * d, d));
    }

    public static WordFacts At(ReadOnlySpan<TagInput> s, int i) => i >= 0 && i < s.Length ? s[i].Facts : Edge;
}
