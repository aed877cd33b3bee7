using System.Globalization;
using Isnad.Evaluation;
using Isnad.Exchange.Scheme;

namespace Isnad.Training.Coding;

/// <summary>Whether confidence keeps its word: of rows told 0.9 nine in ten should be right.</summary>
internal sealed class Reliability
{
    private const int Steps = 10;
    private readonly int[] _rows = new int[Steps];
    private readonly int[] _right = new int[Steps];
    private readonly double[] _told = new double[Steps];

    /// <summary>Adds the rows of one report.</summary>
    public void Add(SchemeReport gold, SchemeReport predicted)
    {
        var pairing = EventPairing.Of(gold, predicted, new EntityMatch(gold.Entities, predicted.Entities));
        var right = pairing.Pairs.Where(p => p.Gold.Event == p.Predicted.Event).Select(p => p.Predicted.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var row in predicted.Events)
        {
            var confidence = row.Confidence ?? 0;
            var step = Math.Min((int)(confidence * Steps), Steps - 1);
            _rows[step]++;
            _right[step] += right.Contains(row.Id) ? 1 : 0;
            _told[step] += confidence;
        }
    }

    /// <summary>Writes a line for each tenth.</summary>
    public void Show()
    {
        for (var step = 0; step < Steps; step++)
        {
            if (_rows[step] > 0)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  told {_told[step] / _rows[step]:0.00}: right {(double)_right[step] / _rows[step]:0.00} of {_rows[step]}"));
            }
        }
    }
}
