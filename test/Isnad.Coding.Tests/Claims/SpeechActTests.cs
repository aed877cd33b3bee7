using Isnad.Coding.Claims;
using Isnad.Record;

namespace Isnad.Coding.Tests.Claims;

/// <summary>Which words a saying speaks of.</summary>
public sealed class SpeechActTests
{
    [Theory]
    [InlineData(3, true)]
    [InlineData(6, false)]
    [InlineData(8, false)]
    [InlineData(9, false)]
    public void It_says_what_it_covers_before_its_condition(int word, bool says) => Assert.Equal(says, Threat().Says(word));

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void The_condition_ends_with_it(int word, bool isCondition) => Assert.Equal(isCondition, Threat().IsCondition(word));

    private static SpeechAct Threat() => new(1, SpeechKind.Verb, "هدد", Stance.Threatens, [], 2, 8) { Condition = 6 };
}
