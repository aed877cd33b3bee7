using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Statuses;

/// <summary>Words that decide the status of an event near or below them (status-words.tsv).</summary>
internal sealed class StatusWords
{
    private readonly Dictionary<string, (EventStatus Status, int Reach, string Target)> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventStatus> _governors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventStatus> _coming = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventStatus> _beforeImperfect = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofDeals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _turnsDown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _evenDenied = new(StringComparer.Ordinal);
    private readonly HashSet<string> _heldUnlessDenied = new(StringComparer.Ordinal);
    private readonly HashSet<string> _off = new(StringComparer.Ordinal);
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

    /// <summary>What a governor makes of the event below it; null for any other word.</summary>
    public EventStatus? GovernorStatus(string lemma) => _governors.TryGetValue(lemma, out var status) ? status : null;

    /// <summary>Whether a governor says nothing of an event of the type: talks that collapse were held.</summary>
    public bool IsSilentOn(string lemma, EventType type) => type is not (EventType.Agree or EventType.Retreat) && _ofDeals.Contains(lemma);

    /// <summary>Whether a governor says of an agreement that is offered that it was not made (رفض اتفاقا).</summary>
    public bool TurnsDown(string lemma) => _turnsDown.Contains(lemma);

    /// <summary>What a particle makes of the imperfect verb right behind it (قد تفرض); null for any other word.</summary>
    public EventStatus? BeforeImperfect(string stem) => _beforeImperfect.TryGetValue(stem, out var status) ? status : null;

    /// <summary>What a governor makes of the event where it is denied: it did not come about, unless to deny it says the same (لا يستبعد أن).</summary>
    public EventStatus DeniedStatus(string lemma) => _evenDenied.Contains(lemma) ? _governors[lemma] : EventStatus.Negated;

    /// <summary>Whether a verb in the passive calls off the event of the noun before it, or one that is denied says that it did not take place.</summary>
    public bool CallsOff(string lemma, bool isDenied) => (isDenied ? _heldUnlessDenied : _off).Contains(lemma);

    /// <summary>What an adjective behind the noun of an event makes of it; null for any other word.</summary>
    public EventStatus? ComingStatus(string stem) => _coming.TryGetValue(stem, out var status) ? status : null;

    /// <summary>Whether a verb carries out the event noun below it, so that to deny it is to deny the event.</summary>
    public bool IsCarrier(string lemma) => _carriers.Contains(lemma);

    private void Add(string word, LexiconRow row, EventStatus status)
    {
        switch (row["place"])
        {
            case "before" when row["target"] == "imperfect":
                _beforeImperfect[word] = status;
                break;
            case "before":
                _before[word] = (status, int.Parse(row["reach"], System.Globalization.CultureInfo.InvariantCulture), row["target"]);
                break;
            case "governor" when row["target"] == "offer":
                _turnsDown.Add(word);
                break;
            case "governor":
                _governors[word] = status;
                if (row["target"] == "deal")
                {
                    _ofDeals.Add(word);
                }

                if (row["target"] == "denied")
                {
                    _evenDenied.Add(word);
                }

                break;
            case "off":
                (row["target"] == "denied" ? _heldUnlessDenied : _off).Add(word);
                break;
            case "after":
                _coming[word] = status;
                break;
            case "carrier":
                _carriers.Add(word);
                break;
            default:
                throw row.Error($"place '{row["place"]}' is none of before, governor, carrier, after, off");
        }
    }
}
