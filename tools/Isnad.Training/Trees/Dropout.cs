using Isnad.Language.Learned;
using Isnad.Language.Learned.Trees;

namespace Isnad.Training.Trees;

/// <summary>Hides inputs and units at random, the same units for a whole sentence (Gal and Ghahramani 2016).</summary>
/// <param name="random">Source of chance.</param>
/// <param name="rate">Share of units that are hidden.</param>
/// <param name="recurrentRate">The same for the last state.</param>
/// <param name="inputRate">Share of nodes whose vector, affixes or tag are hidden.</param>
internal sealed class Dropout(Random random, float rate, float recurrentRate, float inputRate)
{
    /// <summary>Factors for a row of units; empty where nothing is hidden.</summary>
    public float[] Mask(int width) => Mask(width, rate);

    /// <summary>Factors for the last state.</summary>
    public float[] Recurrent(int width) => Mask(width, recurrentRate);

    /// <summary>Inputs of a sentence with some parts hidden.</summary>
    public NodeRows[] Rows(TreeExample example)
    {
        if (inputRate == 0)
        {
            return example.Rows;
        }

        var rows = (NodeRows[])example.Rows.Clone();
        for (var i = 1; i < rows.Length; i++)
        {
            var row = rows[i];
            rows[i] = new NodeRows(
                random.NextSingle() < inputRate ? -1 : row.Vector,
                random.NextSingle() < example.RareForms[i] ? TreeInputs.RareForm : row.Form,
                random.NextSingle() < inputRate ? [] : row.Letters,
                random.NextSingle() < inputRate ? [] : row.Tags);
        }

        return rows;
    }

    /// <summary>Multiplies every row by the factors.</summary>
    public static void Apply(Span<float> rows, float[] mask)
    {
        if (mask.Length == 0)
        {
            return;
        }

        for (var start = 0; start < rows.Length; start += mask.Length)
        {
            Matrix.Multiply(mask, rows.Slice(start, mask.Length));
        }
    }

    private float[] Mask(int width, float share)
    {
        if (share == 0)
        {
            return [];
        }

        var mask = new float[width];
        for (var i = 0; i < width; i++)
        {
            mask[i] = random.NextSingle() < share ? 0 : 1 / (1 - share);
        }

        return mask;
    }
}
