using Isnad.Coding.Frames;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Tells whether the conditions of a frame hold for a trigger.</summary>
internal sealed class ConditionTest(Discourse discourse, IReadOnlyDictionary<string, Entity> entities)
{
    private const int NearReach = 10;

    public bool Holds(Frame frame, int trigger, Arguments arguments)
    {
        foreach (var condition in frame.When)
        {
            if (Holds(condition, trigger, arguments) == condition.Negated)
            {
                return false;
            }
        }

        return true;
    }

    private bool Holds(FrameCondition condition, int trigger, Arguments arguments) => condition.Kind switch
    {
        ConditionKind.HasSlot => arguments.Has(condition.Slot!),
        ConditionKind.Verbal => discourse.IsVerb(trigger),
        ConditionKind.Passive => discourse[trigger].Analysis?.Features.Voice is Voice.Passive,
        ConditionKind.Near => Near(trigger, condition.Class!),
        ConditionKind.SlotIs when condition.Slot == "arg" => arguments.Slots.Any(s => SlotIs(arguments, s, condition.Class!)),
        _ => SlotIs(arguments, condition.Slot!, condition.Class!),
    };

    private bool SlotIs(Arguments arguments, string slot, string wanted) =>
        arguments[slot].Any(f => f.Pronoun is null && Is(f.Word, wanted, withGenitive: true));

    private bool Near(int trigger, string wanted)
    {
        var sentence = discourse.SentenceOf(trigger);
        var first = Math.Max(discourse.SentenceStart(sentence), trigger - NearReach);
        var last = Math.Min(discourse.SentenceEnd(sentence) - 1, trigger + NearReach);
        for (var word = first; word <= last; word++)
        {
            if (word != trigger && Is(word, wanted, withGenitive: false))
            {
                return true;
            }
        }

        return false;
    }

    private bool Is(int word, string wanted, bool withGenitive)
    {
        if (wanted.StartsWith("lemma:", StringComparison.Ordinal))
        {
            return string.Equals(discourse.LemmaOf(word), wanted[6..], StringComparison.Ordinal);
        }

        if (discourse.ClassOf(word) is { } own && IsClass(own, wanted))
        {
            return true;
        }

        if (discourse.EntityAt(word) is { } id && entities.TryGetValue(id, out var entity)
            && (string.Equals(entity.Kind.ToString(), wanted, StringComparison.OrdinalIgnoreCase) || string.Equals(entity.Sector, wanted, StringComparison.Ordinal)
                || (wanted == "territory" && entity.Kind is EntityKind.Place or EntityKind.Country && wanted == "territory")))
        {
            return true;
        }

        return withGenitive && discourse.ChildrenOf(word, "nmod").Any(c => discourse.ClassOf(c) is { } inner && IsClass(inner, wanted));
    }

    /// <summary>A noun may have several classes (<c>event.violence|law</c>); a class holds for those that it begins.</summary>
    private static bool IsClass(string own, string wanted) => own.Split('|').Any(c =>
        c == wanted || (c.StartsWith(wanted, StringComparison.Ordinal) && c.Length > wanted.Length && c[wanted.Length] == '.'));
}
