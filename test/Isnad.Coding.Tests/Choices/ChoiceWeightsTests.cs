using CsCheck;
using Isnad.Coding.Choices;
using Isnad.Text;

namespace Isnad.Coding.Tests.Choices;

public sealed class ChoiceWeightsTests
{
    private static readonly ChoiceWeights Weights = new(
        ["yes", "no"], new Dictionary<string, double[]>(StringComparer.Ordinal) { ["sunny"] = [2, 0], ["wet"] = [0, 1] });

    [Fact]
    public void The_heavier_label_is_likelier_and_unknown_signs_weigh_nothing()
    {
        var shares = Weights.Likelihoods(["sunny", "wet", "never met"]);
        Assert.True(shares[0] > shares[1]);
        Assert.Equal(1, shares.Sum(), 9);
        Assert.Equal([0.5, 0.5], Weights.Likelihoods(["never met"]));
    }

    [Fact]
    public void Shares_are_shares_of_one_in_the_order_of_the_sums() =>
        Gen.Double[-500, 500].Array[1, 8].Sample(sums =>
        {
            var shares = ChoiceWeights.Shares(sums);
            Assert.Equal(1, shares.Sum(), 9);
            Assert.Equal(shares.Max(), shares[Array.IndexOf(sums, sums.Max())]);
        });

    [Fact]
    public void Candidates_of_one_value_count_together()
    {
        var weights = new ChoiceWeights(["weight"], new Dictionary<string, double[]>(StringComparer.Ordinal) { ["near"] = [1], ["far"] = [0.6] });
        (string, List<string>)[] candidates = [("Monday", ["near"]), ("Tuesday", ["far"]), ("tuesday", ["far"])];
        Assert.Equal(("Tuesday", "far"), Choose(0.1));
        Assert.Null(Choose(0.9));

        (string, string)? Choose(double least) => Candidates.Choose(candidates, ["none"], weights, day => day.ToUpperInvariant(), least);
    }

    [Fact]
    public void A_weight_that_is_no_number_is_told_with_its_file_and_line()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, "some-weights.tsv"), "sign\tweight\nnear\tmuch\n");
        var error = Assert.Throws<LexiconException>(() => ChoiceWeights.Load(folder, "some-weights.tsv", ChoiceWeights.Single));
        Assert.Contains("some-weights.tsv", error.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }
}
