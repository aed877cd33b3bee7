using Isnad.Coding;
using Isnad.Coding.Meanings;
using Isnad.Exchange.Scheme;
using Isnad.Language.Learned;
using Isnad.Record;

namespace Isnad.Training.Meanings;

/// <summary>What one report teaches of the meanings of words.</summary>
/// <param name="Words">Which words name events, and of which type.</param>
/// <param name="Modes">Of which mode those events are.</param>
internal sealed record MeaningLessons(IReadOnlyList<HashedLesson> Words, IReadOnlyList<HashedLesson> Modes)
{
    private static readonly int[] AllMeanings = [.. Enumerable.Range(0, Meaning.Count)];

    /// <summary>The lessons of a report: every telling of a gold event teaches its type, every other word that it names none.</summary>
    /// <param name="report">The report.</param>
    /// <param name="coder">A coder by frames.</param>
    /// <param name="vectors">Whose clusters are signs.</param>
    /// <param name="modes">The modes that can be learned, by column.</param>
    public static MeaningLessons Of(GoldReport report, Coder coder, WordVectors vectors, (EventType Type, string? Mode)[] modes)
    {
        var (discourse, signs) = coder.Meanings(report.Report, report.Reading, vectors);
        var gold = Meant(report);
        var (words, ofModes) = (new List<HashedLesson>(), new List<HashedLesson>());
        var room = new uint[MeaningSigns.Most + MeaningSigns.ModeSigns];
        for (var word = 0; word < discourse.Words.Count; word++)
        {
            if (!signs.CanMean(word))
            {
                continue;
            }

            var count = signs.Of(word, room);
            var named = gold.TryGetValue(discourse[word].Span.Start, out var found);
            words.Add(new HashedLesson(room[..count], AllMeanings, named ? Meaning.Of(found.Type) : Meaning.None));
            if (named && Array.IndexOf(modes, found) is var column && column >= 0)
            {
                count = MeaningSigns.AddMode(signs.DraftOf(word, found.Type), count, room);
                ofModes.Add(new HashedLesson(room[..count], [.. Enumerable.Range(0, modes.Length).Where(i => modes[i].Type == found.Type)], column));
            }
        }

        return new MeaningLessons(words, ofModes);
    }

    /// <summary>What the words of gold events mean, by where they start.</summary>
    public static Dictionary<int, (EventType Type, string? Mode)> Meant(GoldReport report)
    {
        var known = report.Gold.Events.Where(e => SchemeNames.Find<EventType>(e.Event) is not null).ToList();
        return GoldWords.Of(report.Report.Text, known).ToDictionary(word => word.Key, word => (SchemeNames.Find<EventType>(known[word.Value].Event)!.Value, known[word.Value].Mode));
    }
}
