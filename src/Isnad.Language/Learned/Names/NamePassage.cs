namespace Isnad.Language.Learned.Names;

/// <summary>One sentence on its way through the tagger: its words and the features that they give together.</summary>
internal sealed class NamePassage
{
    /// <summary>How far the features of a word by itself reach to each side.</summary>
    public const int Reach = 2;

    private readonly NameFeatures _features;
    private readonly uint[][] _together;

    /// <summary>Begins with the words; features are found at once.</summary>
    public NamePassage(NameWord[] words, NameFeatures features)
    {
        Words = words;
        _features = features;
        _together = new uint[words.Length][];
        var settings = features.Settings(words);
        var list = new List<uint>(64);
        for (var i = 0; i < words.Length; i++)
        {
            list.Clear();
            features.CollectTogether(words, settings, i, list);
            _together[i] = [.. list];
        }
    }

    /// <summary>Words and signs.</summary>
    public NameWord[] Words { get; }

    /// <summary>All features of each word, for learning.</summary>
    public uint[][] Features()
    {
        var all = new uint[Words.Length][];
        var list = new List<uint>(160);
        for (var i = 0; i < all.Length; i++)
        {
            list.Clear();
            for (var offset = -Reach; offset <= Reach; offset++)
            {
                NameFeatures.CollectAlone(WordAt(i + offset), offset, list);
            }

            list.AddRange(_together[i]);
            all[i] = [.. list];
        }

        return all;
    }

    /// <summary>The scores of a scheme's labels for each word.</summary>
    public short[] Score(NameScheme scheme)
    {
        var scores = new short[Words.Length * scheme.Stride];
        for (var i = 0; i < Words.Length; i++)
        {
            var row = scores.AsSpan(i * scheme.Stride, scheme.Stride);
            for (var offset = -Reach; offset <= Reach; offset++)
            {
                scheme.AddTo(row, WordAt(i + offset), offset);
            }

            scheme.AddTo(row, _together[i]);
        }

        return scores;
    }

    /// <summary>Scores with further features of each word added.</summary>
    public short[] Score(NameScheme scheme, short[] scores, uint[][] further)
    {
        var sum = (short[])scores.Clone();
        for (var i = 0; i < Words.Length; i++)
        {
            scheme.AddTo(sum.AsSpan(i * scheme.Stride, scheme.Stride), further[i]);
        }

        return sum;
    }

    private NameWord WordAt(int index) => index >= 0 && index < Words.Length ? Words[index] : _features.Edge;
}
