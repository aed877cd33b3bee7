using Isnad.Coding.Events;

namespace Isnad.Coding.Roles;

/// <summary>What speaks for nobody filling a role.</summary>
internal static class NobodySigns
{
    public static void Add(SignList signs, int candidates, IReadOnlyList<string> actors)
    {
        var (draft, discourse) = (signs.Draft, signs.Discourse);
        var given = "no|given=" + Math.Min(signs.Scene.Given(draft, signs.Role).Count, 2);
        var voice = "no|voice=" + discourse[draft.Trigger].Analysis?.Features.Voice;
        var slots = signs.Role is RoleKind.Actor ? draft.Frame.Actor : draft.Frame.Recipient;
        signs.Add("no");
        signs.Add($"no|{signs.Type}");
        signs.Add($"no|{signs.Pos}");
        signs.Add($"no|{signs.Type}{signs.Pos}");
        signs.Add($"no|mode={draft.Mode}");
        signs.Add($"no|label={draft.Label}");
        signs.Add($"no|lemma={signs.Lemma}");
        signs.Add($"{given}");
        signs.Add($"{given}{signs.Type}");
        signs.Add($"{given}{signs.Pos}");
        signs.Add($"{voice}");
        signs.Add($"{voice}{signs.Type}");
        signs.Add($"no|outcome={draft.Frame.Outcome}");
        signs.Add($"no|slots={slots.Alternatives.Count}");
        signs.Add($"no|candidates={Math.Min(candidates, 4)}");
        signs.Add($"no|sentence={Math.Min(discourse.SentenceOf(draft.Trigger), 3)}");
        signs.Add($"no|tellings={Math.Min(draft.Also.Count, 2)}");
        signs.Add($"no|open={signs.Openness}");
        signs.Add($"no|open={signs.Openness}{signs.Type}");
        signs.Add($"no|open={signs.Openness}{signs.Pos}{discourse[draft.Trigger].Relation}");
        AddForm(signs, discourse, draft);
        if (signs.Role is RoleKind.Recipient)
        {
            var doers = "no|actors=" + Math.Min(actors.Count, 2);
            signs.Add($"{doers}");
            signs.Add($"{doers}{signs.Type}");
            signs.Add($"{doers}lemma={signs.Lemma}");
        }
    }

    private static void AddForm(SignList signs, Discourse discourse, EventDraft draft)
    {
        signs.Add($"no|pronoun={discourse[draft.Trigger].Pronoun}");
        signs.Add($"no|article={discourse[draft.Trigger].HasArticle}{signs.Type}");
        signs.Add($"no|prep={discourse.PrepositionOf(draft.Trigger)}");
        signs.Add($"no|rel={discourse[draft.Trigger].Relation}");
        signs.Add($"no|above={signs.Scene.Above(draft)?.Type}");
    }
}
