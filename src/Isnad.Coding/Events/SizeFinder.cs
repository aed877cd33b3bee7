using Isnad.Language;
using Isnad.Record;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Events;

/// <summary>Reads numbers of people beside an event: killed, wounded, arrested, present.</summary>
/// <remarks>A number counts what is counted after it (12 قتيلا), else it belongs to the toll word before it
/// (مقتل 12 شخصا), else to the verb after it (12 شخصا قتلوا). Dates are no numbers here: the caller leaves them out.</remarks>
internal sealed class SizeFinder(Discourse discourse, IReadOnlyList<NumberMention> numbers)
{
    private const int Reach = 18;
    private const int ReachBack = 6;
    private const int ReachOn = 5;

    private readonly Dictionary<int, (Toll Toll, Quantity Value, int Word)[]> _bySentence = [];

    public void Assign(EventDraft draft)
    {
        var size = EventSize.None;
        foreach (var sentence in draft.Also.Prepend(draft.Trigger).Select(discourse.SentenceOf).Distinct())
        {
            foreach (var (toll, value, _) in TollsOf(sentence).Where(told => Takes(draft, told.Toll) && IsOwn(draft, told.Word)))
            {
                size = With(size, toll, value);
            }
        }

        draft.Size = size;
    }

    private static EventSize With(EventSize size, Toll toll, Quantity value) => toll switch
    {
        Toll.Dead => size with { Dead = size.Dead ?? value },
        Toll.Injured => size with { Injured = size.Injured ?? value },
        Toll.Arrested => size with { Arrested = size.Arrested ?? value },
        _ => size with { Present = size.Present ?? value },
    };

    private static bool Takes(EventDraft draft, Toll toll) => toll switch
    {
        Toll.Dead or Toll.Injured => draft.Type is EventType.Assault,
        Toll.Arrested => draft.Mode is "arrest" or "abduct",
        _ => draft.Type is EventType.Protest,
    };

    /// <summary>A number far from all words of the event counts the people of another.</summary>
    private bool IsOwn(EventDraft draft, int word) => draft.Also.Prepend(draft.Trigger).Any(trigger =>
        discourse.SentenceOf(trigger) == discourse.SentenceOf(word) && Math.Abs(trigger - word) <= Reach);

    private (Toll Toll, Quantity Value, int Word)[] TollsOf(int sentence)
    {
        if (!_bySentence.TryGetValue(sentence, out var tolls))
        {
            tolls = [.. Read(sentence)];
            _bySentence[sentence] = tolls;
        }

        return tolls;
    }

    private IEnumerable<(Toll Toll, Quantity Value, int Word)> Read(int sentence)
    {
        var (start, end) = (discourse.SentenceStart(sentence), discourse.SentenceEnd(sentence));
        var span = Span.FromBounds(discourse[start].Span.Start, discourse[end - 1].Span.End);
        var barrier = start - 1;
        foreach (var number in numbers.Where(n => n.Kind is NumberKind.Cardinal && span.Contains(n.Span)))
        {
            var first = WordAt(number.Span.Start, start, end);
            var last = WordAt(number.Span.End - 1, first, end);
            if (CountsPeople(first, last, end) && TollOf(first, last, barrier, end) is var (toll, word))
            {
                yield return (toll, number.Value, first);
                barrier = Math.Max(barrier, word);
            }

            barrier = Math.Max(barrier, last);
        }
    }

    /// <summary>The toll of a number and the word that tells it, which the next number cannot take from before itself.</summary>
    private (Toll Toll, int Word)? TollOf(int first, int last, int barrier, int end)
    {
        if (Counted(last) is { } self)
        {
            return (self, last);
        }

        if (last + 1 < end && Counted(last + 1) is { } counted)
        {
            return (counted, last + 1);
        }

        for (var word = first - 1; word > Math.Max(barrier, first - ReachBack - 1); word--)
        {
            if (Governing(word) is { } before)
            {
                return (before, word);
            }
        }

        for (var word = last + 1; word < Math.Min(end, last + 1 + ReachOn); word++)
        {
            if (discourse.IsVerb(word))
            {
                return Governing(word) is { } after ? (after, word) : null;
            }
        }

        return null;
    }

    /// <summary>A number of things (صاروخ, دولار, منزل) is no toll; one before no noun, or before a nationality (17 فلسطينيا), counts people, as does a dual of people (جنديين). Alone in brackets it is an age.</summary>
    private bool CountsPeople(int first, int last, int end)
    {
        if (discourse.ClassOf(last)?.StartsWith("person", StringComparison.Ordinal) == true)
        {
            return true;
        }

        if (last + 1 >= end || discourse.PosOf(last + 1) is not (Pos.Noun or Pos.ProperNoun) || discourse.PrepositionOf(last + 1) is not null)
        {
            return !discourse[first].Before.EndsWith('(') || !discourse.Report.Text.AsSpan(discourse[last].Span.End).StartsWith(")");
        }

        var noun = last + 1;
        return Governing(noun) is not null || (discourse.ClassOf(noun) is { } @class
            ? @class.StartsWith("person", StringComparison.Ordinal)
            : discourse.EntityAt(noun) is not null || discourse.LemmaOf(noun).EndsWith('ي'));
    }

    /// <summary>The noun that is counted, where it tells the toll itself.</summary>
    private Toll? Counted(int word) => discourse.LemmaOf(word) switch
    {
        "قتيل" or "شهيد" or "جثه" => Toll.Dead,
        "جريح" or "مصاب" => Toll.Injured,
        "معتقل" or "محتجز" or "موقوف" => Toll.Arrested,
        "متظاهر" or "محتج" or "مشارك" when !Enumerable.Range(Math.Max(0, word - ReachBack), Math.Min(word, ReachBack)).Any(w => Governing(w) is not null) => Toll.Present,
        _ => null,
    };

    private Toll? Governing(int word) => discourse.BaseOf(word) switch
    {
        "قتل" or "اودي" or "مقتل" or "مصرع" or "وفاه" or "توفي" or "استشهد" or "استشهاد" or "قتيل" or "شهيد" or "ضحيه" or "راح" or "قضي" or "لقي" => Toll.Dead,
        "اصاب" or "اصيب" or "جرح" or "جريح" or "مصاب" or "اصابه" => Toll.Injured,
        "اعتقل" or "اوقف" or "احتجز" or "خطف" or "اختطف" or "قبض" or "القبض" => Toll.Arrested,
        "شارك" or "تظاهر" or "احتشد" or "تجمع" => Toll.Present,
        _ => null,
    };

    private int WordAt(int offset, int start, int end)
    {
        var word = start;
        while (word + 1 < end && discourse[word].Span.End <= offset)
        {
            word++;
        }

        return word;
    }
}
