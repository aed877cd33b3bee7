using Isnad.Language;

namespace Isnad.Coding.Events;

/// <summary>Finds the word that carries an event noun.</summary>
internal static class Governors
{
    /// <summary>How many words up the tree it may stand.</summary>
    private const int Most = 4;

    /// <summary>The verb, or the event noun on the way to it, that governs a noun, and the preposition by which it does.</summary>
    public static (int Governor, string? Preposition) Of(Discourse discourse, int noun)
    {
        var at = noun;
        string? preposition = null;
        for (var steps = 0; steps < Most; steps++)
        {
            preposition ??= discourse.PrepositionOf(at);
            var head = discourse.HeadOf(at);
            if (head < 0)
            {
                return (-1, null);
            }

            if (discourse.IsVerb(head))
            {
                return discourse[at].Relation is "nsubj" or "nsubj:pass" ? (-1, null) : (head, preposition);
            }

            if (discourse[at].Relation is "nmod:prep" && discourse[head].Analysis?.Features.Verbal is VerbalKind.VerbalNoun && HasDoer(discourse, head))
            {
                return (head, preposition);
            }

            at = head;
        }

        return (-1, null);
    }

    /// <summary>تعرض للوم في هجمات: whether a noun hangs on a verb by a preposition other than the one to what its subject suffers (تعرض لهجمات).</summary>
    public static bool LeadAway(Discourse discourse, SupportVerbs supports, int verb, int noun)
    {
        for (var (at, steps) = (noun, 0); at >= 0 && at != verb && steps < Most; at = discourse.HeadOf(at), steps++)
        {
            if (discourse.PrepositionOf(at) is { } preposition)
            {
                return supports.SuffersBy(discourse.BaseOf(verb)) && supports.KindOf(discourse.BaseOf(verb), preposition) is not SupportKind.Patient;
            }
        }

        return false;
    }

    private static bool HasDoer(Discourse discourse, int noun) => discourse[noun].Pronoun is not null || discourse.ChildrenOf(noun, "nmod").Any();
}
