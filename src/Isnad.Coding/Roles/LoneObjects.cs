using Isnad.Coding.Actors;
using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Roles;

/// <summary>"ويتهم سكان القرية بالسرقة", "أجبرت الميليشيات على الفرار": of a verb that never lacks its object, the only party between it and its preposition is the object.</summary>
internal sealed class LoneObjects(Discourse discourse, SpeechBook speech, SupportVerbs supports)
{
    /// <summary>Whether nobody but whom it is done to stands behind the verb.</summary>
    public bool Follow(int verb)
    {
        if (!discourse.IsVerb(verb) || discourse[verb].Pronoun is not null || !speech.TakesObject(discourse.BaseOf(verb))
            || At(verb + 1) is not { Kind: not EntityKind.Place, Rule: not "nationality" } first || discourse[verb + 1].HasConjunction)
        {
            return false;
        }

        var next = discourse.LastOf(first) + 1;
        while (At(next) is { } mention && (discourse[next].HasConjunction || IsRenamed(first, mention)))
        {
            next = discourse.LastOf(mention) + 1;
        }

        var governed = next < discourse.Words.Count && discourse.PosOf(next) is Pos.Adposition ? next + 1 : next;
        return governed < discourse.SentenceEnd(first.Sentence) && discourse.MentionAt(governed) is null && supports.KindOf(discourse.BaseOf(verb), discourse[next].Preposition ?? discourse[next].Stem.Folded) is SupportKind.Object;
    }

    /// <summary>"اتهم الوزير، سعيد الأمين، بالفساد": the same one told again.</summary>
    private bool IsRenamed(ActorMention first, ActorMention mention) =>
        discourse.EntityOf(first) == discourse.EntityOf(mention) && discourse[discourse.FirstOf(mention)].Before.Trim() is "" or "،" or ",";

    /// <summary>The party that begins at a word of the sentence, without preposition; null for none.</summary>
    private ActorMention? At(int word) => word < discourse.Words.Count && discourse[word].Preposition is null && discourse.MentionAt(word) is { } mention && discourse.FirstOf(mention) == word ? mention : null;
}
