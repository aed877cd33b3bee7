using Isnad.Record;
using Isnad.Store;

namespace Isnad.Workbench.Web;

/// <summary>An event with the report that tells it.</summary>
/// <param name="Row">The event.</param>
/// <param name="Report">The report.</param>
/// <param name="Coding">The report's coding.</param>
public sealed record ToldEvent(EventRow Row, Report Report, ReportCoding Coding)
{
    /// <summary>An event by its key; null where there is none.</summary>
    public static ToldEvent? Of(RecordStore record, string? key) => key is not null && record.Event(key) is { } row ? Of(record, row) : null;

    /// <summary>Events of a query with their reports.</summary>
    public static IReadOnlyList<ToldEvent> Of(RecordStore record, IEnumerable<EventRow> rows) => [.. rows.Select(row => Of(record, row)).OfType<ToldEvent>()];

    private static ToldEvent? Of(RecordStore record, EventRow row) =>
        record.Report(row.Report.Id) is { } stored && record.Coding(row.Report.Id) is { } coding ? new(row, stored.Report, coding) : null;
}
