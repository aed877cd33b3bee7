using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Coding.Tellings;

namespace Isnad.Coding.Roles;

/// <summary>"قصف الجيش مواقعهم ردا على قصف": who answers a deed did not do it, and whom he hits in answer was not hit by it. "أوقفت الشرطة ثلاثة أشخاص من أجل السرقة":
/// nor did who arrests for it.</summary>
internal static class AnsweredDeeds
{
    /// <summary>Words from what leads to the answered deed to its word: ردا على سلسلة هجمات.</summary>
    private const int Reach = 4;

    private const string Arrest = "arrest";

    /// <summary>Takes the sides of the answer from what it answers.</summary>
    public static void Apply(CodingScene scene)
    {
        foreach (var deed in scene.Drafts)
        {
            switch (LedBy(scene, deed))
            {
                case ApartKind.Answer when scene.Roles.Before(deed) is { } answer && answer.Type == deed.Type:
                    Take(scene.Discourse, deed, "actor", answer.Actors);
                    Take(scene.Discourse, deed, "recipient", answer.Recipients);
                    break;
                case ApartKind.Charge when scene.Roles.Before(deed) is { Mode: Arrest } arrest:
                    Take(scene.Discourse, deed, "actor", arrest.Actors);
                    Take(scene.Discourse, deed, "recipient", arrest.Recipients);
                    break;
            }
        }
    }

    private static ApartKind? LedBy(CodingScene scene, EventDraft deed)
    {
        var start = scene.Discourse.SentenceStart(scene.Discourse.SentenceOf(deed.Trigger));
        for (var word = deed.Trigger - 1; word >= Math.Max(start, deed.Trigger - Reach); word--)
        {
            if (scene.Discourse.IsVerb(word) || scene.Roles.DraftAt(word) is not null)
            {
                return null;
            }

            if (scene.Apart.KindAt(scene.Discourse, word) is (ApartKind.Answer or ApartKind.Charge) and var kind)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>Whoever is told behind the deed may be of it: "ردا على هجمات شنتها الجماعة".</summary>
    private static void Take(Discourse discourse, EventDraft deed, string part, List<string> answering) => deed.TakeOut(part, side => answering.Contains(side)
        && !discourse.MentionsIn(discourse.SentenceOf(deed.Trigger)).Any(mention => discourse.EntityOf(mention) == side && discourse.FirstOf(mention) > deed.Trigger));
}
