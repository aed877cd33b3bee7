using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Roles;

/// <summary>Who answers a deed did not do it.</summary>
public sealed class AnsweredDeedsTests
{
    [Theory]
    [InlineData("قصفت القوات التركية مواقع للمسلحين ردا على قصف استهدف بلدة حدودية.", "قصف", "")]
    [InlineData("قصفت القوات التركية مواقع للمسلحين ردا على قصف استهدف بلدة حدودية.", "قصفت", "القوات التركية")]
    public void The_answer_is_not_by_him_whom_it_answers(string text, string word, string doers) => Assert.Equal(doers, string.Join(", ", new LearnedText(text).DoersOf(word)));
}
