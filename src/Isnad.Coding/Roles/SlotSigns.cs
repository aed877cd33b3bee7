using Isnad.Coding.Actors;
using Isnad.Coding.Frames;

namespace Isnad.Coding.Roles;

/// <summary>Which slots of the frame a mention fills, and what the rules made of it.</summary>
internal static class SlotSigns
{
    public static void Add(SignList signs, ActorMention mention, string entity)
    {
        var (draft, any) = (signs.Draft, false);
        foreach (var slot in draft.Arguments.Slots)
        {
            foreach (var filler in draft.Arguments[slot])
            {
                if (filler.Pronoun is null && signs.Discourse.FirstOf(mention) <= filler.Word && filler.Word <= signs.Discourse.LastOf(mention))
                {
                    any = true;
                    AddSlot(signs, slot, filler.Path);
                    break;
                }
            }
        }

        if (!any)
        {
            signs.Add("slot=none");
            signs.Add($"slot=none{signs.Type}");
        }

        AddGiven(signs, entity, any);
    }

    private static void AddSlot(SignList signs, string slot, string path)
    {
        var frame = signs.Draft.Frame;
        var (own, other) = signs.Role is RoleKind.Actor ? (frame.Actor, frame.Recipient) : (frame.Recipient, frame.Actor);
        var rank = Rank(own, slot);
        signs.Add($"slot={slot}");
        signs.Add($"slot={slot}<{path}");
        signs.Add($"slot={slot}|{signs.Type}");
        signs.Add($"slot={slot}|{signs.Pos}");
        signs.Add($"slot={slot}|lemma={signs.Lemma}");
        signs.Add($"rank={rank}<{path}");
        signs.Add($"rank={rank}{Rank(other, slot)}{signs.Pos}");
        signs.Add($"rank={rank}{signs.Type}");
    }

    /// <summary>0 for a slot of the frame's first choice, 1 for one of a later choice, - for a slot that the role does not take.</summary>
    private static string Rank(SlotChoice choice, string slot) =>
        !choice.Mentions(slot) ? "-" : choice.Alternatives[0].Contains(slot) ? "0" : "1";

    private static void AddGiven(SignList signs, string entity, bool any)
    {
        var mine = IndexOf(signs.Scene.Given(signs.Draft, signs.Role), entity);
        var theirs = IndexOf(signs.Scene.Given(signs.Draft, signs.OtherRole), entity);
        var given = "given=" + (mine < 0 ? "-" : Math.Min(mine, 2) == 0 ? "first" : "later") + (theirs < 0 ? "-" : "+");
        signs.Add($"{given}");
        signs.Add($"{given}{signs.Type}");
        signs.Add($"{given}{signs.Pos}");
        signs.Add($"{given}{any}");
        if (mine < 0)
        {
            return;
        }

        var part = signs.Role is RoleKind.Actor ? "actor" : "recipient";
        foreach (var rule in signs.Draft.Reasons.Where(r => r.Part == part).Select(r => r.Rule[(r.Rule.LastIndexOf(' ') + 1)..]))
        {
            signs.Add($"by={rule}");
            signs.Add($"by={rule}{signs.Type}");
        }
    }

    private static int IndexOf(IReadOnlyList<string> ids, string id)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            if (ids[i] == id)
            {
                return i;
            }
        }

        return -1;
    }
}
