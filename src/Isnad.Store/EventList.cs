using System.Globalization;
using Dapper;
using Isnad.Record;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Reads events of the newest codings.</summary>
internal sealed class EventList(SqliteConnection connection)
{
    private const string From = "FROM event e JOIN report r ON r.id = e.report";

    private readonly ReportList _reports = new(connection);

    /// <summary>A page of events.</summary>
    public Page<EventRow> Page(EventQuery query)
    {
        var where = Where(query);
        var total = connection.ExecuteScalar<long>($"SELECT count(*) {(where.AsksForReport ? From : "FROM event e")} {where}", where.Values);
        // This asks no more than the condition on @to does, but lets the list begin there in the index of its order.
        where.Add("e.sort <= @until", "until", Conditions.Day(query.To));
        if (Cursor.Read(query.After, 3) is [var sort, var report, var ordinal])
        {
            where.Add("(e.sort < @sort OR (e.sort = @sort AND (e.report, e.ordinal) > (@afterReport, @ordinal)))", "sort", sort);
            where.Values.Add("afterReport", report);
            where.Values.Add("ordinal", long.TryParse(ordinal, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0);
        }

        var size = Math.Clamp(query.PageSize, 1, 1000);
        var keys = connection.Query<EventKey>(
            $"SELECT e.report, e.ordinal, e.id, e.sort {From} {where} ORDER BY e.sort DESC, e.report, e.ordinal LIMIT {size + 1}",
            where.Values).AsList();
        var last = keys.Count > size ? keys[size - 1] : null;
        var next = last is null ? null : Cursor.Of(last.Sort, last.Report, last.Ordinal.ToString(CultureInfo.InvariantCulture));
        return new Page<EventRow>(Rows([.. keys.Take(size)]), next, total);
    }

    /// <summary>One event by its key; null where there is none.</summary>
    public EventRow? ByKey(string key)
    {
        var cut = key.LastIndexOf('#');
        if (cut < 0)
        {
            return null;
        }

        var rows = connection.Query<EventKey>(
            "SELECT report, ordinal, id, sort FROM event WHERE report = @report AND id = @id",
            new { report = key[..cut], id = key[(cut + 1)..] }).AsList();
        return Rows(rows).FirstOrDefault();
    }

    /// <summary>The conditions of a query on the aliases <c>e</c> of an event and <c>r</c> of its report.</summary>
    public static Conditions Where(EventQuery query) => new Conditions()
        .AddReport(query.Publisher, query.Text)
        .Add("e.report = @report", "report", query.ReportId)
        .Add("e.type = @type", "type", query.Type is { } type ? JsonName.Of(type) : null)
        .Add("e.mode = @mode", "mode", query.Mode)
        .Add("instr(e.actors, @actor) > 0", "actor", Conditions.Folded(query.Actor))
        .Add("instr(e.places, @place) > 0", "place", Conditions.Folded(query.Place))
        .Add(HasArgument("a.role IN ('actor', 'recipient')", "party"), "party", query.Party)
        .Add(HasArgument("a.role IN ('actor', 'recipient')", "otherParty"), "otherParty", query.OtherParty)
        .Add(HasArgument("a.role = 'place'", "placeKey"), "placeKey", query.PlaceKey)
        .Add("ifnull(e.date_to, r.published_to) >= @from", "from", Conditions.Day(query.From))
        .Add("ifnull(e.date_from, r.published_from) <= @to", "to", Conditions.Day(query.To))
        .Add("e.status = @status", "status", query.Status is { } status ? JsonName.Of(status) : null)
        .Add(
            "EXISTS (SELECT 1 FROM claim c WHERE c.report = e.report AND c.target = e.id AND c.stance = @stance)",
            "stance",
            query.Stance is { } stance ? JsonName.Of(stance) : null)
        .Add("e.review = @review", "review", query.Review is { } review ? JsonName.Of(review) : null)
        .Add("e.review <> @rejected", "rejected", query.Review is null && !query.WithRejected ? JsonName.Of(ReviewState.Rejected) : null);

    private static string HasArgument(string role, string key) =>
        $"(e.report, e.id) IN (SELECT a.report, a.event FROM argument a WHERE {role} AND a.key = @{key})";

    private List<EventRow> Rows(List<EventKey> keys)
    {
        var reports = _reports.ByIds([.. keys.Select(k => k.Report).Distinct(StringComparer.Ordinal)]);
        var told = reports.Keys.ToDictionary(
            id => id,
            id => (Text: _reports.Report(id)!.Report.Text, Coding: _reports.Reviewed(id)!),
            StringComparer.Ordinal);
        return [.. keys.Select(k => Row(reports[k.Report], told[k.Report].Text, told[k.Report].Coding, (int)k.Ordinal))];
    }

    private static EventRow Row(ReportRow report, string text, ReviewedCoding reviewed, int ordinal)
    {
        var coding = reviewed.Coding;
        var e = coding.Events[ordinal];
        return new EventRow
        {
            Report = report,
            Event = e,
            Trigger = e.Trigger.In(text),
            Actors = [.. e.Actors.Select(coding.EntityOf).OfType<Entity>()],
            Recipients = [.. e.Recipients.Select(coding.EntityOf).OfType<Entity>()],
            Place = coding.EntityOf(e.Place),
            Review = reviewed.Of(e.Id),
            Sources = [.. e.Claims.Select(c => coding.EntityOf(c.Source)?.Name)],
        };
    }

    private sealed record EventKey(string Report, long Ordinal, string Id, string Sort);
}
