using Isnad.Coding.Events;
using Isnad.Coding.Tellings;
using Isnad.Exchange.Scheme;
using Isnad.Language.Learned;
using Isnad.Record;
using Isnad.Training.Coding;

namespace Isnad.Training.Tellings;

/// <summary>Makes lessons of which words tell an event again, from all tellings that are found in coded reports.</summary>
internal static class TellingLessons
{
    /// <summary>What a word counts that tells nothing coded, or nothing of its type: it must not be a new event, whatever it joins. It is left out of the events told, unless there is nothing to join.</summary>
    private const float Nothing = 0.5f;

    /// <summary>The lessons of a report.</summary>
    /// <param name="found">Its tellings, not joined yet.</param>
    /// <param name="vectors">Word vectors.</param>
    public static List<TellingLesson> Of(FoundEvents found, WordVectors vectors)
    {
        var discourse = found.Scene.Discourse;
        var signs = new TellingSigns(discourse, vectors);
        var gold = GoldWords.Of(found.Report.Text, found.Gold.Events);
        var (events, lessons) = (new List<(ToldEvent Told, int Gold)>(), new List<TellingLesson>());
        var room = new uint[TellingSigns.Most];
        foreach (var draft in found.Scene.Drafts)
        {
            var word = signs.WordOf(draft);
            var own = GoldOf(found, gold, draft);
            var sameType = events.FindAll(e => e.Told.Draft.Type == draft.Type);
            var told = sameType.ConvertAll(e => e.Told);
            var home = own < 0 ? -1 : sameType.FindIndex(e => e.Gold == own);
            if (told.Count > 0)
            {
                var ranks = TellingSigns.Ranks(told);
                uint[][] all = [.. Enumerable.Range(0, told.Count).Select(at => room[..signs.Again(told, ranks, at, word, room)]), room[..signs.New(told, word, room)]];
                bool[] right = own < 0 ? [.. told.Select(_ => true), false] : [.. sameType.Select(e => e.Gold == own), home < 0];
                lessons.Add(new TellingLesson(all, right, own < 0 ? Nothing : 1));
            }

            if (home >= 0)
            {
                told[home].Add(word);
            }
            else if (own >= 0 || told.Count == 0)
            {
                events.Add((new ToldEvent(word), own));
            }
        }

        return lessons;
    }

    /// <summary>The gold event of its type that a telling tells; -1 for none.</summary>
    /// <param name="found">The report.</param>
    /// <param name="gold">Its gold events by where their words start (<see cref="GoldWords"/>).</param>
    /// <param name="draft">The telling.</param>
    public static int GoldOf(FoundEvents found, IReadOnlyDictionary<int, int> gold, EventDraft draft) =>
        draft.Also.Prepend(draft.Trigger).Select(word => gold.GetValueOrDefault(found.Scene.Discourse[word].Span.Start, -1))
            .FirstOrDefault(at => at >= 0 && SchemeNames.Find<EventType>(found.Gold.Events[at].Event) == draft.Type, -1);
}
