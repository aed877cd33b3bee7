using Isnad.Language.Learned;

namespace Isnad.Training.Trees;

/// <summary>Backward pass of <see cref="Lstm"/>.</summary>
internal static class LstmGradient
{
    /// <summary>Gradients before the gates' activations, [count × 4 width].</summary>
    public static float[] Run(
        ReadOnlySpan<float> gates, ReadOnlySpan<float> cells, ReadOnlySpan<float> dStates, int stateRow, float[] recurrentTurned, int count, int width, bool backward, float[] mask)
    {
        var dGates = new float[count * 4 * width];
        var dCell = new float[width];
        var dState = new float[width];
        for (var step = count - 1; step >= 0; step--)
        {
            var t = backward ? count - 1 - step : step;
            var before = step == 0 ? [] : cells.Slice((backward ? t + 1 : t - 1) * width, width);
            Matrix.Add(dStates.Slice(t * stateRow, width), dState);
            var own = dGates.AsSpan(t * 4 * width, 4 * width);
            Step(gates.Slice(t * 4 * width, 4 * width), cells.Slice(t * width, width), before, dState, dCell, own, width);
            Array.Clear(dState);
            Matrix.AddProduct(own, recurrentTurned, dState, 1, 4 * width, width);
            for (var i = 0; i < mask.Length; i++)
            {
                dState[i] *= mask[i];
            }
        }

        return dGates;
    }

    /// <summary>The last state that every position saw, [count × width].</summary>
    public static float[] Shifted(ReadOnlySpan<float> states, int stateRow, int count, int width, bool backward, float[] mask)
    {
        var last = new float[count * width];
        for (var t = 0; t < count; t++)
        {
            var before = backward ? t + 1 : t - 1;
            if (before < 0 || before >= count)
            {
                continue;
            }

            var row = last.AsSpan(t * width, width);
            states.Slice(before * stateRow, width).CopyTo(row);
            for (var i = 0; i < mask.Length; i++)
            {
                row[i] *= mask[i];
            }
        }

        return last;
    }

    private static void Step(
        ReadOnlySpan<float> gates, ReadOnlySpan<float> cell, ReadOnlySpan<float> before, float[] dState, float[] dCell, Span<float> dGates, int width)
    {
        for (var i = 0; i < width; i++)
        {
            var (input, forget, output, candidate) = (gates[i], gates[width + i], gates[(2 * width) + i], gates[(3 * width) + i]);
            var tanh = MathF.Tanh(cell[i]);
            var d = dCell[i] + (dState[i] * output * (1 - (tanh * tanh)));
            var last = before.IsEmpty ? 0 : before[i];
            dGates[i] = d * candidate * input * (1 - input);
            dGates[width + i] = d * last * forget * (1 - forget);
            dGates[(2 * width) + i] = dState[i] * tanh * output * (1 - output);
            dGates[(3 * width) + i] = d * input * (1 - (candidate * candidate));
            dCell[i] = d * forget;
        }
    }
}
