using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Isnad.Coding.Choices;
using Isnad.Language.Learned;

namespace Isnad.Training.Networks;

/// <summary>A network while it learns, by steps of AdaGrad (Duchi, Hazan and Singer 2011), with signs left out by chance (Srivastava et al. 2014).</summary>
internal sealed class LearningNetwork
{
    private const float Flat = 1e-3f;
    private const float FirstBias = 0.2f;
    private readonly int[] _rowOf;
    private readonly int _units;
    private readonly int _outcomes;
    private readonly int _columns;
    private readonly NetworkSettings _settings;
    private readonly Random _random;
    private readonly float[] _rows;
    private readonly float[] _rowSquares;
    private readonly float[] _directSquares;
    private readonly (float[] Of, float[] Squares) _bias;
    private readonly (float[] Of, float[] Squares) _weights;
    private readonly (float[] Of, float[] Squares) _base;
    private readonly float[] _slope;
    private readonly List<int> _told = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _all = [];
    private readonly List<int> _allEnds = [];
    private float[] _hidden = [];
    private float[] _shares = [];

    /// <summary>A network that knows nothing.</summary>
    /// <param name="outcomes">Its outcomes.</param>
    /// <param name="settings">Its size.</param>
    /// <param name="rowOf">The row of each hash; less than 0 for none.</param>
    /// <param name="random">Chance.</param>
    public LearningNetwork(int outcomes, NetworkSettings settings, int[] rowOf, Random random)
    {
        (_rowOf, _units, _outcomes, _settings, _random) = (rowOf, settings.Units, outcomes, settings, random);
        _columns = _units + (settings.Direct > 0 ? LinearModel.ColumnsFor(outcomes) : 0);
        var rows = rowOf.Max() + 1;
        (_rows, _rowSquares, _slope) = (new float[rows * _columns], new float[rows], new float[_units]);
        _directSquares = new float[settings.Direct > 0 ? rows * outcomes : 0];
        (_bias, _weights, _base) = (Numbers(_units), Numbers(_units * outcomes), Numbers(outcomes));
        Array.Fill(_bias.Of, FirstBias);
        var spread = outcomes == 1 ? 1 : 2 / MathF.Sqrt(_units);
        foreach (ref var weight in _weights.Of.AsSpan())
        {
            weight = (random.NextSingle() - 0.5f) * spread;
        }

        static (float[] Of, float[] Squares) Numbers(int count) => (new float[count], new float[count]);
    }

    /// <summary>Learns from a lesson.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="share">What share of the first step the step is.</param>
    public void Step(NetworkLesson lesson, float share)
    {
        Thin(lesson.Signs);
        var candidates = lesson.Signs.Length;
        _hidden = Room(_hidden, candidates * _units);
        _shares = Room(_shares, candidates * _outcomes);
        for (var i = 0; i < candidates; i++)
        {
            Forward(i);
        }

        var slopes = _shares.AsSpan(0, candidates * _outcomes);
        if (Slopes(slopes, lesson.Right))
        {
            for (var i = 0; i < candidates; i++)
            {
                Back(i, slopes.Slice(i * _outcomes, _outcomes), share);
            }
        }
    }

    /// <summary>One network that is the mean of some with the same rows: the units of all side by side.</summary>
    public static SignNetwork Mean(IReadOnlyList<LearningNetwork> some)
    {
        var (one, units) = (some[0], some.Sum(network => network._units));
        var columns = units + one._columns - one._units;
        var rows = Enumerable.Range(0, one._rowOf.Length).Where(hash => one._rowOf[hash] >= 0)
            .Select(hash => ((uint)hash, new ReadOnlyMemory<float>(RowOf(some, one._rowOf[hash], columns)))).ToList();
        float[] weights = [.. Enumerable.Range(0, one._outcomes).SelectMany(outcome => some.SelectMany(network => network._weights.Of.Skip(outcome * network._units).Take(network._units)))];
        TensorPrimitives.Divide(weights, some.Count, weights);
        float[] outcomes = [.. Enumerable.Range(0, one._outcomes).Select(outcome => some.Average(network => network._base.Of[outcome]))];
        return new SignNetwork(SignTable.Of(SignNetwork.Bits, columns, rows), [.. some.SelectMany(network => network._bias.Of)], weights, outcomes);
    }

    /// <summary>The units of each network, then the mean of what the sign weighs directly.</summary>
    private static float[] RowOf(IReadOnlyList<LearningNetwork> some, int row, int columns)
    {
        var (joined, at) = (new float[columns], 0);
        foreach (var network in some)
        {
            var own = network._rows.AsSpan(row * network._columns, network._columns);
            var units = own[..network._units];
            var direct = own[network._units..];
            units.CopyTo(joined.AsSpan(at));
            at += units.Length;
            var mean = joined.AsSpan(columns - direct.Length);
            TensorPrimitives.MultiplyAdd(direct, 1f / some.Count, mean, mean);
        }

        return joined;
    }

    private static float[] Room(float[] room, int length) => room.Length >= length ? room : new float[2 * length];

