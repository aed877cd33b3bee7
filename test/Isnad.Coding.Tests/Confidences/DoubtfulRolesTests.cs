using System.Globalization;
using Isnad.Coding.Confidences;
using Isnad.Coding.Events;
using Isnad.Coding.Frames;
using Isnad.Coding.Tests.Actors;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Tests.Confidences;

public sealed class DoubtfulRolesTests
{
    private static readonly Coder Learned = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, null, Readers.ModelsFolder);

    private static readonly string[] Texts =
    [
        "أعلنت الشرطة أنها اعتقلت ثلاثة مهربين في المدينة، وطالبت أسرهم بإطلاق سراحهم. وقال محام إن التوقيف جرى بعد شكوى من الجيران.",
        "قصفت طائرات حربية قرية في ريف حماة فقتل خمسة مدنيين. وأدانت الأمم المتحدة القصف ودعت الأطراف إلى هدنة، فيما نفى الجيش استهداف المدنيين.",
        "التقى وزير الخارجية التونسي نظيره الليبي في طرابلس، واتفقا على فتح المعبر. وهدد تجار بالإضراب إن لم تستجب الحكومة لمطالبهم.",
    ];

    [Fact]
    public void Every_doer_and_recipient_told_is_likely_enough_together_with_its_row()
    {
        var shares = Texts.SelectMany(text => Learned.Code(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text)).Events).SelectMany(told => told.Reasons
            .Where(r => r.Part is "actor" or "recipient" && r.Rule.StartsWith("roles/2 ", StringComparison.Ordinal))
            .Select(r => (Share: told.Confidence * double.Parse(r.Rule.Split(' ')[1], CultureInfo.InvariantCulture), Least: r.Part == "actor" ? 0.115 : 0.145))).ToList();
        Assert.NotEmpty(shares);
        Assert.All(shares, s => Assert.InRange(s.Share, s.Least, 1));
    }

    [Fact]
    public void A_doubtful_doer_goes_with_its_reason_and_a_sure_one_stays()
    {
        var draft = Draft(confidence: 0.5);
        Give(draft, "E1", 0.9);
        Give(draft, "E2", 0.2);
        DoubtfulRoles.Drop(draft);
        Assert.Equal(["E1"], draft.Actors);
        Assert.Equal("roles/2 E1", Assert.Single(draft.Reasons).Rule);
    }

    [Fact]
    public void What_rules_gave_is_not_doubted()
    {
        var draft = Draft(confidence: 0.01);
        draft.Actors.Add("E1");
        DoubtfulRoles.Drop(draft);
        Assert.Equal(["E1"], draft.Actors);
    }

    private static void Give(EventDraft draft, string entity, double likelihood)
    {
        var reason = new Reason("actor", "roles/2 " + entity);
        draft.Actors.Add(entity);
        draft.Reasons.Add(reason);
        draft.Chosen[("actor", entity)] = (likelihood, reason);
    }

    private static EventDraft Draft(double confidence) => new()
    {
        Trigger = 0,
        Frame = new Frame { Words = ["قتل"], Verbal = true, Type = EventType.Assault, Actor = SlotChoice.None, Recipient = SlotChoice.None },
        Arguments = new Arguments(),
        Confidence = confidence,
    };
}
