using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Isnad.Language.Learned;

/// <summary>One direction of a long short-term memory layer (Hochreiter and Schmidhuber 1997), run over a sentence.</summary>
internal static class Lstm
{
    /// <summary>Runs the recurrence.</summary>
    /// <param name="gates">In: input times weights plus bias, [count × 4 width], gates in the order input, forget, output, candidate.
    /// Out: the gates' values.</param>
    /// <param name="recurrent">Weights from the last state, [width × 4 width].</param>
    /// <param name="cells">Out: cell states, [count × width].</param>
    /// <param name="states">Out: hidden states; that of position t begins at <c>t * stateRow</c>.</param>
    /// <param name="stateRow">Distance between states.</param>
    /// <param name="count">Positions.</param>
    /// <param name="width">Units.</param>
    /// <param name="backward">From the last position to the first.</param>
    /// <param name="mask">Factors on the last state (dropout of training); empty for none.</param>
    public static void Run(
        Span<float> gates, ReadOnlySpan<float> recurrent, Span<float> cells, Span<float> states, int stateRow, int count, int width, bool backward, ReadOnlySpan<float> mask)
    {
        var masked = mask.Length == 0 ? [] : new float[width];
        for (var step = 0; step < count; step++)
        {
            var t = backward ? count - 1 - step : step;
            var own = gates.Slice(t * 4 * width, 4 * width);
            var cell = cells.Slice(t * width, width);
            if (step == 0)
            {
                cell.Clear();
            }
            else
            {
                var before = backward ? t + 1 : t - 1;
                ReadOnlySpan<float> last = states.Slice(before * stateRow, width);
                if (mask.Length > 0)
                {
                    for (var i = 0; i < width; i++)
                    {
                        masked[i] = last[i] * mask[i];
                    }

                    last = masked;
                }

                Matrix.AddProduct(last, recurrent, own, 1, width, 4 * width);
                cells.Slice(before * width, width).CopyTo(cell);
            }

            Step(own, cell, states.Slice(t * stateRow, width), width);
        }
    }

    /// <summary>One step: the gates' values from their sums, the new cell in place of the last one, the new state.</summary>
    public static void Step(Span<float> gates, Span<float> cell, Span<float> state, int width)
    {
        ref var g = ref MemoryMarshal.GetReference(gates);
        ref var c = ref MemoryMarshal.GetReference(cell);
        ref var h = ref MemoryMarshal.GetReference(state);
        for (var i = 0; i < width; i += Matrix.Lane)
        {
            var input = Activation.Sigmoid(Vector256.LoadUnsafe(ref g, (nuint)i));
            var forget = Activation.Sigmoid(Vector256.LoadUnsafe(ref g, (nuint)(width + i)));
            var output = Activation.Sigmoid(Vector256.LoadUnsafe(ref g, (nuint)((2 * width) + i)));
            var candidate = Activation.Tanh(Vector256.LoadUnsafe(ref g, (nuint)((3 * width) + i)));
            var now = (forget * Vector256.LoadUnsafe(ref c, (nuint)i)) + (input * candidate);
            input.StoreUnsafe(ref g, (nuint)i);
            forget.StoreUnsafe(ref g, (nuint)(width + i));
            output.StoreUnsafe(ref g, (nuint)((2 * width) + i));
            candidate.StoreUnsafe(ref g, (nuint)((3 * width) + i));
            now.StoreUnsafe(ref c, (nuint)i);
            (output * Activation.Tanh(now)).StoreUnsafe(ref h, (nuint)i);
        }
    }
}
