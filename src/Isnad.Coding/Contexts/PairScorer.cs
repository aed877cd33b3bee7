using Isnad.Language.Contexts;

namespace Isnad.Coding.Contexts;

/// <summary>Weighs a word of a report for an event: what the event, the word, another word and the distance say, added up and rectified (Bahdanau et al. 2015, additive attention).</summary>
/// <param name="Event">From the event's vector to hidden units.</param>
/// <param name="One">From the word's vector.</param>
/// <param name="Other">From the other word's vector.</param>
/// <param name="Far">Hidden units for each distance.</param>
/// <param name="Bias">What the units start from.</param>
/// <param name="Weigh">What the units weigh.</param>
internal sealed record PairScorer(float[] Event, float[] One, float[] Other, float[] Far, float[] Bias, float[] Weigh)
{
    private const int Middle = 16;

    /// <summary>Distances told apart.</summary>
    public const int Distances = (2 * Middle) + 1;

    /// <summary>Reads a scorer.</summary>
    public static PairScorer Load(BinaryReader reader, int vector, int units) => new(
        ContextNumbers.Read(reader, vector, units), ContextNumbers.Read(reader, vector, units), ContextNumbers.Read(reader, vector, units),
        ContextNumbers.Read(reader, Distances, units), ContextNumbers.Read(reader, 1, units), ContextNumbers.Read(reader, 1, units));

    /// <summary>The number of a distance in words: each by itself below five, then three to a doubling.</summary>
    public static int DistanceOf(int words)
    {
        var far = Math.Abs(words);
        var step = far < 5 ? far : Math.Min(Middle, (int)MathF.Floor(5 + (3 * MathF.Log2(far / 5f))));
        return Middle + (Math.Sign(words) * step);
    }
}
