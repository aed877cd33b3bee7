using Dapper;
using Isnad.Record;
using Isnad.Text;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>The view rows of one coding.</summary>
internal sealed class CodingRows(SqliteConnection connection, ReviewedCoding reviewed)
{
    private readonly ReportCoding _coding = reviewed.Coding;
    private readonly string _report = reviewed.Coding.ReportId;

    /// <summary>Inserts them all.</summary>
    /// <param name="published">The report's publication, which stands for the date of events without one.</param>
    public void Insert(Edtf? published)
    {
        connection.Execute(
            """
            INSERT INTO entity (report, ordinal, id, kind, name, names, country, sector, registry_id, latin, latitude, longitude, place_precision)
            VALUES (@_report, @ordinal, @Id, @kind, @Name, @names, @Country, @Sector, @RegistryId, @LatinName, @Latitude, @Longitude, @PlacePrecision)
            """,
            _coding.Entities.Select((e, ordinal) => new
            {
                _report,
                ordinal,
                e.Id,
                kind = JsonName.Of(e.Kind),
                e.Name,
                names = Names([e.Id]),
                e.Country,
                e.Sector,
                e.RegistryId,
                e.LatinName,
                e.Latitude,
                e.Longitude,
                e.PlacePrecision,
            }));
        connection.Execute(
            """
            INSERT INTO event (report, ordinal, id, type, mode, label, status, historical, date, date_from, date_to, first_day, last_day, sort, start,
              review, confidence, country, province, latitude, longitude, at_country, actors, places)
            VALUES (@_report, @ordinal, @Id, @type, @Mode, @Label, @status, @Historical, @date, @From, @To, @first, @last, @sort, @start,
              @review, @Confidence, @Country, @Province, @Latitude, @Longitude, @atCountry, @actors, @places)
            """,
            _coding.Events.Select((e, ordinal) => Row(e, ordinal, EdtfBounds.Of(published))));
        Arguments();
        Claims();
        Relations(EdtfBounds.Of(published).From);
    }

    private void Relations(string? day) => connection.Execute(
        """
        INSERT INTO relation (report, ordinal, subject, predicate, object, role, ended, subject_key, object_key, subject_names, object_names, start, length, day)
        VALUES (@_report, @ordinal, @Subject, @predicate, @Object, @Role, @Ended, @subjectKey, @objectKey, @subjectNames, @objectNames, @Start, @Length, @day)
        """,
        _coding.Relations.Select((r, ordinal) => new
        {
            _report,
            ordinal,
            r.Subject,
            predicate = JsonName.Of(r.Predicate),
            r.Object,
            r.Role,
            r.Ended,
            subjectKey = Key(r.Subject),
            objectKey = Key(r.Object),
            subjectNames = Names([r.Subject]),
            objectNames = Names([r.Object]),
            r.Evidence?.Start,
            r.Evidence?.Length,
            day,
        }));

    private string Key(string id) => _coding.EntityOf(id) is { } entity ? ArgumentKey.Of(entity) : "";

    private object Row(Event e, int ordinal, EdtfBounds published)
    {
        var bounds = EdtfBounds.Of(e.Date);
        var place = _coding.EntityOf(e.Place);
        return new
        {
            _report,
            ordinal,
            e.Id,
            type = JsonName.Of(e.Type),
            e.Mode,
            e.Label,
            status = JsonName.Of(e.Status),
            e.Historical,
            date = e.Date?.Value,
            bounds.From,
            bounds.To,
            first = bounds.From ?? published.From,
            last = bounds.To ?? published.To,
            sort = bounds.From ?? published.From ?? "",
            start = e.Trigger.Start,
            actors = Names(e.Actors.Concat(e.Recipients)),
            places = e.Place is null ? "" : Names([e.Place]),
            review = JsonName.Of(reviewed.Of(e.Id).State),
            e.Confidence,
            place?.Country,
            place?.Province,
            place?.Latitude,
            place?.Longitude,
            atCountry = place?.PlacePrecision is "country",
        };
    }

    private void Arguments() => connection.Execute(
        "INSERT INTO argument (report, event, role, entity, key, name) VALUES (@_report, @Event, @Role, @Id, @key, @Name)",
        from e in _coding.Events
        from role in new[] { ("actor", e.Actors), ("recipient", e.Recipients), ("place", e.Place is null ? [] : [e.Place]) }
        from entity in role.Item2.Distinct(StringComparer.Ordinal).Select(_coding.EntityOf).OfType<Entity>()
        select new { _report, Event = e.Id, Role = role.Item1, entity.Id, key = ArgumentKey.Of(entity), entity.Name });

    private void Claims()
    {
        var events = _coding.Events.Select(e => (Target: e.Id, e.Claims));
        var relations = _coding.Relations.Select((r, n) => (Target: $"R{n + 1}", r.Claims));
        connection.Execute(
            """
            INSERT INTO claim (report, target, ordinal, source, source_name, source_names, stance)
            VALUES (@_report, @Target, @ordinal, @Source, @name, @names, @stance)
            """,
            events.Concat(relations).SelectMany(t => t.Claims.Select((c, ordinal) => new
            {
                _report,
                t.Target,
                ordinal,
                c.Source,
                name = _coding.EntityOf(c.Source)?.Name,
                names = Names(c.Source is { } source ? [source] : [], c.Chain.Select(link => link.Name)),
                stance = JsonName.Of(c.Stance),
            })));
    }

    /// <summary>Every folded name of the entities, a line each, for finding by letters.</summary>
    private string Names(IEnumerable<string> ids, params IEnumerable<string> more) => string.Join('\n', ids
        .Select(_coding.EntityOf)
        .OfType<Entity>()
        .SelectMany(e => e.Aliases.Prepend(e.Name).Append(e.LatinName).Append(e.Country).Append(e.RegistryId))
        .OfType<string>()
        .Concat(more)
        .Select(Folding.Fold)
        .Distinct(StringComparer.Ordinal));
}
