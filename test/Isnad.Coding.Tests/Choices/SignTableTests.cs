using CsCheck;
using Isnad.Coding.Choices;

namespace Isnad.Coding.Tests.Choices;

public sealed class SignTableTests
{
    private static readonly Gen<string> Sign = Gen.Char["اب:=|<>0A "].Array[0, 12].Select(letters => new string(letters));

    [Fact]
    public void Every_sign_has_its_own_weight_and_others_none() =>
        Gen.Select(Gen.Dictionary(Sign, Gen.Float[-9, 9])[0, 200], Sign.Array[0, 40]).Sample((weights, others) =>
        {
            var table = new SignTable(weights);
            Assert.All(weights, pair => Assert.Equal(pair.Value, table[pair.Key]));
            Assert.All(others.Where(other => !weights.ContainsKey(other)), other => Assert.Equal(0, table[other]));
        });
}
