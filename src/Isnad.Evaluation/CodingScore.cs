using Isnad.Exchange.Scheme;
using Isnad.Record;

namespace Isnad.Evaluation;

/// <summary>Scores coded reports against gold ones as the coding scheme's scorer does, to the digit.</summary>
/// <remarks>Every figure is micro-averaged over all gold reports; a report without a prediction counts as empty.
/// Missed and extra events count against every part of them.</remarks>
public sealed class CodingScore
{
    private static readonly string[] Names =
    [
        "entity", "event", "event+type", "event+type+mode", "actor", "recipient",
        "who-did-what-to-whom", "date", "place", "status", "claim", "relation",
    ];

    private readonly Dictionary<string, Tally> _tallies = Names.ToDictionary(n => n, _ => new Tally(), StringComparer.Ordinal);
    private int _reports;
    private int _withoutPrediction;

    /// <summary>Scores every <c>.json</c> file directly in <paramref name="goldFolder"/> against the file of the same name.</summary>
    /// <exception cref="BrokenFileException">A file is not of the coding scheme.</exception>
    /// <exception cref="IOException">A folder or file cannot be read.</exception>
    public static ScoreReport OfFolders(string goldFolder, string predictedFolder)
    {
        var score = new CodingScore();
        foreach (var file in Directory.EnumerateFiles(goldFolder, "*.json").Order(StringComparer.Ordinal))
        {
            score.Add(SchemeFile.Load(file), LoadPrediction(Path.Combine(predictedFolder, Path.GetFileName(file))));
        }

        return score.ToReport();
    }

    /// <summary>Adds one report.</summary>
    /// <param name="gold">The gold coding, with its text.</param>
    /// <param name="predicted">What was predicted for it; null where nothing was.</param>
    public void Add(SchemeReport gold, SchemeReport? predicted)
    {
        _reports++;
        _withoutPrediction += predicted is null ? 1 : 0;
        predicted ??= new SchemeReport();

        var entities = new EntityMatch(gold.Entities, predicted.Entities);
        _tallies["entity"].Add(
            entities.GoldFound,
            TakingPart(predicted).Count(id => entities.GoldOf(id).Count == 0),
            entities.GoldCount - entities.GoldFound);

        var events = EventPairing.Of(gold, predicted, entities);
        AddEvents(events, entities);
        foreach (var missed in events.Missed)
        {
            AddUnpaired(missed, (tally, count) => tally.Add(0, 0, count));
        }

        foreach (var extra in events.Extra)
        {
            AddUnpaired(extra, (tally, count) => tally.Add(0, count, 0));
        }

        AddRelations(gold.Relations, predicted.Relations, entities);
    }

    /// <summary>Adds all that another score counted.</summary>
    internal void Add(CodingScore other)
    {
        _reports += other._reports;
        _withoutPrediction += other._withoutPrediction;
        foreach (var (name, tally) in other._tallies)
        {
            _tallies[name].Add(tally);
        }
    }

    /// <summary>The figures so far.</summary>
    public ScoreReport ToReport() => new(_reports, _withoutPrediction, [.. Names.Select(n => _tallies[n].ToLine(n))]);

    /// <summary>Only predicted entities that take part in something are held against the prediction.</summary>
    private static HashSet<string?> TakingPart(SchemeReport predicted) =>
    [
        .. predicted.Events.SelectMany(e => (e.Actor ?? []).Concat(e.Recipient ?? []).Concat(PlaceOf(e))),
        .. predicted.Relations.SelectMany(r => new[] { r.Subject, r.Object }),
    ];

    private void AddEvents(EventPairing events, EntityMatch entities)
    {
        var (typed, moded, whole) = (0, 0, 0);
        foreach (var (gold, predicted) in events.Pairs)
        {
            var sameType = gold.Event == predicted.Event;
            typed += sameType ? 1 : 0;
            moded += sameType && OrNull(gold.Mode) == OrNull(predicted.Mode) ? 1 : 0;
            whole += AddPair(gold, predicted, entities) && sameType ? 1 : 0;
        }

        var (paired, missed, extra) = (events.Pairs.Count, events.Missed.Count, events.Extra.Count);
        AddEventLine("event", paired);
        AddEventLine("event+type", typed);
        AddEventLine("event+type+mode", moded);
        AddEventLine("who-did-what-to-whom", whole);

        void AddEventLine(string name, int right) => _tallies[name].Add(right, paired + extra - right, paired + missed - right);
    }

