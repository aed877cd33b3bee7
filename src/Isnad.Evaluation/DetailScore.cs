using Isnad.Exchange.Scheme;
using Isnad.Record;

namespace Isnad.Evaluation;

/// <summary>Looks at codings type by type and error by error, with the pairing of <see cref="CodingScore"/>.</summary>
public sealed class DetailScore
{
    private const int Bands = 10;
    private const string Nothing = "-";
    private readonly SortedDictionary<string, Tally> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Gold, string Predicted), int> _confusions = [];
    private readonly List<(double Confidence, bool TypeRight, bool RolesRight)> _rows = [];
    private readonly List<CodingError> _errors = [];
    private readonly FactScore _facts = new();
    private readonly List<CodingScore> _measures = [];

    /// <summary>Adds one report.</summary>
    /// <param name="gold">The gold coding, with its text.</param>
    /// <param name="predicted">What was predicted for it.</param>
    /// <param name="coding">The coding that was predicted, for what made the errors; null where only its scheme form is known.</param>
    public void Add(SchemeReport gold, SchemeReport predicted, ReportCoding? coding = null)
    {
        var measure = new CodingScore();
        measure.Add(gold, predicted);
        _measures.Add(measure);
        var entities = new EntityMatch(gold.Entities, predicted.Entities);
        var pairing = EventPairing.Of(gold, predicted, entities);
        var errors = new ErrorFinder(gold, predicted, entities, new PartReasons(coding));
        _facts.AddEntities(gold, predicted, entities);
        foreach (var (told, coded) in pairing.Pairs)
        {
            _facts.AddEvent(told, coded);
            AddPair(told, coded, entities);
            _errors.AddRange(errors.OfPair(told, coded));
        }

        foreach (var missed in pairing.Missed)
        {
            TallyOf(missed).Add(0, 0, 1);
            _errors.Add(errors.OfMissed(missed));
        }

        foreach (var extra in pairing.Extra)
        {
            TallyOf(extra).Add(0, 1, 0);
            _rows.Add((extra.Confidence ?? 1, false, false));
            _errors.Add(errors.OfExtra(extra));
        }
    }

    /// <summary>The figures so far.</summary>
    public DetailReport ToReport() => new(
        _measures.Count,
        _measures.Count == 0 ? [] : Bootstrap.Of(_measures),
        [.. _types.Select(type => type.Value.ToLine(type.Key))],
        _facts.ToLines(),
        [.. _confusions.Select(c => new Confusion(c.Key.Gold, c.Key.Predicted, c.Value)).OrderByDescending(c => c.Count).ThenBy(c => c.Gold, StringComparer.Ordinal).ThenBy(c => c.Predicted, StringComparer.Ordinal)],
        [.. _rows.GroupBy(row => Math.Min((int)(row.Confidence * Bands), Bands - 1)).OrderBy(g => g.Key).Select(g => Band(g.Key, [.. g]))],
        new SortedDictionary<string, int>(_errors.GroupBy(e => e.Cause).ToDictionary(g => g.Key, g => g.Count()), StringComparer.Ordinal),
        _errors);

    private void AddPair(SchemeEvent gold, SchemeEvent predicted, EntityMatch entities)
    {
        var sameType = gold.Event == predicted.Event;
        var sameRoles = entities.Compare(gold.Actor, predicted.Actor).Perfect && entities.Compare(gold.Recipient, predicted.Recipient).Perfect;
        _rows.Add((predicted.Confidence ?? 1, sameType, sameType && sameRoles));
        if (sameType)
        {
            TallyOf(gold).Add(1, 0, 0);
            return;
        }

        TallyOf(gold).Add(0, 0, 1);
        TallyOf(predicted).Add(0, 1, 0);
        var key = (gold.Event ?? Nothing, predicted.Event ?? Nothing);
        _confusions[key] = _confusions.GetValueOrDefault(key) + 1;
    }

    private Tally TallyOf(SchemeEvent coded) => Tally.Of(_types, coded.Event ?? Nothing);

    private static ReliabilityBand Band(int band, List<(double Confidence, bool TypeRight, bool RolesRight)> rows) => new(
        (double)band / Bands,
        (double)(band + 1) / Bands,
        rows.Count,
        rows.Average(row => row.Confidence),
        rows.Average(row => row.TypeRight ? 1.0 : 0),
        rows.Average(row => row.RolesRight ? 1.0 : 0));
}
