using Isnad.Record;

namespace Isnad.Exchange;

/// <summary>One event with everything that the exports say of it, names masked where asked.</summary>
internal sealed class ExportRow(Report report, ReportCoding coding, Event coded, Mask mask)
{
    public Report Report => report;

    public Event Event => coded;

    public string Coder => coding.Coder;

    /// <summary>Address of the event: report id, <c>#</c>, event id.</summary>
    public string Key => $"{report.Id}#{coded.Id}";

    public IReadOnlyList<Entity> Actors { get; } = [.. coded.Actors.Select(coding.EntityOf).OfType<Entity>()];

    public IReadOnlyList<Entity> Recipients { get; } = [.. coded.Recipients.Select(coding.EntityOf).OfType<Entity>()];

    public Entity? Place { get; } = coding.EntityOf(coded.Place);

    /// <summary>The type of ACLED nearest to it; null where there is none.</summary>
    public AcledType? Acled => AcledTable.Shipped.Of(coded, Actors, Recipients);

    public Span Sentence { get; } = Quotation.Around(report.Text, coded.Trigger);

    public bool Hides(Entity entity) => mask.Hides(entity);

    public string NameOf(Entity entity) => mask.NameOf(entity);

    public string Masked(string text) => mask.In(text);

    /// <summary>The name of a claim's source; null for an unnamed one.</summary>
    public string? SourceOf(Claim claim) => coding.EntityOf(claim.Source) is { } source ? mask.NameOf(source) : null;

    /// <summary>The whole chain of a claim: the publisher first, then link by link down to the source.</summary>
    public IReadOnlyList<string> ChainOf(Claim claim)
    {
        var links = claim.Chain.Count > 0
            ? claim.Chain.Select(link => coding.EntityOf(link.Entity) is { } entity ? mask.NameOf(entity) : link.Name.Length > 0 ? mask.In(link.Name) : "?")
            : [SourceOf(claim) ?? "?"];
        return [report.Publisher ?? "?", .. links];
    }

    /// <summary>All events of all reports, report by report.</summary>
    public static IEnumerable<ExportRow> Of(IEnumerable<(Report Report, ReportCoding Coding)> reports, Redaction? redaction)
    {
        foreach (var (report, coding) in reports)
        {
            var mask = redaction?.For(coding) ?? Mask.None;
            foreach (var coded in coding.Events)
            {
                yield return new ExportRow(report, coding, coded, mask);
            }
        }
    }
}
