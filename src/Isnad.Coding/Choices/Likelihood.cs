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
}
