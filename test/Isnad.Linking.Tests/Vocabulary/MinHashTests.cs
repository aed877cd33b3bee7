using CsCheck;
using Isnad.Linking.Vocabulary;

namespace Isnad.Linking.Tests.Vocabulary;

public sealed class MinHashTests
{
    private const int Runs = 200;

    /// <summary>What comparing all with all finds above 0.8, the keys find with the probability that they promise.</summary>
    [Theory]
    [InlineData(0.8)]
    [InlineData(0.9)]
    [InlineData(0.6)]
    public void Texts_that_share_most_of_their_runs_share_a_key_as_often_as_promised(double resemblance)
    {
        const int Pairs = 1500;
        var random = new Random(20260101);
        var found = Enumerable.Range(0, Pairs).Count(_ =>
        {
            var (a, b) = Pair(random, resemblance);
            Assert.InRange(Shingles.Resemblance(a, b), resemblance, resemblance + 0.01);
            return MinHash.Keys(a).Intersect(MinHash.Keys(b)).Any();
        });
        var promised = MinHash.Probability(resemblance);
        var doubt = 4 * Math.Sqrt(promised * (1 - promised) / Pairs);
        Assert.InRange((double)found / Pairs, promised - doubt - 0.004, 1);
        Assert.True(resemblance < 0.8 || promised > 0.997);
    }

    [Fact]
    public void Texts_that_share_little_seldom_share_a_key()
    {
        var random = new Random(20260102);
        var found = Enumerable.Range(0, 1000).Count(_ => Pair(random, 0.2) is var (a, b) && MinHash.Keys(a).Intersect(MinHash.Keys(b)).Any());
        Assert.InRange(found, 0, 30);
    }

    [Fact]
    public void Keys_depend_on_the_runs_alone_and_not_on_their_order() =>
        Gen.UInt.HashSet[1, 60].Sample(runs =>
            MinHash.Keys([.. runs.Order()]).SequenceEqual(MinHash.Keys([.. runs.OrderDescending()])));

    /// <summary>Two sets of runs that have this part of all in common.</summary>
    private static (uint[] A, uint[] B) Pair(Random random, double resemblance)
    {
        var shared = (int)Math.Ceiling(2 * Runs * resemblance / (1 + resemblance));
        var all = new HashSet<uint>();
        while (all.Count < (2 * Runs) - shared)
        {
            all.Add((uint)random.NextInt64(uint.MaxValue));
        }

        var runs = all.ToArray();
        return ([.. runs[..Runs].Order()], [.. runs[(Runs - shared)..].Order()]);
    }
}
