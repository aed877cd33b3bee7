using Isnad.Coding.Tests.Actors;
using Isnad.Coding.Tests.Events;
using Isnad.Language;

namespace Isnad.Coding.Tests.Roles;

/// <summary>Who answers a deed did not do it.</summary>
public sealed class AnsweredDeedsTests
{
    [Theory]
    [InlineData("قصفت القوات التركية مواقع للمسلحين ردا على قصف استهدف بلدة حدودية.", "قصف", "")]
    [InlineData("قصفت القوات التركية مواقع للمسلحين ردا على قصف استهدف بلدة حدودية.", "قصفت", "القوات التركية")]
    public void The_answer_is_not_by_him_whom_it_answers(string text, string word, string doers) => Assert.Equal(doers, string.Join(", ", new LearnedText(text).DoersOf(word)));

    [Fact]
    public void The_choices_of_time_and_place_are_taught_with_events_that_the_program_would_find()
    {
        const string Text = "قصفت القوات التركية مواقع للمسلحين ردا على قصف استهدف بلدة حدودية.";
        var coder = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, null, Readers.ModelsFolder);
        var scene = coder.Prepare(ActorTestBed.Report(Text), ActorTestBed.Reader.Read(Text));
        Assert.Empty(Assert.Single(scene.Drafts, draft => scene.Discourse[draft.Trigger].Form == "قصف").Actors);
    }
}
