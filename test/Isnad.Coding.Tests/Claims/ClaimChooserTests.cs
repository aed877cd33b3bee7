using Isnad.Coding.Tests.Actors;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Tests.Claims;

/// <summary>Who vouches for an event by the learned networks.</summary>
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
    public void Who_says_that_it_did_what_was_told_before_says_so_of_the_event_told()
    {
        const string Text = "قتل 12 شخصا وأصيب 30 آخرون في انفجار سيارة مفخخة في مدينة الموصل صباح اليوم.\nوتبنى تنظيم راية السهول التفجير، قائلا إن أحد عناصره ركن السيارة قبل ساعة من ازدحام السوق.";
        Assert.Contains(Event(Code(Text), Text, "قتل").Claims, c => c.Stance is Stance.ClaimsResponsibility);
    }

    [Fact]
    public void Who_denies_what_was_told_takes_nothing_from_who_told_it()
    {
        const string Text = "كشفت مجموعة من الناجين تفاصيل جديدة عن تنفيذ الهجوم في القرية أمس. ونفت كتيبة الوادي هذه المزاعم.";
        Assert.Equal([Stance.States, Stance.Denies], Event(Code(Text), Text, "الهجوم").Claims.Select(c => c.Stance));
    }

    [Fact]
    public void The_reporter_s_own_voice_has_no_claim()
    {
        const string Text = "قصفت روسيا مدينة إدلب أمس. وقال محمد ظريف إن المحادثات صعبة.";
        Assert.Empty(Event(Code(Text), Text, "قصفت").Claims);
    }

    [Fact]
    public void Each_claim_tells_its_word_its_likelihood_and_its_signs()
    {
        const string Text = "وقالت تركيا إن روسيا قصفت مدينة حلب.";
        var told = Event(Code(Text), Text, "قصفت");
        var reason = Assert.Single(told.Reasons, r => r.Part == "claim");
        Assert.Matches(@"^(speech|event):?\S* .*claims/2 [01]\.\d\d \S+ \S+ contexts/1$", reason.Rule);
        Assert.Equal(told.Claims[0].Evidence, reason.Evidence);
        Assert.NotEmpty(told.Claims[0].Chain);
    }

    [Theory]
    [InlineData("اتهم الوزير الجيش بقصف القرية.", "قصف", Stance.Accuses)]
    [InlineData("هددت الشرطة باعتقال المحتجين.", "اعتقال", Stance.Threatens)]
    public void An_accusation_or_a_threat_is_never_told_as_a_statement(string text, string word, Stance stance) =>
        Assert.All(Event(Code(text), text, word).Claims, claim => Assert.Equal(stance, claim.Stance));

    [Theory]
    [InlineData("لم تعتقل الشرطة أحدا من المتظاهرين.", "تعتقل", EventStatus.Negated)]
    [InlineData("ستعتقل الشرطة المتظاهرين.", "تعتقل", EventStatus.Future)]
    [InlineData("إذا هاجمت جبهة الوادي المدينة فسيرد الجيش.", "هاجمت", EventStatus.Hypothetical)]
    public void A_particle_right_before_the_verb_decides_the_status(string text, string word, EventStatus status) =>
        Assert.Equal(status, Event(Code(text), text, word).Status);

    private static ReportCoding Code(string text) =>
        Learned.Code(ActorTestBed.Report(text) with { Published = new Edtf("2018-06-22") }, ActorTestBed.Reader.Read(text));

    private static Event Event(ReportCoding coding, string text, string word) =>
        Assert.Single(coding.Events, e => e.Trigger.In(text).EndsWith(word, StringComparison.Ordinal));
}
