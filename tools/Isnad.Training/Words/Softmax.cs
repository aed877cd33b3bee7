using System.Numerics.Tensors;

namespace Isnad.Training.Words;

/// <summary>The gradient of the logistic loss over several outcomes.</summary>
internal static class Softmax
{
    /// <summary>Turns scores into their gradient and returns the likeliest; all zero where the right answer is not known.</summary>
    public static int Gradient(Span<float> scores, int right)
    {
        var best = TensorPrimitives.IndexOfMax<float>(scores);
        if (right >= scores.Length)
        {
            scores.Clear();
            return best;
        }

        TensorPrimitives.SoftMax(scores, scores);
        scores[right] -= 1;
        return best;
    }
}
