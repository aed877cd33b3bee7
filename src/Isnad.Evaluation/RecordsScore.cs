using Isnad.Exchange.Scheme;
using Isnad.Record;

namespace Isnad.Evaluation;

/// <summary>Scores, sentence by sentence, whether a coder finds the events that people found.</summary>
/// <remarks>A sentence counts as found where its coding holds an event of the type that took place and is told as news:
/// status actual, not background. Sentences on which people did not agree are left out.</remarks>
public sealed class RecordsScore
{
    /// <summary>Ending of the lines that hold yes against the sentences on whose no all agree.</summary>
    public const string EasyLine = "yes/easy no";

    /// <summary>Ending of the lines that hold yes against every no.</summary>
    public const string AllLine = "yes/all no";

    private readonly SortedDictionary<EventType, (Tally Easy, Tally All)> _tallies = [];
    private int _sentences;

    /// <summary>Adds one sentence.</summary>
    /// <param name="sentence">The sentence with its judgement.</param>
    /// <param name="coding">What was coded for it.</param>
    public void Add(JudgedSentence sentence, ReportCoding coding)
    {
        if (sentence.Judgement is Judgement.Ambiguous)
        {
            return;
        }

        _sentences++;
        if (!_tallies.TryGetValue(sentence.Type, out var tallies))
        {
            _tallies[sentence.Type] = tallies = (new Tally(), new Tally());
        }

        var found = coding.Events.Any(e => e.Type == sentence.Type && IsNews(e));
        var yes = sentence.Judgement is Judgement.Yes;
        var (right, extra, missed) = (yes && found ? 1 : 0, !yes && found ? 1 : 0, yes && !found ? 1 : 0);
        tallies.All.Add(right, extra, missed);
        if (sentence.Judgement is not Judgement.DifficultNo)
        {
            tallies.Easy.Add(right, extra, missed);
        }
    }

    /// <summary>The figures so far: two lines a type.</summary>
    public RecordsReport ToReport() => new(_sentences, [.. _tallies.SelectMany(Lines)]);

    private static bool IsNews(Event coded) => coded is { Status: EventStatus.Actual, Historical: false };

    private static IEnumerable<ScoreLine> Lines(KeyValuePair<EventType, (Tally Easy, Tally All)> type)
    {
        var name = SchemeNames.Of(type.Key);
        return [type.Value.Easy.ToLine($"{name} {EasyLine}"), type.Value.All.ToLine($"{name} {AllLine}")];
    }
}
