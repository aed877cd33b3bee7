using Isnad.Linking.Entities;
using Isnad.Linking.Origins;
using Isnad.Record;
using Isnad.Text.Tolls;

namespace Isnad.Linking.Events;

/// <summary>Tells what the reports together say of a real event.</summary>
internal sealed class EventTale
{
    private readonly EventCluster _cluster;
    private readonly EntityBook _entities;
    private readonly List<ReportSketch> _reports;
    private readonly Dictionary<string, ReportSketch> _byId;

    /// <summary>Takes a cluster, the reports at hand, and the entities of the record.</summary>
    public EventTale(EventCluster cluster, IReadOnlyDictionary<string, ReportSketch> reports, EntityBook entities)
    {
        _cluster = cluster;
        _entities = entities;
        var ids = cluster.Events.Select(e => e.Report).Concat(cluster.Texts.Select(t => t.Report)).Distinct(StringComparer.Ordinal);
        _reports = [.. ids.Select(id => reports[id]).OrderBy(r => r.News.Day ?? int.MaxValue).ThenBy(r => r.Id, StringComparer.Ordinal)];
        _byId = _reports.ToDictionary(r => r.Id, StringComparer.Ordinal);
    }

    /// <summary>The linked event.</summary>
    public LinkedEvent Tell()
    {
        var tellings = _reports.SelectMany(Tellings).ToList();
        var origins = new OriginFinder(_reports, _cluster.Events).Find();
        var told = new LinkedEvent
        {
            Id = StableId.Of("ev-", tellings[0].Key),
            Type = _cluster.Type,
            Mode = Winner(e => e.Event.Mode),
            Label = Winner(e => e.Event.Label),
            Status = Status(),
            Date = Date(),
            Place = Places().FirstOrDefault(),
            Actors = Parties(e => e.Event.Actors),
            Recipients = Parties(e => e.Event.Recipients),
            Tellings = tellings,
            Reports = [.. tellings.Select(t => t.ReportId).Distinct(StringComparer.Ordinal)],
            Outlets = [.. _reports.SelectMany(r => r.Copies.Select(c => c.Publisher).Prepend(r.Outlet)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Origins = origins,
            Deniers = Parties(e => e.Event.Claims.Where(c => c.Stance == Stance.Denies).Select(c => c.Source).OfType<string>()),
            Dead = Tolls.Of(Figures(s => s.Dead, TollSense.Dead), origins),
            Injured = Tolls.Of(Figures(s => s.Injured, TollSense.Injured), origins),
            Arrested = Tolls.Of(Coded(s => s.Arrested), origins),
            Present = Tolls.Of(Coded(s => s.Present), origins),
        };
        return told with { Contradictions = [.. new ContradictionFinder(_cluster.Events, told, _byId).Find()] };
    }

    private IEnumerable<EventTelling> Tellings(ReportSketch report)
    {
        var own = _cluster.Events.Where(e => e.Report == report.Id).OrderBy(e => e.Ordinal)
            .Select(e => new EventTelling(report.Id, e.Event.Id, e.Event.Trigger, _cluster.IsNews && !_cluster.Past.Contains(e)) { Also = e.Event.Also })
            .Concat(_cluster.Texts.Where(t => t.Report == report.Id).Select(t => new EventTelling(report.Id, null, t.Sentence, _cluster.IsNews)))
            .ToList();
        return own.Concat(report.Copies.OrderBy(c => c.Id, StringComparer.Ordinal)
            .SelectMany(c => own.Select(t => t with { ReportId = c.Id, CopyOf = report.Id })));
    }

    private EventStatus Status()
    {
        var winner = Winner(e => e.Event.Status.ToString());
        return _cluster.Events.Any(e => e.Event.Status == EventStatus.Actual) || winner is null ? EventStatus.Actual : Enum.Parse<EventStatus>(winner);
    }

    /// <summary>The day that most reports give; where none gives a day, the date that most give.</summary>
    private Edtf? Date()
    {
        var exact = Winner(e => e.Event.Date is { Precision: EdtfPrecision.Day } day ? day.Value : null);
        return (exact ?? Winner(e => e.Event.Date?.Value)) is { } value ? new Edtf(value) : null;
    }

    /// <summary>The places, exact ones before states, the one that most reports give first.</summary>
    private IEnumerable<Party> Places() => _cluster.Events.Where(e => !e.PlaceIsCountry).Select(Placed).Any(p => p is not null)
        ? Named(_cluster.Events.Where(e => !e.PlaceIsCountry).Select(e => (e.Report, Placed(e))))
        : Named(_cluster.Events.Select(e => (e.Report, Placed(e))));

    private Entity? Placed(EventSketch told) => told.Event.Place is { } id ? _byId[told.Report].Entities.GetValueOrDefault(id) : null;

    private IReadOnlyList<Party> Parties(Func<EventSketch, IEnumerable<string>> part) => [.. Named(_cluster.Events.SelectMany(e => part(e)
        .Select(id => (e.Report, _byId[e.Report].Entities.GetValueOrDefault(id)))))];

    /// <summary>One party a linked entity, and one a name for those without; most reports first.</summary>
    private IEnumerable<Party> Named(IEnumerable<(string Report, Entity? Entity)> named) => named
        .Where(n => n.Entity is not null)
        .Select(n => (n.Report, Entity: n.Entity!, Id: _entities.IdOf(n.Report, n.Entity!)))
        .GroupBy(n => n.Id ?? "?" + EntityNames.NameKey(n.Entity.Name), StringComparer.Ordinal)
        .Select(g => new Party(
            g.First().Id,
            Votes.Winner(g.Select(n => (n.Report, (string?)n.Entity.Name)))!,
            [.. g.Select(n => n.Report).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
        .OrderByDescending(p => p.Reports.Count)
        .ThenBy(p => p.Entity ?? "?" + p.Name, StringComparer.Ordinal);

    private string? Winner(Func<EventSketch, string?> part) => Votes.Winner(_cluster.Events.Select(e => (e.Report, part(e))));

    /// <summary>For the news of violence what the reports' first sentences tell of victims, of attackers where nobody tells of victims;
    /// what the codings tell for everything else.</summary>
    private List<TollFigure> Figures(Func<EventSize, Quantity?> part, TollSense kind)
    {
        if (!_cluster.IsNews || _cluster.Type is not (EventType.Assault or EventType.Coerce or EventType.Protest))
        {
            return Coded(part);
        }

        var victims = Read(kind, attackers: false);
        return victims.Count > 0 ? victims : Read(kind, attackers: true) is { Count: > 0 } attackers ? attackers : Coded(part);
    }

    /// <summary>The top of a report that tells the event as past counts the dead of other news.</summary>
    private bool TellsAsNews(ReportSketch report) => _cluster.Past.Count == 0
        || _cluster.Texts.Any(t => t.Report == report.Id) || _cluster.Events.Any(e => e.Report == report.Id && !_cluster.Past.Contains(e));

    private List<TollFigure> Read(TollSense kind, bool attackers) =>
    [
        .. _reports.Where(TellsAsNews).SelectMany(r => r.Tolls
            .Where(t => t.Kind == kind && t.OfAttackers == attackers)
            .Select(t => t.Value)
            .Distinct()
            .Select(v => new TollFigure(r.Id, null, v, null))),
    ];

    private List<TollFigure> Coded(Func<EventSize, Quantity?> part) =>
    [
        .. _reports.SelectMany(r => _cluster.Events
            .Where(e => e.Report == r.Id && part(e.Event.Size) is not null)
            .OrderBy(e => e.Ordinal)
            .Select(e => new TollFigure(r.Id, e.Event.Id, part(e.Event.Size)!, SourceOf(r, e)))),
    ];

    private static string? SourceOf(ReportSketch report, EventSketch told) => told.Event.Claims
        .Where(c => c.Stance != Stance.Denies && c.Source is not null)
        .Select(c => report.Entities.GetValueOrDefault(c.Source!)?.Name)
        .FirstOrDefault(n => n is not null);
}
