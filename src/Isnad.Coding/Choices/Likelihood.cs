using System.Numerics.Tensors;

namespace Isnad.Coding.Choices;

/// <summary>From sums of weights to likelihoods.</summary>
internal static class Likelihood
{
    /// <summary>Sums turned into shares of 1 (softmax).</summary>
    public static double[] Shares(IReadOnlyList<double> sums)
    {
        var most = sums.Max();
        double[] shares = [.. sums.Select(sum => Math.Exp(sum - most))];
        var all = shares.Sum();
        return [.. shares.Select(share => share / all)];
    }

    /// <summary>The same in place; the highest sum is taken from all first, so that none is too high for its power.</summary>
    public static void ToShares(Span<float> sums)
    {
        TensorPrimitives.Subtract(sums, TensorPrimitives.Max<float>(sums), sums);
        TensorPrimitives.SoftMax<float>(sums, sums);
    }
}
