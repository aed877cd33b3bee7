using System.Numerics.Tensors;
using Isnad.Language.Learned;

namespace Isnad.Coding.Choices;

/// <summary>A network with one hidden layer over hashed signs: the rows of the signs add up to hidden units, and what of these is above zero speaks for and against the outcomes.</summary>
/// <remarks>As <see cref="SignWeights"/>, but signs may mean more together than each by itself. Beside the hidden units a row may weigh for the outcomes directly
/// (Cheng et al. 2016, Wide and deep learning). Immutable and thread-safe.</remarks>
internal sealed class SignNetwork
{
    /// <summary>How many low bits of a hash tell signs apart.</summary>
    public const int Bits = 22;

    /// <summary>A table of signs adds up no more at once.</summary>
    private const int Most = 250;

    private readonly SignTable _signs;
    private readonly float[] _bias;
    private readonly float[] _weights;
    private readonly float[] _base;

    /// <summary>A network.</summary>
    /// <param name="signs">A row for each sign: of hidden units, then, where it has more columns than there are units, of the outcomes.</param>
    /// <param name="bias">What the units start from.</param>
    /// <param name="weights">What the units weigh: those for the first outcome, then those for the next.</param>
    /// <param name="outcomes">What the outcomes start from.</param>
    /// <exception cref="ArgumentException">They are not of one size.</exception>
    public SignNetwork(SignTable signs, float[] bias, float[] weights, float[] outcomes)
    {
        (_signs, _bias, _weights, _base) = (signs, bias, weights, outcomes);
        var direct = signs.Columns - bias.Length;
        if (outcomes.Length == 0 || weights.Length != bias.Length * outcomes.Length || (direct != 0 && direct != LinearModel.ColumnsFor(outcomes.Length)))
        {
            throw new ArgumentException($"{signs.Columns} columns, {bias.Length} units, {weights.Length} weights and {outcomes.Length} outcomes are no network", nameof(signs));
        }
    }

    /// <summary>Length of a row and of the sums of rows.</summary>
    public int Columns => _signs.Columns;

    private int Units => _bias.Length;

    /// <summary>Number of outcomes.</summary>
    public int Outcomes => _base.Length;

    /// <summary>Reads a network.</summary>
    /// <exception cref="EndOfStreamException">The file is cut off.</exception>
    /// <exception cref="ArgumentException">It is damaged: what it holds is no network.</exception>
    public static SignNetwork Load(BinaryReader reader)
    {
        var signs = SignTable.Load(reader);
        return new SignNetwork(signs, Floats(), Floats(), Floats());

        float[] Floats()
        {
            var numbers = new float[Math.Min(reader.ReadInt32(), reader.BaseStream.Length)];
            for (var i = 0; i < numbers.Length; i++)
            {
                numbers[i] = reader.ReadSingle();
            }

            return numbers;
        }
    }

    /// <summary>Writes what <see cref="Load"/> reads.</summary>
    public void Save(BinaryWriter writer)
    {
        _signs.Save(writer);
        foreach (var numbers in new[] { _bias, _weights, _base })
        {
            writer.Write(numbers.Length);
            foreach (var number in numbers)
            {
                writer.Write(number);
            }
        }
    }

    /// <summary>Adds the rows of signs to sums.</summary>
    /// <param name="signs">Their hashes.</param>
    /// <param name="sums">As many as a row has columns; 0 to begin with.</param>
    public void Add(ReadOnlySpan<uint> signs, Span<float> sums)
    {
        Span<float> some = stackalloc float[Columns];
        for (; signs.Length > 0; signs = signs[Math.Min(Most, signs.Length)..])
        {
            _signs.Score(signs[..Math.Min(Most, signs.Length)], some);
            TensorPrimitives.Add(sums, some, sums);
        }
    }

    /// <summary>How much sums of rows speak for the first outcome, which is the only one where candidates are weighed.</summary>
    public float Score(ReadOnlySpan<float> sums)
    {
        Span<float> score = stackalloc float[1];
        Score(sums, score);
        return score[0];
    }

    /// <summary>How much signs speak for each outcome.</summary>
    /// <param name="signs">Their hashes.</param>
    /// <param name="scores">As many as outcomes are asked for, the first ones.</param>
    public void Score(ReadOnlySpan<uint> signs, Span<float> scores)
    {
        Span<float> sums = stackalloc float[Columns];
        sums.Clear();
        Add(signs, sums);
        Score(sums, scores);
    }

    /// <summary>How much signs speak for the first outcome.</summary>
    public float Score(List<string> signs)
    {
        Span<uint> hashes = stackalloc uint[signs.Count];
        Span<float> score = stackalloc float[1];
        Hash(signs, hashes);
        Score(hashes, score);
        return score[0];
    }

    /// <summary>How likely each outcome is by signs.</summary>
    public float[] Shares(List<string> signs)
    {
        Span<uint> hashes = stackalloc uint[signs.Count];
        var shares = new float[Outcomes];
        Hash(signs, hashes);
        Score(hashes, shares);
        Likelihood.ToShares(shares);
        return shares;
    }

    /// <summary>The hashes of signs.</summary>
    public static uint[] Hashes(List<string> signs)
    {
        var hashes = new uint[signs.Count];
        Hash(signs, hashes);
        return hashes;
    }

    /// <summary>The signs that speak most for an outcome where all of them hold, the strongest first: each by what it adds directly and to the units above zero.</summary>
    public IReadOnlyList<string> Strongest(List<string> signs, int count, int outcome = 0)
    {
        var (hashes, sums, slopes) = (Hashes(signs), new float[Columns], new float[Columns]);
        Add(hashes, sums);
        for (var i = 0; i < Units; i++)
        {
            slopes[i] = sums[i] + _bias[i] > 0 ? _weights[(outcome * Units) + i] : 0;
        }

        if (Columns > Units)
        {
            slopes[Units + outcome] = 1;
        }

        var row = new float[Columns];
        return [.. signs.Zip(hashes).OrderByDescending(sign => Alone(sign.Second, slopes, row)).Take(count).Select(sign => sign.First)];
    }

    private static void Hash(List<string> signs, Span<uint> hashes)
    {
        for (var i = 0; i < signs.Count; i++)
        {
            hashes[i] = FeatureHash.Of(signs[i]);
        }
    }

    private float Alone(uint sign, float[] slopes, float[] row)
    {
        _signs.Score([sign], row);
        return TensorPrimitives.Dot(row, slopes);
    }

    private void Score(ReadOnlySpan<float> sums, Span<float> scores)
    {
        Span<float> units = stackalloc float[Units];
        TensorPrimitives.Add(sums[..Units], _bias, units);
        TensorPrimitives.Max(units, 0, units);
        for (var i = 0; i < scores.Length; i++)
        {
            var direct = Columns > Units ? sums[Units + i] : 0;
            scores[i] = _base[i] + direct + TensorPrimitives.Dot(units, _weights.AsSpan(i * Units, Units));
        }
    }
}
