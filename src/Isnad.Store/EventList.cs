using System.Globalization;
using Dapper;
using Isnad.Record;
using Isnad.Store.Sheets;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Reads events of the newest codings.</summary>
/// <param name="connection">The record.</param>
/// <param name="few">Up to so many matching rows are sorted here; of more, those that are shown are taken from the index of their order.</param>
/// <param name="sheet">The events in memory, which is much quicker; null where they are not held.</param>
internal sealed class EventList(SqliteConnection connection, int few = 2_000, EventSheet? sheet = null)
{
    /// <summary>So many times as many are sorted here where letters of names are sought: all events must be gone through for them, better once than thrice.</summary>
    private const int MoreOfLetters = 10;

    private const string Columns = "e.report, e.ordinal, e.id, e.sort, e.confidence";

    private readonly ReportList _reports = new(connection);

    /// <summary>Whether a text is the cursor of a page.</summary>
    public static bool IsCursor(string text) => EventKey.Read(text) is not null;

    /// <summary>A page of events.</summary>
    public Page<EventRow> Page(EventQuery query)
    {
        var size = Math.Clamp(query.PageSize, 1, 1000);
        var after = EventKey.Read(query.After);
        if (sheet is not null)
        {
            var (first, events) = FromSheet(new SheetQuery(sheet, connection).Find(query), query.Order, after, size);
            return PageOf(first, size, events);
        }

        var where = EventConditions.Of(query);
        var sorted = (query.Actor ?? query.Place ?? query.Source) is null ? few : MoreOfLetters * few;
        var some = connection.Query<EventKey>(
            $"SELECT {Columns} FROM (SELECT e.report, e.ordinal FROM event e {where} LIMIT {sorted + 1}) k JOIN event e ON e.report = k.report AND e.ordinal = k.ordinal",
            where.Values).AsList();
        var total = some.Count <= sorted ? some.Count : connection.ExecuteScalar<long>($"SELECT count(*) FROM event e {where}", where.Values);
        var keys = some.Count <= sorted ? FromThese(some, query.Order, after, size) : FromIndex(query.Order, where, after, size);
        return PageOf(keys, size, total);
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
            $"SELECT {Columns} FROM event e WHERE report = @report AND id = @id",
            new { report = key[..cut], id = key[(cut + 1)..] }).AsList();
        return Rows(rows).FirstOrDefault();
    }

    private Page<EventRow> PageOf(List<EventKey> keys, int size, long total) =>
        new(Rows([.. keys.Take(size)]), keys.Count > size ? keys[size - 1].ToCursor() : null, total);

    /// <summary>The first of many, kept while all are gone through and counted; to sort them would take far longer.</summary>
    private static (List<EventKey> First, long Total) FromSheet(IEnumerable<SheetRow> rows, EventOrder order, EventKey? after, int size)
    {
        var inOrder = EventKey.In(order);
        var first = new PriorityQueue<EventKey, EventKey>(Comparer<EventKey>.Create((a, b) => inOrder.Compare(b, a)));
        var total = 0L;
        foreach (var row in rows)
        {
            total++;
            if (first.Count > size && IsSurelyAfter(row, first.Peek(), order))
            {
                continue;
            }

            var key = new EventKey(row.Report, row.Ordinal, row.Id, row.Sort, row.Confidence);
            if (after is null || inOrder.Compare(key, after) > 0)
            {
                first.Enqueue(key, key);
                if (first.Count > size + 1)
                {
                    first.Dequeue();
                }
            }
        }

        return ([.. first.UnorderedItems.Select(item => item.Element).Order(inOrder)], total);
    }

    private static bool IsSurelyAfter(SheetRow row, EventKey last, EventOrder order) =>
        order == EventOrder.Newest ? string.CompareOrdinal(row.Sort, last.Sort) < 0 : row.Confidence > last.Confidence;

    private static List<EventKey> FromThese(List<EventKey> keys, EventOrder order, EventKey? after, int size)
    {
        var inOrder = EventKey.In(order);
        return [.. keys.Order(inOrder).SkipWhile(key => after is not null && inOrder.Compare(key, after) <= 0).Take(size + 1)];
    }

    private List<EventKey> FromIndex(EventOrder order, Conditions where, EventKey? after, int size)
    {
        var (index, first, direction) = order == EventOrder.Newest ? ("event_by_sort", "sort", "DESC") : ("event_by_confidence", "confidence", "");
        if (after is not null)
        {
            var beyond = order == EventOrder.Newest ? "<" : ">";
            where.Add($"(e.{first} {beyond} @at OR (e.{first} = @at AND (e.report, e.ordinal) > (@afterReport, @afterOrdinal)))", "at", order == EventOrder.Newest ? after.Sort : after.Confidence);
            where.Values.Add("afterReport", after.Report);
            where.Values.Add("afterOrdinal", after.Ordinal);
        }

        return connection.Query<EventKey>(
            $"SELECT {Columns} FROM event e INDEXED BY {index} {where} ORDER BY e.{first} {direction}, e.report, e.ordinal LIMIT {size + 1}",
            where.Values).AsList();
    }

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

    private sealed record EventKey(string Report, long Ordinal, string Id, string Sort, double Confidence)
    {
        /// <summary>The order of a list.</summary>
        public static Comparer<EventKey> In(EventOrder order) => Comparer<EventKey>.Create((a, b) =>
        {
            var first = order == EventOrder.Newest ? string.CompareOrdinal(b.Sort, a.Sort) : a.Confidence.CompareTo(b.Confidence);
            var second = first != 0 ? first : string.CompareOrdinal(a.Report, b.Report);
            return second != 0 ? second : a.Ordinal.CompareTo(b.Ordinal);
        });

        public static EventKey? Read(string? cursor) =>
            Cursor.Read(cursor, 4) is [var sort, var confidence, var report, var ordinal]
            && double.TryParse(confidence, CultureInfo.InvariantCulture, out var sure)
            && long.TryParse(ordinal, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                ? new EventKey(report, n, "", sort, sure)
                : null;

        public string ToCursor() => Cursor.Of(
            Sort,
            Confidence.ToString("R", CultureInfo.InvariantCulture),
            Report,
            Ordinal.ToString(CultureInfo.InvariantCulture));
    }
}
