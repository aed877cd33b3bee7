using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Isnad.Language.Learned.Names;

/// <summary>One sentence on its way through the tagger: its words and the features that they give together.</summary>
internal sealed class NamePassage
{
    /// <summary>How far the features of a word by itself reach to each side.</summary>
    public const int Reach = 2;

    private readonly NameFeatures _features;
    private readonly WordSetting[] _settings;

    /// <summary>Begins with the words.</summary>
    public NamePassage(NameWord[] words, NameFeatures features)
    {
        Words = words;
        _features = features;
        _settings = features.Settings(words);
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

            _features.CollectTogether(Words, _settings, i, list);
            all[i] = [.. list];
        }

        return all;
    }

    /// <summary>The scores of a scheme's labels for each word.</summary>
    public short[] Score(NameScheme scheme)
    {
        var stride = scheme.Stride;
        var scores = new short[Words.Length * stride];
        for (var i = -Reach; i < Words.Length + Reach; i++)
        {
            // A word speaks for those around it; what is added is whole numbers, so the order is free.
            var alone = scheme.Alone(WordAt(i));
            for (var offset = -Reach; offset <= Reach; offset++)
            {
                if (i - offset >= 0 && i - offset < Words.Length)
                {
                    Add(alone.Slice((offset + Reach) * stride, stride), scores.AsSpan((i - offset) * stride, stride));
                }
            }
        }

        var list = new List<uint>(64);
        for (var i = 0; i < Words.Length; i++)
        {
            list.Clear();
            _features.CollectTogether(Words, _settings, i, list);
            scheme.AddTo(scores.AsSpan(i * stride, stride), CollectionsMarshal.AsSpan(list));
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

    private static void Add(ReadOnlySpan<short> from, Span<short> to)
    {
        ref var source = ref MemoryMarshal.GetReference(from);
        ref var target = ref MemoryMarshal.GetReference(to);
        for (var c = 0; c < to.Length; c += Vector256<short>.Count)
        {
            (Vector256.LoadUnsafe(ref source, (nuint)c) + Vector256.LoadUnsafe(ref target, (nuint)c)).StoreUnsafe(ref target, (nuint)c);
        }
    }
}
