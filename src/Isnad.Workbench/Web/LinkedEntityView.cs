using Isnad.Record;
using Isnad.Store;
using Microsoft.AspNetCore.Http;

namespace Isnad.Workbench.Web;

/// <summary>What the page of a linked entity shows.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Key">The key by which events count it, see <see cref="ArgumentKey"/>.</param>
/// <param name="Events">Linked events that it takes part in, the newest first.</param>
/// <param name="Years">Its events by year.</param>
/// <param name="Related">Those with whom it shares most events.</param>
/// <param name="Ties">One page of what reports say it is to others, those that most reports tell first.</param>
/// <param name="Decisions">What people decided about it, the newest first.</param>
public sealed record LinkedEntityView(
    LinkedEntity Entity,
    string Key,
    Page<LinkedEvent> Events,
    IReadOnlyList<YearCount> Years,
    IReadOnlyList<ArgumentCount> Related,
    Page<LinkedEntityView.Tie> Ties,
    IReadOnlyList<StoredDecision> Decisions)
{
    private const int MostTies = 12;
    private const int MostRelated = 12;

    /// <summary>The entity that it may be merged with, for the preview; null where none is chosen.</summary>
    public LinkedEntity? Other { get; init; }

    /// <summary>Linked events of the other.</summary>
    public long OtherEvents { get; init; }

    /// <summary>Letters of names that were looked for; null for none.</summary>
    public string? Letters { get; init; }

    /// <summary>Entities whose names have these letters, to choose from.</summary>
    public IReadOnlyList<LinkedEntityRow> Alike { get; init; } = [];

    /// <summary>Mentions to choose from, those that are to be split off; null where that is not asked for.</summary>
    public Parting? Parting { get; init; }

    /// <summary>Reads a linked entity; null where there is none.</summary>
    /// <param name="record">The record.</param>
    /// <param name="counts">Its counts.</param>
    /// <param name="id">Its id.</param>
    /// <param name="query">The query of the address: <c>ties</c> is a cursor of its relations, <c>with</c> an entity to compare it with,
    /// <c>q</c> letters of names to look for.</param>
    public static LinkedEntityView? Of(RecordStore record, EventCounts counts, string id, IQueryCollection query)
    {
        if (record.LinkedEntity(id) is not { } entity)
        {
            return null;
        }

        var key = ArgumentKey.Of(new Entity { Id = "", Kind = entity.Kind, Name = entity.Name, RegistryId = id.Contains(':', StringComparison.Ordinal) ? id : null });
        var events = new EventQuery { Party = key };
        var other = Asked(query, "with") is { } with ? record.LinkedEntity(with) : null;
        return new LinkedEntityView(
            entity,
            key,
            record.LinkedEvents(new LinkedEventQuery { Entity = id, PageSize = 25 }),
            YearCount.Of(counts.FirstDays(events)),
            [.. counts.Parties(events, MostRelated + 1).Where(count => count.Key != key).Take(MostRelated)],
            TiesOf(record, id, Asked(query, "ties")),
            record.DecisionsAbout(id))
        {
            Other = other,
            OtherEvents = other is null ? 0 : record.LinkedEvents(new LinkedEventQuery { Entity = other.Id, PageSize = 1 }).Total,
            Letters = Asked(query, "q"),
            Parting = Parting.Of(record, entity, query),
            Alike = Asked(query, "q") is { } letters ? [.. record.LinkedEntities(letters, null, null, 15).Rows.Where(row => row.Id != id)] : [],
        };
    }

    private static Page<Tie> TiesOf(RecordStore record, string id, string? after)
    {
        var page = record.Relations(new RelationQuery { LinkedEntity = id, After = after, PageSize = MostTies });
        return new Page<Tie>(
            [
                .. page.Rows.Select(row => new Tie(
                    row,
                    record.LinkedEntityOf(row.SubjectMention.ReportId, row.SubjectMention.EntityId),
                    record.LinkedEntityOf(row.ObjectMention.ReportId, row.ObjectMention.EntityId),
                    row.Tellings.FirstOrDefault(telling => telling.Evidence is not null) is { } told ? told.Evidence!.Value.In(record.Report(told.Report)!.Report.Text) : null)),
            ],
            page.Next,
            page.Total);
    }

    private static string? Asked(IQueryCollection query, string name) => query[name] is [{ Length: > 0 } value, ..] ? value : null;

    /// <summary>A relation with what its line needs.</summary>
    /// <param name="Row">The relation.</param>
    /// <param name="SubjectId">The linked entity that is its subject; null where it is not linked.</param>
    /// <param name="ObjectId">The same of its object.</param>
    /// <param name="Words">The words of the first report that tell it; null where they are not known.</param>
    public sealed record Tie(RelationRow Row, string? SubjectId, string? ObjectId, string? Words);
}
