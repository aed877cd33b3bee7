using Isnad.Coding.Tests.Actors;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Tests.Claims;

/// <summary>Who vouches for an event by the learned weights.</summary>
public sealed class ClaimChooserTests
{
    private static readonly Coder Learned = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, "rules/1", Readers.ModelsFolder);

    [Theory]
    [InlineData("أعلنت تركيا أنها قصفت مواقع في سوريا.", "قصفت", Stance.Announces)]
    [InlineData("وقالت وزارة الصحة إن ثلاثة مدنيين قتلوا في انفجار في بغداد.", "قتلوا", Stance.States)]
    [InlineData("واتهمت تركيا روسيا بقصف مدينة حلب.", "قصف", Stance.Accuses)]
    [InlineData("طالبت واشنطن إيران بالإفراج عن المعتقلين.", "الإفراج", Stance.Demands)]
    [InlineData("هددت إيران بمهاجمة إسرائيل.", "مهاجمة", Stance.Threatens)]
    public void The_stance_follows_from_the_saying_the_deed_and_who_did_it(string text, string word, Stance stance) =>
        Assert.Equal(stance, Assert.Single(Event(Code(text), text, word).Claims).Stance);

    [Fact]
    public void The_reporter_s_own_voice_has_no_claim()
    {
        const string Text = "قصفت روسيا مدينة إدلب أمس. وقال محمد ظريف إن المحادثات صعبة.";
        Assert.Empty(Event(Code(Text), Text, "قصفت").Claims);
    }

    [Fact]
    public void Each_claim_tells_its_word_its_likelihood_and_its_signs()
    {
        const string Text = "واتهمت تركيا روسيا بقصف مدينة حلب.";
        var told = Event(Code(Text), Text, "قصف");
        var reason = Assert.Single(told.Reasons, r => r.Part == "claim");
        Assert.Matches(@"^(speech|event):?\S* .*claims/1 [01]\.\d\d \S+ \S+$", reason.Rule);
        Assert.Equal(told.Claims[0].Evidence, reason.Evidence);
        Assert.NotEmpty(told.Claims[0].Chain);
    }

    private static ReportCoding Code(string text) =>
        Learned.Code(ActorTestBed.Report(text) with { Published = new Edtf("2018-06-22") }, ActorTestBed.Reader.Read(text));

    private static Event Event(ReportCoding coding, string text, string word) =>
        Assert.Single(coding.Events, e => e.Trigger.In(text).EndsWith(word, StringComparison.Ordinal));
}
