using CsCheck;
using Isnad.Workbench.Reviewing;

namespace Isnad.Workbench.Tests;

public class AgreementTests
{
    /// <summary>A table worked by hand: 20 both yes, 15 both no, 5 and 10 apart: observed .70, by chance .50.</summary>
    [Fact]
    public void Kappa_is_that_of_the_worked_example()
    {
        var agreement = Agreement.Of([.. Repeat("y", "y", 20), .. Repeat("n", "n", 15), .. Repeat("y", "n", 5), .. Repeat("n", "y", 10)]);
        Assert.Equal(0.4, agreement.Kappa!.Value, 10);

        // Of 100 values 55 are yes and 45 no: expected disagreement 2·55·45/(100·99) = .5; observed .3.
        Assert.Equal(1 - (0.3 / 0.5), agreement.Alpha!.Value, 10);
    }

    [Fact]
    public void Full_agreement_is_one_and_the_order_of_coders_does_not_matter() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3]).List[1, 60].Sample(pairs =>
        {
            var judged = pairs.Select(p => ($"{p.Item1}", $"{p.Item2}")).ToArray();
            var one = Agreement.Of(judged);
            var other = Agreement.Of([.. judged.Select(p => (p.Item2, p.Item1))]);
            // Sums in another order differ in their last bits: near, not alike when rounded (.1201171875 rounds either way).
            Assert.Equal(one.Kappa ?? 2, other.Kappa ?? 2, tolerance: 1e-9);
            Assert.Equal(one.Alpha ?? 2, other.Alpha ?? 2, tolerance: 1e-9);
            var alike = Agreement.Of([.. judged.Select(p => (p.Item1, p.Item1))]);
            Assert.True(alike.Kappa is null or > 0.999999);
            Assert.True(alike.Alpha is null or > 0.999999);
        });

    private static IEnumerable<(string, string)> Repeat(string first, string second, int times) => Enumerable.Repeat((first, second), times);
}
