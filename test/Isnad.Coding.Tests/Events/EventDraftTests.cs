using Isnad.Coding.Events;
using Isnad.Coding.Frames;
using Isnad.Record;

namespace Isnad.Coding.Tests.Events;

/// <summary>Who is taken out of an event leaves no reason behind.</summary>
public sealed class EventDraftTests
{
    private readonly EventDraft _draft = new()
    {
        Trigger = 0,
        Frame = new Frame { Words = ["قصف"], Verbal = true, Type = EventType.Assault, Actor = SlotChoice.None, Recipient = SlotChoice.None },
        Arguments = new Arguments(),
    };

    [Fact]
    public void The_reason_of_one_who_was_chosen_goes_with_him()
    {
        Choose("E1");
        Choose("E2");
        _draft.TakeOut("actor", id => id == "E2");
        Assert.Equal(["E1"], _draft.Actors);
        Assert.Equal(["roles E1"], _draft.Reasons.Select(r => r.Rule));
        Assert.Equal([("actor", "E1")], _draft.Chosen.Keys);
    }

    [Fact]
    public void The_reason_of_a_rule_stays_for_those_whom_it_gave()
    {
        Choose("E1");
        _draft.Actors.Add("E2");
        _draft.Reasons.Add(new Reason("actor", "rule"));
        _draft.TakeOut("actor", id => id == "E1");
        Assert.Equal(["rule"], _draft.Reasons.Select(r => r.Rule));
    }

    [Fact]
    public void Where_nobody_is_left_no_reason_is()
    {
        _draft.Actors.Add("E1");
        _draft.Reasons.Add(new Reason("actor", "rule"));
        _draft.Reasons.Add(new Reason("recipient", "rule"));
        _draft.TakeOut("actor", _ => true);
        Assert.Equal("recipient", Assert.Single(_draft.Reasons).Part);
    }

    private void Choose(string entity)
    {
        var reason = new Reason("actor", "roles " + entity);
        _draft.Actors.Add(entity);
        _draft.Reasons.Add(reason);
        _draft.Chosen[("actor", entity)] = (0.5, reason);
    }
}
