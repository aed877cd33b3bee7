using Isnad.Record;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Events;

/// <summary>Reads tolls and numbers of people beside an event: killed, wounded, arrested, present.</summary>
internal sealed class SizeFinder(Discourse discourse, IReadOnlyList<NumberMention> numbers)
{
    private const int Reach = 6;

    private enum Toll
    {
        Dead,
        Injured,
    }

    public void Assign(EventDraft draft)
    {
        var size = EventSize.None;
        foreach (var word in draft.Also.Prepend(draft.Trigger))
        {
            size = Read(word, draft, size);
        }

        draft.Size = size;
    }

    private EventSize Read(int trigger, EventDraft draft, EventSize size)
    {
        var sentence = discourse.SentenceOf(trigger);
        var from = discourse[discourse.SentenceStart(sentence)].Span.Start;
        var to = discourse[discourse.SentenceEnd(sentence) - 1].Span.End;
        foreach (var number in numbers)
        {
            if (number.Kind is not NumberKind.Cardinal || number.Span.Start < from || number.Span.End > to)
            {
                continue;
            }

            size = With(size, number, trigger, draft);
        }

        return size;
    }

    private EventSize With(EventSize size, NumberMention number, int trigger, EventDraft draft)
    {
        if (draft.Type is EventType.Assault or EventType.Protest && TollBeside(number, trigger) is { } toll)
        {
            return toll is Toll.Dead ? size with { Dead = size.Dead ?? number.Value } : size with { Injured = size.Injured ?? number.Value };
        }

        var near = Distance(number, trigger) <= Reach;
        if (near && draft.Mode is "arrest" or "abduct" && near)
        {
            return size with { Arrested = size.Arrested ?? number.Value };
        }

        return near && draft.Type is EventType.Protest ? size with { Present = size.Present ?? number.Value } : size;
    }

    private int Distance(NumberMention number, int trigger)
    {
        var at = trigger;
        while (at + 1 < discourse.Words.Count && discourse[at].Span.Start < number.Span.Start)
        {
            at++;
        }

        while (at > 0 && discourse[at].Span.Start > number.Span.Start)
        {
            at--;
        }

        return Math.Abs(at - trigger);
    }

    /// <summary>The toll word nearest to the number: مقتل/قتل/قتيل/أودى/مصرع for the dead, إصابة/جرح/جريح for the wounded.</summary>
    private Toll? TollBeside(NumberMention number, int trigger)
    {
        var sentence = discourse.SentenceOf(trigger);
        Toll? best = null;
        var bestDistance = Reach;
        for (var word = discourse.SentenceStart(sentence); word < discourse.SentenceEnd(sentence); word++)
        {
            var toll = TollOf(word);
            if (toll is null)
            {
                continue;
            }

            var distance = Distance(number, word) + (discourse[word].Span.Start > number.Span.Start ? 1 : 0);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (toll, distance);
            }
        }

        return best;
    }

    private Toll? TollOf(int word) => discourse.ClassOf(word) switch
    {
        "person.victim.dead" => Toll.Dead,
        "person.victim.injured" => Toll.Injured,
        _ => (discourse.VerbOf(word) ?? discourse.LemmaOf(word)) switch
        {
            "قتل" or "اودي" or "مقتل" or "مصرع" or "وفاه" or "توفي" or "استشهد" or "استشهاد" or "قتيل" or "شهيد" or "ضحيه" or "راح" => Toll.Dead,
            "اصاب" or "اصيب" or "جرح" or "جريح" or "مصاب" or "اصابه" => Toll.Injured,
            _ => null,
        },
    };
}
