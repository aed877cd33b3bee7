using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Events;

/// <summary>Words that decide the status of an event near or below them (status-words.tsv).</summary>
internal sealed class StatusWords
{
    private readonly Dictionary<string, (EventStatus Status, int Reach, string Target)> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventStatus> _governors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventStatus> _coming = new(StringComparer.Ordinal);
    private readonly HashSet<string> _carriers = new(StringComparer.Ordinal);

    private StatusWords()
    {
    }

    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static StatusWords Load(string lexiconFolder)
    {
        var words = new StatusWords();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "status-words.tsv")).Rows)
        {
            var status = row.Named<EventStatus>("status");
            words.Add(Folding.Fold(row["word"]), row, status);
        }

        return words;
    }

    public EventStatus? StatusOf(string stem, string lemma) =>
        _before.TryGetValue(stem, out var entry) || _before.TryGetValue(lemma, out entry) ? entry.Status : null;

    public bool Reaches(string stem, string lemma, int distance, bool verb)
    {
        if (!_before.TryGetValue(stem, out var entry) && !_before.TryGetValue(lemma, out entry))
        {
            return false;
        }

        return distance <= entry.Reach && (entry.Target.Length == 0 || (entry.Target == "verb") == verb);
    }

    public EventStatus? GovernorStatus(string lemma) => _governors.TryGetValue(lemma, out var status) ? status : null;

    /// <summary>What an adjective behind the noun of an event makes of it; null for any other word.</summary>
    public EventStatus? ComingStatus(string stem) => _coming.TryGetValue(stem, out var status) ? status : null;

    /// <summary>Whether a verb carries out the event noun below it, so that to deny it is to deny the event.</summary>
    public bool IsCarrier(string lemma) => _carriers.Contains(lemma);

    private void Add(string word, LexiconRow row, EventStatus status)
    {
        switch (row["place"])
        {
            case "before":
                _before[word] = (status, int.Parse(row["reach"], System.Globalization.CultureInfo.InvariantCulture), row["target"]);
                break;
            case "governor":
                _governors[word] = status;
                break;
            case "after":
                _coming[word] = status;
                break;
            case "carrier":
                _carriers.Add(word);
                break;
            default:
                throw row.Error($"place '{row["place"]}' is none of before, governor, carrier, after");
        }
    }
}
