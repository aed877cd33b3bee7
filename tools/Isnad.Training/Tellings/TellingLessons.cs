using Isnad.Coding.Tellings;
using Isnad.Language.Learned;
using Isnad.Training.Coding;

namespace Isnad.Training.Tellings;

/// <summary>Makes lessons of which words tell an event again, from all tellings that are found in a coded report.</summary>
internal static class TellingLessons
{
    /// <summary>What a word counts that tells nothing coded: it must not be a new event, whatever it joins.</summary>
    private const float Nothing = 0.3f;

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
            var own = draft.Also.Prepend(draft.Trigger).Select(w => gold.GetValueOrDefault(discourse[w].Span.Start, -1)).FirstOrDefault(g => g >= 0, -1);
            var sameType = events.FindAll(e => e.Told.Draft.Type == draft.Type);
            var told = sameType.ConvertAll(e => e.Told);
            var home = own < 0 ? -1 : sameType.FindIndex(e => e.Gold == own);
            if (told.Count > 0)
            {
                var all = Enumerable.Range(0, told.Count).Select(at => room[..signs.Again(told, at, word, room)]).Append(room[..signs.New(told, word, room)]);
                bool[] right = own < 0 ? [.. told.Select(_ => true), false] : [.. sameType.Select(e => e.Gold == own), home < 0];
                lessons.Add(new TellingLesson([.. all], right, own < 0 ? Nothing : 1));
            }

            if (home >= 0)
            {
                told[home].Add(word);
            }
            else
            {
                // A word that tells nothing coded stands as an event of its own: it must not pull true ones together.
                events.Add((new ToldEvent(word), own));
            }
        }

        return lessons;
    }
}
