using Isnad.Coding.Tests.Actors;
using Isnad.Language.Rules;
using Isnad.Record;

namespace Isnad.Coding.Tests.Claims;

/// <summary>Who vouches for an event, and in what sense, in small reports.</summary>
public sealed class ClaimTests
{
    private static readonly Lazy<(RuleReader Reader, Coder Coder)> Chain = new(() =>
    {
        var reader = RuleReader.Load(ActorTestBed.Lexicon);
        return (reader, Coder.Load(ActorTestBed.Lexicon, reader.Lexicon));
    });

    [Theory]
    [InlineData("وقال محمد ظريف إن إيران هاجمت إسرائيل.", "هاجمت", "محمد ظريف", Stance.States)]
    [InlineData("نفت روسيا قصف حلب.", "قصف", "روسيا", Stance.Denies)]
    [InlineData("اتهمت تركيا روسيا بقصف حلب.", "بقصف", "تركيا", Stance.Accuses)]
    [InlineData("لكن محمد ظريف قال إن إسرائيل هاجمت إيران.", "هاجمت", "محمد ظريف", Stance.States)]
    [InlineData("أعلنت إيران أنها هاجمت إسرائيل.", "هاجمت", "إيران", Stance.Announces)]
    [InlineData("وقال محمد ظريف إن المحادثات صعبة، مشيراً إلى أن إسرائيل هاجمت إيران.", "هاجمت", "محمد ظريف", Stance.States)]
    [InlineData("وقال محمد ظريف، ويقيم في طهران، إن إسرائيل هاجمت إيران.", "هاجمت", "محمد ظريف", Stance.States)]
    [InlineData("أعلنت روسيا الخميس فرض عقوبات على تركيا.", "فرض", "روسيا", Stance.Announces)]
    public void The_source_and_its_stance_are_told(string text, string trigger, string source, Stance stance)
    {
        var (coding, claim) = Claim(text, trigger);
        Assert.Equal(source, NameOf(coding, claim.Source));
        Assert.Equal(stance, claim.Stance);
        Assert.NotNull(claim.Evidence);
    }

    [Fact]
    public void An_unnamed_source_is_null_and_ends_the_chain_behind_the_agency()
    {
        var (coding, claim) = Claim("ونقلت وكالة رويترز عن شهود قولهم إن إيران هاجمت إسرائيل.", "هاجمت");
        Assert.Null(claim.Source);
        Assert.Equal("وكالة رويترز", NameOf(coding, claim.Chain[0].Entity));
        Assert.Null(claim.Chain[^1].Entity);
    }

    [Fact]
    public void One_who_goes_on_speaking_needs_no_new_name()
    {
        var (coding, claim) = Claim("وقال محمد ظريف إن المحادثات صعبة. وأضاف أن إسرائيل هاجمت إيران.", "هاجمت");
        Assert.Equal("محمد ظريف", NameOf(coding, claim.Source));
    }

    [Fact]
    public void A_quotation_holds_what_is_said_and_the_reporter_speaks_after_it()
    {
        const string Text = "وقال محمد ظريف: \"لقد هاجمت إسرائيل مدينة حلب أمس\".\nوقصفت روسيا مدينة إدلب.";
        var coding = Code(Text);
        Assert.NotEmpty(Event(coding, Text, "هاجمت").Claims);
        Assert.Empty(Event(coding, Text, "وقصفت").Claims);
    }

    [Fact]
    public void An_attribution_at_the_end_covers_its_sentence()
    {
        var (coding, claim) = Claim("هاجمت إسرائيل مدينة حلب، بحسب وكالة رويترز.", "هاجمت");
        Assert.Equal("وكالة رويترز", NameOf(coding, claim.Source));
    }

    [Fact]
    public void One_s_own_accusation_needs_no_voucher()
    {
        const string Text = "اتهمت تركيا روسيا بقصف حلب.";
        Assert.Empty(Event(Code(Text), Text, "اتهمت").Claims);
    }

    [Fact]
    public void What_is_demanded_or_threatened_has_not_happened()
    {
        const string Text = "هددت إيران بمهاجمة إسرائيل.";
        Assert.NotEqual(EventStatus.Actual, Event(Code(Text), Text, "بمهاجمة").Status);
    }

    [Fact]
    public void The_condition_of_a_threat_is_not_threatened()
    {
        const string Text = "هدد محمد ظريف بقصف حلب إذا لم يسحب الجيش قواته من الحدود الشمالية.";
        var coding = Code(Text);
        Assert.NotEmpty(Event(coding, Text, "بقصف").Claims);
        Assert.Empty(Event(coding, Text, "يسحب").Claims);
    }

    [Theory]
    [InlineData("قال سالم الناهي إن المحادثات في المدينة صعبة لكن الحركة رفضت الخطة وهاجمت مدينة حلب.", 1)]
    [InlineData("قال سالم الناهي إن المحادثات في المدينة صعبة لكن الحركة رفضت الاتهامات وهاجمت مدينة حلب.", 0)]
    public void Who_refuses_a_charge_ends_the_words_of_another_who_refuses_a_plan_does_not(string text, int claims) =>
        Assert.Equal(claims, Event(Code(text), text, "وهاجمت").Claims.Count);

    [Fact]
    public void Every_claim_has_a_reason()
    {
        const string Text = "نفت روسيا قصف حلب، بحسب وكالة رويترز. وقال محمد ظريف إن إسرائيل هاجمت إيران.";
        Assert.All(Code(Text).Events, e => Assert.Equal(e.Claims.Count, e.Reasons.Count(r => r.Part == "claim")));
    }

    private static (ReportCoding Coding, Claim Claim) Claim(string text, string trigger)
    {
        var coding = Code(text);
        return (coding, Assert.Single(Event(coding, text, trigger).Claims));
    }

    private static Event Event(ReportCoding coding, string text, string trigger) =>
        Assert.Single(coding.Events, e => e.Trigger.In(text) == trigger);

    private static string? NameOf(ReportCoding coding, string? entity) => coding.Entities.FirstOrDefault(e => e.Id == entity)?.Name;

    private static ReportCoding Code(string text)
    {
        var report = new Report
        {
            Id = "claims",
            Text = text,
            Published = new Edtf("2018-06-22"),
            Capture = new Capture { Sha256 = "", Origin = "test", ObtainedAt = DateTimeOffset.UnixEpoch, Extractor = "test" },
        };
        return Chain.Value.Coder.Code(report, Chain.Value.Reader.Read(text));
    }
}
