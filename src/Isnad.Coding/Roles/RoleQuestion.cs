using Isnad.Coding.Actors;
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
    /// <summary>The signs of a mention.</summary>
    public List<string> SignsOf(ActorMention mention)
    {
        var signs = new SignList(Scene, Draft, Role);
        var entity = Scene.Discourse.EntityOf(mention);
        var (anchor, top) = (Scene.Anchor(Draft, mention), Scene.Top(mention));
        SlotSigns.Add(signs, mention, entity);
        PositionSigns.Add(signs, mention, anchor, top);
        TreeSigns.Add(signs, anchor, top);
        EntitySigns.Add(signs, mention, entity);
        if (Role is RoleKind.Recipient)
        {
            var doer = "doer=" + (Actors.Contains(entity) ? "same" : Actors.Count == 0 ? "none" : "other");
            signs.Add(doer);
            signs.Add(doer + signs.Type);
        }

        if (Chosen.Count > 0)
        {
            JointSigns.Add(signs, mention, Chosen);
        }

        return signs.Names;
    }

    /// <summary>The signs of nobody, or of nobody else.</summary>
    public List<string> SignsOfNobody()
    {
        var signs = new SignList(Scene, Draft, Role);
        if (Chosen.Count > 0)
        {
            JointSigns.AddFull(signs, Chosen);
        }
        else
        {
            NobodySigns.Add(signs, Open.Count, Actors);
        }

        return signs.Names;
    }
}
