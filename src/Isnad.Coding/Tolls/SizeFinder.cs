using Isnad.Coding.Events;
using Isnad.Record;
using Isnad.Text.Numbers;
using Isnad.Text.Tolls;

namespace Isnad.Coding.Tolls;

/// <summary>Gives the numbers of people killed, wounded, held and gathered to the events that they belong to.</summary>
/// <remarks>Each goes to one event: that of the word which tells it, else the nearest. Dates are no numbers here: the caller leaves them out.</remarks>
internal sealed class SizeFinder(Discourse discourse, IReadOnlyList<NumberMention> numbers, TollLexicon words)
{
    private const string Part = "size";
    private const int Reach = 18;
    private const int After = 2;

    /// <summary>Gives each event its numbers. One person who was to be killed (خطط لقتل شرطي) is no toll; a number told of them is.</summary>
    /// <param name="drafts">All events of the report.</param>
    public void Assign(IReadOnlyList<EventDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            draft.Size = EventSize.None;
            draft.Reasons.RemoveAll(r => r.Part == Part);
        }

        var counted = numbers.ToLookup(number => discourse.SentenceOf(discourse.WordAt(number.Span.Start)));
        foreach (var sentence in drafts.SelectMany(draft => draft.Words.Select(discourse.SentenceOf).Distinct().Select(sentence => (sentence, draft))).GroupBy(told => told.sentence, told => told.draft).OrderBy(told => told.Key))
        {
            foreach (var told in new SentenceTolls(discourse, words, sentence.Key, counted[sentence.Key]).Read())
            {
                if (OwnerOf(told, sentence) is { } owner && !(told.IsUntold && owner.Status is not EventStatus.Actual) && With(owner.Size, told.Toll, told.Value) is var size && size != owner.Size)
                {
                    owner.Size = size;
                    owner.Reasons.Add(new Reason(Part, RuleOf(told), discourse[told.Number].Span));
                }
            }
        }
    }

    /// <summary>The toll and the word that tells it: <c>toll:dead قتل</c>.</summary>
    private string RuleOf(ToldToll told) => $"toll:{told.Toll.ToString().ToLowerInvariant()} {discourse[told.Word].Folded}";

    /// <summary>The event whose word stands nearest to the word of the toll; a number far from all counts the people of another.</summary>
    private EventDraft? OwnerOf(ToldToll told, IEnumerable<EventDraft> drafts) => drafts
        .Where(draft => Takes(draft, told.Toll))
        .Select(draft => (Draft: draft, Distance: Distance(draft, told)))
        .Where(owner => owner.Distance <= After * Reach && Near(owner.Draft, told))
        .OrderBy(owner => owner.Distance)
        .Select(owner => owner.Draft)
        .FirstOrDefault();

    private static bool Near(EventDraft draft, ToldToll told) => draft.Words.Any(word => word == told.Word || Math.Abs(word - told.Number) <= Reach);

    /// <summary>What an attack led to is mostly told after it: events behind the toll count as farther.</summary>
    private int Distance(EventDraft draft, ToldToll told) => draft.Words
        .Where(word => discourse.SentenceOf(word) == discourse.SentenceOf(told.Number) && !(told.LooksBack && word > told.Number))
        .Select(word => word == told.Word ? 0 : word < told.Number ? told.Number - word : After * (word - told.Number))
        .DefaultIfEmpty(int.MaxValue)
        .Min();

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
}
