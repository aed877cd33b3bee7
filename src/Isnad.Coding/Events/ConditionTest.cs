using Isnad.Coding.Frames;
using Isnad.Language;

namespace Isnad.Coding.Events;

/// <summary>Tells whether the conditions of a frame hold for a trigger.</summary>
internal sealed class ConditionTest(Discourse discourse, WordTags tags)
{
    private const int NearReach = 10;
    private const int LeadSentences = 2;
    private const string AnySlot = "arg";

    /// <summary>Whether those conditions hold that ask nothing of the arguments; cheap, so asked first.</summary>
    public bool MayHold(IReadOnlyList<FrameCondition> conditions, int trigger)
    {
        foreach (var condition in conditions)
        {
            if (!NeedsArguments(condition) && Around(condition, trigger) == condition.Negated)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether all conditions hold.</summary>
    /// <param name="conditions">What is asked.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="strictly">What is asked to stand near must stand in what is told of the trigger itself.</param>
    public bool Holds(IReadOnlyList<FrameCondition> conditions, int trigger, Arguments arguments, bool strictly = false)
    {
        foreach (var condition in conditions)
        {
            var holds = NeedsArguments(condition) ? Among(condition, arguments) : Around(condition, trigger, strictly);
            if (holds == condition.Negated)
            {
                return false;
            }
        }

        return true;
    }

    private static bool NeedsArguments(FrameCondition condition) => condition.Kind is ConditionKind.HasSlot or ConditionKind.SlotIs;

    private bool Around(FrameCondition condition, int trigger, bool strictly = false) => condition.Kind switch
    {
        ConditionKind.Verbal => discourse.IsVerb(trigger),
        ConditionKind.Passive => discourse[trigger].Analysis?.Features.Voice is Voice.Passive,
        ConditionKind.Future => discourse[trigger].IsFuture,
        ConditionKind.Head => HeadIs(trigger, condition.Classes),
        ConditionKind.Lead => Lead(condition.Classes, trigger),
        _ => Near(trigger, condition.Classes, strictly),
    };

    private bool Among(FrameCondition condition, Arguments arguments) => condition switch
    {
        { Kind: ConditionKind.HasSlot } => arguments.Has(condition.Slot!),
        { Slot: AnySlot } => arguments.Slots.Any(s => SlotIs(arguments, s, condition.Classes)),
        _ => SlotIs(arguments, condition.Slot!, condition.Classes),
    };

    private bool SlotIs(Arguments arguments, string slot, IReadOnlyList<string> classes)
    {
        foreach (var filler in arguments[slot])
        {
            if (filler.Pronoun is null && classes.Any(c => tags.Is(filler.Word, c) || GenitiveIs(filler.Word, c)))
            {
                return true;
            }
        }

        return false;
    }

    private bool GenitiveIs(int word, string wanted) => discourse.ChildrenOf(word, "nmod").Any(c => tags.IsOfClass(c, wanted));

    /// <summary>The noun of which the trigger, or the word that it is joined to, is the genitive (منظمة حظر الأسلحة).</summary>
    private bool HeadIs(int trigger, IReadOnlyList<string> classes)
    {
        var at = discourse[trigger].Relation == "conj" ? discourse.HeadOf(trigger) : trigger;
        var head = at >= 0 && discourse[at].Relation == "nmod" ? discourse.HeadOf(at) : -1;
        return head >= 0 && classes.Any(c => tags.Is(head, c));
    }

    /// <summary>What the report is about stands in its title and first sentence (a match, a fire, an election).</summary>
    private bool Lead(IReadOnlyList<string> classes, int trigger)
    {
        var last = discourse.SentenceEnd(Math.Min(LeadSentences, discourse.SentenceOf(discourse.Words.Count - 1) + 1) - 1) - 1;
        return classes.Any(wanted => tags.Any(0, last, wanted, trigger));
    }

    private bool Near(int trigger, IReadOnlyList<string> classes, bool strictly)
    {
        var sentence = discourse.SentenceOf(trigger);
        var first = Math.Max(discourse.SentenceStart(sentence), trigger - NearReach);
        var last = Math.Min(discourse.SentenceEnd(sentence) - 1, trigger + NearReach);
        (first, last) = strictly ? (Bound(trigger, first, -1), Bound(trigger, last, 1)) : (first, last);
        foreach (var wanted in classes)
        {
            if (tags.Any(first, last, wanted, trigger))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last word on the way from a trigger to another that still belongs with it: what is set beside it (بينما)
    /// or done next (وأحرقوا) is another matter. What was done before may well tell with what (حلقت الطائرات وقصفت).</summary>
    private int Bound(int trigger, int end, int step)
    {
        for (var word = trigger + step; word != end + step; word += step)
        {
            if (IsAside(word) || (step > 0 && discourse.IsVerb(word) && discourse[word].HasConjunction))
            {
                return word - step;
            }
        }

        return end;
    }

    /// <summary>فيما، بينما، في حين، في ظل.</summary>
    private bool IsAside(int word) =>
        discourse[word].Stem.Folded is "فيما" or "بينما" || (discourse[word].Stem.Folded is "حين" or "ظل" && word > 0 && discourse[word - 1].Stem.Folded is "في");
}
