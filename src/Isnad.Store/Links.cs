using System.Text.Json;
using Dapper;
using Isnad.Record;
using Isnad.Text;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Keeps linked events and entities, and which reports they were made of.</summary>
internal sealed class Links(SqliteConnection connection)
{
    /// <summary>The tables.</summary>
    public static readonly IReadOnlyList<string> Tables =
        ["linked_report", "linked_event", "linked_telling", "linked_party", "linked_entity", "linked_form", "linked_mention", "linked_sign"];

    /// <summary>Removes the tables.</summary>
    public void Drop()
    {
        connection.Execute("DROP VIEW IF EXISTS linkable; DROP TABLE IF EXISTS linked_head");
        foreach (var table in Tables)
        {
            connection.Execute($"DROP TABLE IF EXISTS {table}");
        }
    }

    /// <summary>Forgets all links.</summary>
    public void Clear()
    {
        foreach (var table in Tables)
        {
            connection.Execute($"DELETE FROM {table}");
        }
    }

    /// <summary>Notes that links were written.</summary>
    public void Count() => connection.Execute("UPDATE linked_head SET writings = writings + 1");

    /// <summary>Forgets the linked events that these reports tell.</summary>
    public void Forget(IEnumerable<string> reports)
    {
        foreach (var id in reports.SelectMany(report => connection.Query<string>("SELECT DISTINCT linked FROM linked_telling WHERE report = @report", new { report })).Distinct().ToList())
        {
            ForgetEvent(id);
        }
    }

    /// <summary>Writes what changed. The caller holds the transaction.</summary>
    public void Write(LinkChanges changes)
    {
        foreach (var id in changes.GoneEvents.Concat(changes.Events.Select(e => e.Id)))
        {
            ForgetEvent(id);
        }

        foreach (var id in changes.GoneEntities.Concat(changes.Entities.Select(e => e.Id)))
        {
            connection.Execute("DELETE FROM linked_entity WHERE id = @id", new { id });
        }

        foreach (var told in changes.Events)
        {
            Write(told);
        }

        foreach (var told in changes.Entities)
        {
            Write(told);
        }
    }

    /// <summary>What a linked event or entity is kept as.</summary>
    public static string Text<T>(T told) => JsonSerializer.Serialize(told, RecordJson.Options);

    private void ForgetEvent(string id) =>
        connection.Execute("DELETE FROM linked_telling WHERE linked = @id; DELETE FROM linked_party WHERE linked = @id; DELETE FROM linked_event WHERE id = @id", new { id });

    private void Write(LinkedEvent told)
    {
        var bounds = EdtfBounds.Of(told.Date);
        connection.Execute(
            """
            INSERT INTO linked_event (id, type, mode, label, status, news, date_from, date_to, sort, reports, outlets, origins, denied, contradictions, told)
            VALUES (@Id, @type, @Mode, @Label, @status, @news, @From, @To, ifnull(@From, ifnull((SELECT sort FROM report WHERE id = @first), '')),
              @reports, @outlets, @origins, @denied, @contradictions, @text)
            """,
            new
            {
                told.Id,
                type = JsonName.Of(told.Type),
                told.Mode,
                told.Label,
                status = JsonName.Of(told.Status),
                news = told.Tellings.Any(t => t.IsNews),
                bounds.From,
                bounds.To,
                first = told.Tellings[0].CopyOf ?? told.Tellings[0].ReportId,
                reports = told.Reports.Count,
                outlets = told.Outlets.Count,
                origins = told.Origins.Count,
                denied = told.Deniers.Count,
                contradictions = told.Contradictions.Count,
                text = Text(told),
            });
        connection.Execute(
            "INSERT OR IGNORE INTO linked_telling (report, event, start, linked) VALUES (@ReportId, @id, @Start, @linked)",
            told.Tellings.Select(t => new { t.ReportId, id = t.EventId ?? "", t.Span.Start, linked = told.Id }));
        connection.Execute(
            "INSERT OR IGNORE INTO linked_party (linked, role, entity, reports) VALUES (@Id, @role, @entity, @reports)",
            Parties(told).Where(p => p.Party.Entity is not null).Select(p => new { told.Id, role = p.Role, entity = p.Party.Entity, reports = p.Party.Reports.Count }).ToList());
    }

    private static IEnumerable<(string Role, Party Party)> Parties(LinkedEvent told) => told.Actors.Select(p => ("actor", p))
        .Concat(told.Recipients.Select(p => ("recipient", p)))
        .Concat(told.Deniers.Select(p => ("denier", p)))
        .Concat(told.Place is { } place ? [("place", place)] : []);

    private void Write(LinkedEntity told) => connection.Execute(
            """
            INSERT INTO linked_entity (id, kind, name, names, country, sector, mentions, told)
            VALUES (@Id, @kind, @Name, @names, @Country, @Sector, @mentions, @text)
            """,
            new
            {
                told.Id,
                kind = JsonName.Of(told.Kind),
                told.Name,
                names = string.Join('\n', told.Aliases.Prepend(told.Name).Append(told.LatinName).OfType<string>().Select(Folding.Fold).Distinct(StringComparer.Ordinal)),
                told.Country,
                told.Sector,
                mentions = told.Mentions.Count,
                text = Text(told with { Mentions = [] }),
            });
}
