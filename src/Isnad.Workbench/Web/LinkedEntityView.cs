using Isnad.Record;
using Isnad.Store;

namespace Isnad.Workbench.Web;

/// <summary>What the page of a linked entity shows.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Key">The key by which events count it, see <see cref="ArgumentKey"/>.</param>
/// <param name="Events">Linked events that it takes part in, the newest first.</param>
/// <param name="Years">Its events by year.</param>
/// <param name="Related">Those with whom it shares most events.</param>
/// <param name="Ties">What reports say it is to others.</param>
/// <param name="Decisions">What people decided about it, the newest first.</param>
public sealed record LinkedEntityView(
    LinkedEntity Entity,
    string Key,
    Page<LinkedEvent> Events,
    IReadOnlyList<YearCount> Years,
    IReadOnlyList<ArgumentCount> Related,
    IReadOnlyList<LinkedEntityView.Tie> Ties,
    IReadOnlyList<StoredDecision> Decisions)
{
    // Relations are read from the codings themselves, so only those of so many reports.
    private const int MostReports = 60;
    private const int MostRelated = 12;

    /// <summary>The entity that it may be merged with, for the preview; null where none is chosen.</summary>
    public LinkedEntity? Other { get; init; }

    /// <summary>Linked events of the other.</summary>
    public long OtherEvents { get; init; }

    /// <summary>Entities of like names, to choose from.</summary>
    public IReadOnlyList<LinkedEntityRow> Alike { get; init; } = [];

    /// <summary>Reads a linked entity; null where there is none.</summary>
    /// <param name="record">The record.</param>
    /// <param name="id">Its id.</param>
    /// <param name="with">Id of an entity to compare it with; null for none.</param>
    /// <param name="letters">Letters of names to look for; null for its own.</param>
    public static LinkedEntityView? Of(RecordStore record, string id, string? with, string? letters)
    {
        if (record.LinkedEntity(id) is not { } entity)
        {
            return null;
        }

        var key = ArgumentKey.Of(new Entity { Id = "", Kind = entity.Kind, Name = entity.Name, RegistryId = id.Contains(':', StringComparison.Ordinal) ? id : null });
        var query = new EventQuery { Party = key };
        var word = letters ?? entity.Name.Split(' ').MaxBy(part => part.Length) ?? "";
        var other = string.IsNullOrEmpty(with) ? null : record.LinkedEntity(with);
        return new LinkedEntityView(
            entity,
            key,
            record.LinkedEvents(new LinkedEventQuery { Entity = id, PageSize = 25 }),
            YearCount.Of(record.EventDates(query)),
            [.. record.EventParties(query, MostRelated + 1).Where(count => count.Key != key).Take(MostRelated)],
            TiesOf(record, entity),
            record.Decisions(new DecisionQuery { Key = id }).Rows)
        {
            Other = other,
            OtherEvents = other is null ? 0 : record.LinkedEvents(new LinkedEventQuery { Entity = other.Id, PageSize = 1 }).Total,
            Alike = [.. record.LinkedEntities(word, null, null, 15).Rows.Where(row => row.Id != id)],
        };
    }

    /// <summary>Relations of the same kind to the same name are told once, with all reports that say so.</summary>
    private static IReadOnlyList<Tie> TiesOf(RecordStore record, LinkedEntity entity)
    {
        var told = new List<(Predicate Predicate, bool Subject, string Other, string? Role, bool Ended, ReportRow Report)>();
        foreach (var mention in entity.Mentions.Reverse().DistinctBy(m => m.ReportId).Take(MostReports))
        {
            if (record.Coding(mention.ReportId) is not { Relations.Count: > 0 } coding || record.Report(mention.ReportId) is not { } stored)
            {
                continue;
            }

            var report = new ReportRow { Id = stored.Report.Id, Title = stored.Report.Title, Publisher = stored.Report.Publisher, Published = stored.Report.Published, Origin = stored.Report.Capture.Origin };
            told.AddRange(
                from relation in coding.Relations
                where relation.Subject == mention.EntityId || relation.Object == mention.EntityId
                let subject = relation.Subject == mention.EntityId
                let other = coding.EntityOf(subject ? relation.Object : relation.Subject)
                where other is not null
                select (relation.Predicate, subject, other.Name, relation.Role, relation.Ended, report));
        }

        return
        [
            .. told.GroupBy(t => (t.Predicate, t.Subject, t.Other))
                .Select(same => new Tie(
                    same.Key.Predicate,
                    same.Key.Subject,
                    same.Key.Other,
                    same.Select(t => t.Role).OfType<string>().FirstOrDefault(),
                    same.Any(t => t.Ended),
                    [.. same.Select(t => t.Report).DistinctBy(r => r.Id).OrderBy(r => r.Published?.Value, StringComparer.Ordinal)]))
                .OrderByDescending(tie => tie.Reports.Count),
        ];
    }

    /// <summary>What reports say an entity is to another.</summary>
    /// <param name="Predicate">The tie.</param>
    /// <param name="IsSubject">The entity is its subject, else its object.</param>
    /// <param name="Other">Name of the other.</param>
    /// <param name="Role">The office or kinship in a report's words; null where none tells.</param>
    /// <param name="Ended">A report says that it no longer holds.</param>
    /// <param name="Reports">The reports that say so, the earliest publication first.</param>
    public sealed record Tie(Predicate Predicate, bool IsSubject, string Other, string? Role, bool Ended, IReadOnlyList<ReportRow> Reports);
}
