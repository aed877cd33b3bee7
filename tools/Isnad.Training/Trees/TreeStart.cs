using Isnad.Language.Learned;

namespace Isnad.Training.Trees;

/// <summary>Random numbers to begin with (Glorot and Bengio 2010).</summary>
internal static class TreeStart
{
    /// <summary>Fills all tensors; biases stay 0, but memories begin by remembering.</summary>
    public static void Fill(IEnumerable<Tensor> tensors, Random random)
    {
        foreach (var tensor in tensors)
        {
            if (tensor.Name.StartsWith("bias", StringComparison.Ordinal))
            {
                tensor.Values.AsSpan(tensor.Columns / 4, tensor.Columns / 4).Fill(1);
            }

            var limit = LimitOf(tensor);
            for (var i = 0; limit > 0 && i < tensor.Values.Length; i++)
            {
                tensor.Values[i] = ((2 * random.NextSingle()) - 1) * limit;
            }
        }
    }

    private static float LimitOf(Tensor tensor) => tensor.Name switch
    {
        "forms" or "letters" or "tags" => 0.25f,
        "arc" => 0.3f * MathF.Sqrt(6f / (tensor.Rows + tensor.Columns)),
        _ when tensor.Rows == 1 => 0,
        var name when name.StartsWith("input", StringComparison.Ordinal) || name.StartsWith("recurrent", StringComparison.Ordinal) =>
            MathF.Sqrt(6f / (tensor.Rows + (tensor.Columns / 4))),
        _ => MathF.Sqrt(6f / (tensor.Rows + tensor.Columns)),
    };
}
