using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Coding.Tests.Actors;
using Isnad.Language;

namespace Isnad.Coding.Tests.Claims;

/// <summary>What speaks for a saying vouching for an event.</summary>
public sealed class VoucherSignsTests
{
    private const string Text = "وقال محمد ظريف إن روسيا قصفت مدينة حلب واعتقلت ثلاثة صحفيين.";
    private static readonly Coder Learned = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, "rules/1", Readers.ModelsFolder);

    [Theory]
    [InlineData(true, true, "same")]
    [InlineData(true, false, "nobody")]
    [InlineData(false, false, "first")]
    public void Who_spoke_of_the_event_before_speaks_on(bool asked, bool found, string told)
    {
        var (scene, signs) = Learned.Described(ActorTestBed.Report(Text), ActorTestBed.Reader.Read(Text));
        var (first, second) = (DraftOf(scene, "قصفت"), DraftOf(scene, "واعتقلت"));
        var candidate = new ClaimCandidates(scene).Of(second)[0];
        first.Voices = asked ? found ? new HashSet<string> { candidate.Voice } : new HashSet<string>() : null;
        Assert.Contains(signs.Vouchers.Of(second, candidate), sign => sign.StartsWith("former=" + told, StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_is_likelier_or_not_by_whether_somebody_spoke_of_the_event_before()
    {
        var (scene, signs) = Learned.Described(ActorTestBed.Report(Text), ActorTestBed.Reader.Read(Text));
        var (first, second) = (DraftOf(scene, "قصفت"), DraftOf(scene, "واعتقلت"));
        first.Voices = new HashSet<string> { "E1" };
        Assert.Contains(signs.Vouchers.OfNobody(second, new ClaimCandidates(scene).Of(second)), sign => sign.StartsWith("no|former=somebody", StringComparison.Ordinal));
    }

    private static EventDraft DraftOf(RoleScene scene, string word) => Assert.Single(scene.Drafts, d => scene.Discourse[d.Trigger].Span.In(Text) == word);
}