    /// <summary>The signs that have a row, and those of them that are not left out.</summary>
    private void Thin(uint[][] signs)
    {
        foreach (var list in new[] { _told, _ends, _all, _allEnds })
        {
            list.Clear();
        }

        foreach (var some in signs)
        {
            foreach (var sign in some)
            {
                if (_rowOf[sign & (uint)(_rowOf.Length - 1)] is var row && row < 0)
                {
                    continue;
                }

                _all.Add(row);
                if (_random.NextSingle() >= _settings.Dropout)
                {
                    _told.Add(row);
                }
            }

            _ends.Add(_told.Count);
            _allEnds.Add(_all.Count);
        }
    }

    private static ReadOnlySpan<int> Of(int candidate, List<int> rows, List<int> ends) =>
        CollectionsMarshal.AsSpan(rows)[(candidate == 0 ? 0 : ends[candidate - 1])..ends[candidate]];

    /// <summary>The units and scores of a candidate; what was left out is made up for.</summary>
    private void Forward(int candidate)
    {
        var hidden = _hidden.AsSpan(candidate * _units, _units);
        hidden.Clear();
        foreach (var row in Of(candidate, _told, _ends))
        {
            TensorPrimitives.Add(hidden, _rows.AsSpan(row * _columns, _units), hidden);
        }

        TensorPrimitives.MultiplyAdd(hidden, 1 / (1 - _settings.Dropout), _bias.Of, hidden);
        TensorPrimitives.Max(hidden, 0, hidden);
        for (var i = 0; i < _outcomes; i++)
        {
            _shares[(candidate * _outcomes) + i] = _base.Of[i] + Direct(candidate, i) + TensorPrimitives.Dot(hidden, _weights.Of.AsSpan(i * _units, _units));
        }
    }

    private float Direct(int candidate, int outcome)
    {
        var sum = 0f;
        if (_columns > _units)
        {
            foreach (var row in Of(candidate, _all, _allEnds))
            {
                sum += _rows[(row * _columns) + _units + outcome];
            }
        }

        return sum;
    }

    /// <summary>From scores to the slopes of the loss; false where it is flat.</summary>
    private static bool Slopes(Span<float> scores, int[] right)
    {
        Likelihood.ToShares(scores);
        var all = 0f;
        foreach (var answer in right)
        {
            all += scores[answer];
        }

        foreach (var answer in right)
        {
            scores[answer] -= all > 0 ? scores[answer] / all : 1f / right.Length;
        }

        return TensorPrimitives.MaxMagnitude(scores) is > Flat or < -Flat;
    }

    private void Back(int candidate, ReadOnlySpan<float> slopes, float share)
    {
        var rate = share * _settings.Rate;
        if (TensorPrimitives.MaxMagnitude(slopes) is < Flat and > -Flat)
        {
            return;
        }

        var hidden = _hidden.AsSpan(candidate * _units, _units);
        Array.Clear(_slope);
        for (var i = 0; i < _outcomes; i++)
        {
            TensorPrimitives.MultiplyAdd(_weights.Of.AsSpan(i * _units, _units), slopes[i], _slope, _slope);
            Move(_base, i, slopes[i], rate);
        }

        for (var unit = 0; unit < _units; unit++)
        {
            if (hidden[unit] <= 0)
            {
                _slope[unit] = 0;
                continue;
            }

            Move(_bias, unit, _slope[unit], rate);
            for (var i = 0; i < _outcomes; i++)
            {
                Move(_weights, (i * _units) + unit, slopes[i] * hidden[unit], rate);
            }
        }

        MoveRows(Of(candidate, _told, _ends), rate);
        if (_columns > _units)
        {
            MoveDirect(Of(candidate, _all, _allEnds), slopes, share * _settings.Direct);
        }
    }

    private static void Move((float[] Of, float[] Squares) numbers, int at, float slope, float rate)
    {
        numbers.Squares[at] += slope * slope;
        numbers.Of[at] -= rate * slope / (MathF.Sqrt(numbers.Squares[at]) + 1e-2f);
    }

    private void MoveRows(ReadOnlySpan<int> rows, float rate)
    {
        var square = TensorPrimitives.SumOfSquares<float>(_slope) / _units;
        foreach (var row in rows)
        {
            _rowSquares[row] += square;
            var weights = _rows.AsSpan(row * _columns, _units);
            TensorPrimitives.MultiplyAdd(_slope, -rate / (MathF.Sqrt(_rowSquares[row]) + 1e-3f), weights, weights);
        }
    }

    private void MoveDirect(ReadOnlySpan<int> rows, ReadOnlySpan<float> slopes, float rate)
    {
        foreach (var row in rows)
        {
            for (var i = 0; i < slopes.Length; i++)
            {
                ref var weight = ref _rows[(row * _columns) + _units + i];
                ref var squares = ref _directSquares[(row * _outcomes) + i];
                var slope = slopes[i] + (_settings.Penalty * weight);
                squares += slope * slope;
                weight -= rate * slope / (MathF.Sqrt(squares) + 1e-4f);
            }
        }
    }
}
