namespace Isnad.Language.Learned.Names;

/// <summary>One sentence on its way through the tagger: its words, their features, and the labels found so far.</summary>
internal sealed class NamePassage
{
    /// <summary>Begins with the words; features are found at once.</summary>
    public NamePassage(NameWord[] words, NameFeatures features)
    {
        Words = words;
        Features = new uint[words.Length][];
        var settings = features.Settings(words);
        var list = new List<uint>(160);
        for (var i = 0; i < words.Length; i++)
        {
            list.Clear();
            features.Collect(words, settings, i, list);
            Features[i] = [.. list];
        }
    }

    /// <summary>Words and signs.</summary>
    public NameWord[] Words { get; }

    /// <summary>The features of each.</summary>
    public uint[][] Features { get; }

    /// <summary>The scores of a scheme's labels for each word.</summary>
    public float[] Score(NameScheme scheme)
    {
        var scores = new float[Words.Length * scheme.Columns];
        for (var i = 0; i < Words.Length; i++)
        {
            scheme.AddTo(scores.AsSpan(i * scheme.Columns, scheme.Columns), Features[i]);
        }

        return scores;
    }

    /// <summary>Scores with further features of each word added.</summary>
    public float[] Score(NameScheme scheme, float[] scores, uint[][] further)
    {
        var sum = (float[])scores.Clone();
        for (var i = 0; i < Words.Length; i++)
        {
            scheme.AddTo(sum.AsSpan(i * scheme.Columns, scheme.Columns), further[i]);
        }

        return sum;
    }
}
