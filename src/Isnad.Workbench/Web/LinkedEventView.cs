using Isnad.Record;
using Isnad.Store;
using Isnad.Workbench.Reading;

namespace Isnad.Workbench.Web;

/// <summary>What the page of a linked event shows.</summary>
/// <param name="Event">The event.</param>
/// <param name="Tellings">Its tellings with their reports and codings, in order of publication, at most <see cref="Most"/>.</param>
/// <param name="Decisions">What people decided about any of them, the newest first.</param>
/// <param name="Counts">The record's state: the number of its newest entry and its hash make an address of this version.</param>
public sealed record LinkedEventView(
    LinkedEvent Event,
    IReadOnlyList<LinkedEventView.Telling> Tellings,
    IReadOnlyList<StoredDecision> Decisions,
    RecordCounts Counts)
{
    /// <summary>Most tellings that one page shows.</summary>
    public const int Most = 60;

    /// <summary>Copies among its reports, by their ids: the report whose text they have, and who published them.</summary>
    public IReadOnlyDictionary<string, (string Source, string? Publisher)> Copies { get; init; } = new Dictionary<string, (string, string?)>();

    /// <summary>How many tellings there are, copies aside.</summary>
    public int Told => Event.Tellings.Count(told => told.CopyOf is null);

    /// <summary>How it stands: as the reports together give it, else as each of them tells it; null where they do not tell it alike.</summary>
    public Standing? Standing => (Standings.Of(Event), Tellings.Select(telling => telling.Coded).OfType<Event>().Select(Standings.Of).Distinct().ToArray()) switch
    {
        (Reading.Standing.Denied, var told) when told.Any(standing => standing is not Reading.Standing.Denied) => Reading.Standing.Disputed,
        ({ } linked, _) => linked,
        (null, [var only]) => only,
        _ => null,
    };

    /// <summary>What the address cites; null where it cites no earlier state.</summary>
    public Citation? Cited { get; init; }

    /// <summary>Reads what a page shows of a linked event.</summary>
    public static LinkedEventView Of(RecordStore record, LinkedEvent linked, RecordCounts counts)
    {
        var read = new Dictionary<string, (StoredReport? Report, ReportCoding? Coding)>(StringComparer.Ordinal);
        (StoredReport? Report, ReportCoding? Coding) ReadOnce(string id) =>
            read.TryGetValue(id, out var known) ? known : read[id] = (record.Report(id), record.Coding(id));
        var tellings = new List<Telling>();
        foreach (var told in linked.Tellings.Where(told => told.CopyOf is null).Take(Most))
        {
            var pair = ReadOnce(told.ReportId);
            if (pair.Report is { } report)
            {
                tellings.Add(new Telling(told, report.Report, pair.Coding, pair.Coding?.Events.FirstOrDefault(e => e.Id == told.EventId)));
            }
        }

        return new LinkedEventView(linked, tellings, DecisionsOn(record, linked), counts)
        {
            Copies = linked.Tellings.Where(told => told.CopyOf is not null && told.CopyOf != told.ReportId).DistinctBy(told => told.ReportId).ToDictionary(
                told => told.ReportId,
                told => (told.CopyOf!, ReadOnce(told.CopyOf!).Report?.Copies.FirstOrDefault(copy => copy.Id == told.ReportId)?.Publisher),
                StringComparer.Ordinal),
        };
    }

    /// <summary>Who published a report or a copy; null where unknown.</summary>
    public string? PublisherOf(string report) => Copies.TryGetValue(report, out var copy)
        ? copy.Publisher
        : Tellings.FirstOrDefault(telling => telling.Report.Id == report)?.Report.Publisher;

    /// <summary>The report whose text a report has: for a copy that of which it is one, else itself.</summary>
    public string SourceOf(string report) => Copies.TryGetValue(report, out var copy) ? copy.Source : report;

    /// <summary>What people decided about an event's tellings, the newest first.</summary>
    public static IReadOnlyList<StoredDecision> DecisionsOn(RecordStore record, LinkedEvent linked) =>
    [
        .. linked.Tellings.Take(Most).Select(told => told.Key).Append(linked.Id)
            .SelectMany(key => record.Decisions(new DecisionQuery { Key = key }).Rows)
            .DistinctBy(decision => decision.Entry)
            .OrderByDescending(decision => decision.Entry),
    ];

    /// <summary>What sources say, each source and stance once, with the tellings that say so.</summary>
    public IEnumerable<(string? Source, Stance Stance, IReadOnlyList<Telling> Tellings)> Claims =>
        from telling in Tellings
        from claim in telling.Coded?.Claims ?? []
        group telling by (Source: telling.Coding!.EntityOf(claim.Source)?.Name, claim.Stance) into same
        orderby same.Key.Stance == Stance.Denies descending, same.Count() descending
        select (same.Key.Source, same.Key.Stance, (IReadOnlyList<Telling>)[.. same.Distinct()]);

    /// <summary>A telling with what it is told in.</summary>
    /// <param name="Told">The telling.</param>
    /// <param name="Report">Its report.</param>
    /// <param name="Coding">The coding of the report; null where there is none.</param>
    /// <param name="Coded">The event as coded; null where the coding has no word for it.</param>
    public sealed record Telling(EventTelling Told, Report Report, ReportCoding? Coding, Event? Coded);
}
