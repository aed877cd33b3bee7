using Isnad.Coding.Actors;
using Isnad.Coding.Events;

namespace Isnad.Coding.Roles;

/// <summary>What a mention is, how it stands in the whole report, and what it does in the events around.</summary>
internal static class EntitySigns
{
    private const int OftenTold = 5;
    private const int OftenActive = 3;

    public static void Add(SignList signs, ActorMention mention, string id)
    {
        AddNature(signs, mention, id);
        AddDeeds(signs, id);
        AddNeighbour(signs, "above", signs.Scene.Above(signs.Draft), id);
        AddNeighbour(signs, "before", signs.Scene.Before(signs.Draft), id);
        AddSpeech(signs, id);
    }

    private static void AddNature(SignList signs, ActorMention mention, string id)
    {
        var (discourse, sector) = (signs.Discourse, signs.Scene.Entities[id].Sector);
        var head = discourse.HeadWordOf(mention);
        var told = signs.Scene.MentionsOf(id);
        signs.Add($"kind={mention.Kind}");
        signs.Add($"kind={mention.Kind}{signs.Type}");
        signs.Add($"sector={sector}{signs.Type}");
        signs.Add($"sector={sector}{mention.Kind}");
        signs.Add($"rule={mention.Rule}");
        signs.Add($"rule={mention.Rule}{signs.Type}");
        signs.Add($"named={mention.Named}{mention.Kind}");
        signs.Add($"number={mention.Number}{mention.Count is not null}{signs.Type}");
        signs.Add($"class={discourse.ClassOf(head)}");
        signs.Add($"class={discourse.ClassOf(head)}{signs.Type}");
        signs.Add($"noun={discourse.LemmaOf(head)}");
        signs.Add($"told={Math.Min(told.Count, OftenTold)}");
        signs.Add($"lead={(told.Count > 0 && told[0].Sentence == 0)}");
    }

    private static void AddDeeds(SignList signs, string id)
    {
        var acts = Others(signs, id, RoleKind.Actor);
        var suffers = Others(signs, id, RoleKind.Recipient);
        signs.Add($"acts={Math.Min(acts.Count, OftenActive)}suffers={Math.Min(suffers.Count, OftenActive)}");
        foreach (var type in acts.Select(d => d.Type).Distinct())
        {
            signs.Add($"does={type}{signs.Type}");
        }

        foreach (var type in suffers.Select(d => d.Type).Distinct())
        {
            signs.Add($"gets={type}{signs.Type}");
        }
    }

    private static List<EventDraft> Others(SignList signs, string id, RoleKind role) =>
        [.. signs.Scene.EventsOf(id, role).Where(d => d != signs.Draft)];

    /// <summary>Who is asked to do it does it; who is accused of it did it: the event above or before often tells.</summary>
    private static void AddNeighbour(SignList signs, string what, EventDraft? other, string id)
    {
        if (other is null)
        {
            signs.Add($"{what}=none");
            return;
        }

        var part = signs.Scene.Given(other, RoleKind.Actor).Contains(id) ? "A" : signs.Scene.Given(other, RoleKind.Recipient).Contains(id) ? "R" : "-";
        signs.Add($"{what}={part}");
        signs.Add($"{what}={part}{other.Type}");
        signs.Add($"{what}={part}{other.Type}{signs.Type}");
    }

    private static void AddSpeech(SignList signs, string id)
    {
        var act = signs.Scene.Acts.FirstOrDefault(a => a.Covers(signs.Draft.Trigger) && a.Sources.Any(s => s.Entity == id));
        signs.Add($"speaks={act is not null}{signs.Type}");
        if (act is not null)
        {
            signs.Add($"speaks={act.Stance}");
            signs.Add($"speaks={act.Stance}{signs.Type}");
        }
    }
}
