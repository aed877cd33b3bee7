using Isnad.Coding.Actors;
using Isnad.Coding.Contexts;
using Isnad.Coding.Events;

namespace Isnad.Coding.Roles;

/// <summary>One choice to be made: who fills a role of an event, or who else does, given those already chosen.</summary>
/// <param name="Scene">The report.</param>
/// <param name="Draft">The event.</param>
/// <param name="Role">The role.</param>
/// <param name="Open">Mentions of entities not chosen yet.</param>
/// <param name="Actors">Entities chosen as doers; empty while doers are being chosen.</param>
/// <param name="Chosen">Mentions chosen for this very role so far.</param>
internal sealed record RoleQuestion(RoleScene Scene, EventDraft Draft, RoleKind Role, IReadOnlyList<ActorMention> Open, IReadOnlyList<string> Actors, IReadOnlyList<ActorMention> Chosen)
{
    /// <summary>The same choice for the context model.</summary>
    public ContextTask Task => (Role, Chosen.Count) switch
    {
        (RoleKind.Actor, 0) => ContextTask.Actor,
        (RoleKind.Actor, _) => ContextTask.OtherActor,
        (_, 0) => ContextTask.Recipient,
        _ => ContextTask.OtherRecipient,
    };

    /// <summary>The first word of whoever was chosen before: for the same role, else as the doer, by the mention that is nearest; -1 for nobody.</summary>
    public int OtherWord => Chosen.Count > 0 ? Scene.Discourse.FirstOf(Chosen[0])
        : Role is RoleKind.Recipient && Actors.Count > 0 ? Scene.MentionsOf(Actors[0]).Select(Scene.Discourse.FirstOf).MinBy(word => Math.Abs(word - Draft.Trigger)) : -1;

    /// <summary>An empty list for the signs of candidates.</summary>
    /// <param name="named">Whether their names are gathered too.</param>
    public SignList NewList(bool named) => new(Scene, Draft, Role, named);

    /// <summary>Writes the signs of a mention.</summary>
    public void Tell(ActorMention mention, SignList signs)
    {
        TellAlone(mention, signs);
        if (Chosen.Count > 0)
        {
            JointSigns.Add(signs, mention, Chosen);
        }
    }

    /// <summary>Writes the signs of a mention beside those already chosen.</summary>
    public void TellJoined(ActorMention mention, SignList signs)
    {
        signs.Clear();
        JointSigns.Add(signs, mention, Chosen);
    }

    /// <summary>Writes the signs of a mention that are the same whoever was chosen for the role.</summary>
    public void TellAlone(ActorMention mention, SignList signs)
    {
        signs.Clear();
        var entity = Scene.Discourse.EntityOf(mention);
        var (anchor, top) = (Scene.Anchor(Draft, mention), Scene.Top(mention));
        SlotSigns.Add(signs, mention, entity);
        PositionSigns.Add(signs, mention, anchor, top);
        TreeSigns.Add(signs, anchor, top);
        EntitySigns.Add(signs, mention, entity);
        HabitSigns.Add(signs, entity);
        ReferenceSigns.Add(signs, mention, entity, anchor, top);
        if (Role is RoleKind.Recipient)
        {
            var doer = Actors.Contains(entity) ? "same" : Actors.Count == 0 ? "none" : "other";
            signs.Add($"doer={doer}");
            signs.Add($"doer={doer}{signs.Type}");
        }
    }

    /// <summary>Writes the signs of nobody, or of nobody else.</summary>
    public void TellNobody(SignList signs)
    {
        signs.Clear();
        if (Chosen.Count > 0)
        {
            JointSigns.AddFull(signs, Chosen);
        }
        else
        {
            NobodySigns.Add(signs, Open.Count, Actors);
        }
    }
}