    /// <summary>Scores the parts of one pair; true where actors and recipients are all right.</summary>
    private bool AddPair(SchemeEvent gold, SchemeEvent predicted, EntityMatch entities)
    {
        var actors = entities.Compare(gold.Actor, predicted.Actor);
        var recipients = entities.Compare(gold.Recipient, predicted.Recipient);
        _tallies["actor"].Add(actors);
        _tallies["recipient"].Add(recipients);
        _tallies["place"].Add(entities.Compare(PlaceOf(gold), PlaceOf(predicted)));
        AddDate(OrNull(gold.Date), OrNull(predicted.Date));
        var sameStatus = (OrNull(gold.Status) ?? "actual") == (OrNull(predicted.Status) ?? "actual");
        _tallies["status"].Add(sameStatus ? 1 : 0, sameStatus ? 0 : 1, sameStatus ? 0 : 1);
        AddClaims(gold.Claims ?? [], predicted.Claims ?? [], entities);
        return actors.Perfect && recipients.Perfect;
    }

    private void AddDate(string? gold, string? predicted)
    {
        if (gold is null && predicted is null)
        {
            return;
        }

        var same = gold?.TrimEnd('~', '?', '%') == predicted?.TrimEnd('~', '?', '%') && gold is not null && predicted is not null;
        _tallies["date"].Add(same ? 1 : 0, predicted is not null && !same ? 1 : 0, gold is not null && !same ? 1 : 0);
    }

    private void AddClaims(IReadOnlyList<SchemeClaim> gold, IReadOnlyList<SchemeClaim> predicted, EntityMatch entities)
    {
        var left = gold.ToList();
        var right = 0;
        foreach (var claim in predicted)
        {
            var found = left.FindIndex(g => g.Stance == claim.Stance && SameSource(g.Source, claim.Source));
            if (found >= 0)
            {
                left.RemoveAt(found);
                right++;
            }
        }

        _tallies["claim"].Add(right, predicted.Count - right, gold.Count - right);

        bool SameSource(string? goldSource, string? source) =>
            (goldSource is not null && entities.GoldOf(source).Contains(goldSource)) || entities.BothUnnamed(goldSource, source);
    }

    private void AddUnpaired(SchemeEvent coded, Action<Tally, int> add)
    {
        add(_tallies["claim"], coded.Claims?.Count ?? 0);
        add(_tallies["actor"], coded.Actor?.Count ?? 0);
        add(_tallies["recipient"], coded.Recipient?.Count ?? 0);
        add(_tallies["date"], OrNull(coded.Date) is null ? 0 : 1);
        add(_tallies["place"], PlaceOf(coded).Count);
    }

    private void AddRelations(IReadOnlyList<SchemeRelation> gold, IReadOnlyList<SchemeRelation> predicted, EntityMatch entities)
    {
        var left = gold.ToList();
        var right = 0;
        foreach (var relation in predicted)
        {
            var (subjects, objects) = (entities.GoldOf(relation.Subject), entities.GoldOf(relation.Object));
            var found = left.FindIndex(g => g.Predicate == relation.Predicate && subjects.Contains(g.Subject!) && objects.Contains(g.Object!));
            if (found >= 0)
            {
                left.RemoveAt(found);
                right++;
            }
        }

        _tallies["relation"].Add(right, predicted.Count - right, left.Count);
    }

    /// <summary>The coding in a file; null where there is no file or it holds an empty object.</summary>
    /// <exception cref="BrokenFileException">The file is not of the coding scheme.</exception>
    public static SchemeReport? LoadPrediction(string path) =>
        File.Exists(path) && File.ReadAllText(path).Trim() != "{}" ? SchemeFile.Load(path) : null;

    private static IReadOnlyList<string> PlaceOf(SchemeEvent coded) => OrNull(coded.Place) is { } place ? [place] : [];

    private static string? OrNull(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
