using Dapper;
using Isnad.Record;
using Microsoft.Data.Sqlite;

namespace Isnad.Store.Sheets;

/// <summary>Finds the events of a query in a sheet. It asks the record itself only for words, letters of names and the like.</summary>
internal sealed class SheetQuery(EventSheet sheet, SqliteConnection connection)
{
    /// <summary>The events, in no order. They are gone through anew each time, as a list of them would be large.</summary>
    /// <param name="query">The query; its page does not count.</param>
    /// <param name="naming">Only events that name one of these keys, as party or as place; null for all.</param>
    public IEnumerable<SheetRow> Find(EventQuery query, IReadOnlyCollection<string>? naming = null)
    {
        var conditions = Plain(query).ToList();
        if (Reports(query) is { } reports)
        {
            conditions.Insert(0, row => reports.Contains(row.Report));
        }

        if (Events(query) is { } events)
        {
            conditions.Add(row => events.Contains((row.Report, row.Ordinal)));
        }

        naming ??= (query.Party ?? query.OtherParty ?? query.PlaceKey) is { } key ? [key] : null;
        return naming is null ? Meeting(sheet.Rows, [.. conditions]) : Meeting(sheet.Naming(naming), [.. conditions]);
    }

    private static IEnumerable<SheetRow> Meeting(IEnumerable<SheetRow> rows, Func<SheetRow, bool>[] conditions)
    {
        foreach (var row in rows)
        {
            var meets = true;
            for (var n = 0; meets && n < conditions.Length; n++)
            {
                meets = conditions[n](row);
            }

            if (meets)
            {
                yield return row;
            }
        }
    }

    private static IEnumerable<Func<SheetRow, bool>> Plain(EventQuery query)
    {
        if (query.ReportId is { } report)
        {
            yield return row => row.Report == report;
        }

        if (Name(query.Type) is { } type)
        {
            yield return row => row.Type == type;
        }

        if (query.Mode is { } mode)
        {
            yield return row => row.Mode == mode;
        }

        if (query.Label is { } label)
        {
            yield return row => row.Label == label;
        }

        if (Name(query.Status) is { } status)
        {
            yield return row => row.Status == status;
        }

        if (query.Historical is { } historical)
        {
            yield return row => row.Historical == historical;
        }

        if (query.Country is { } country)
        {
            yield return row => row.Country == country;
        }

        if (query.Province is { } province)
        {
            yield return row => row.Province == province;
        }

        foreach (var condition in Days(query).Concat(Reviews(query)).Concat(Arguments(query)))
        {
            yield return condition;
        }

        if (query.Source is null && Name(query.Stance) is { } stance)
        {
            yield return row => Array.IndexOf(row.Stances, stance) >= 0;
        }
    }

    private static IEnumerable<Func<SheetRow, bool>> Days(EventQuery query)
    {
        var certain = query.Dates == DateMatch.Certain;
        if (Conditions.Day(query.From) is { } from)
        {
            yield return row => (certain ? row.Sort : row.LastDay) is { } day && string.CompareOrdinal(day, from) >= 0;
        }

        if (Conditions.Day(query.To) is { } to)
        {
            yield return row => row.Sort.Length > 0 && string.CompareOrdinal(row.Sort, to) <= 0
                && (!certain || (row.LastDay is { } last && string.CompareOrdinal(last, to) <= 0));
        }
    }

    private static IEnumerable<Func<SheetRow, bool>> Reviews(EventQuery query)
    {
        var rejected = JsonName.Of(ReviewState.Rejected);
        if (Name(query.Review) is { } review)
        {
            yield return row => row.Review == review;
        }
        else if (!query.WithRejected)
        {
            yield return row => row.Review != rejected;
        }
    }

    private static IEnumerable<Func<SheetRow, bool>> Arguments(EventQuery query)
    {
        foreach (var key in new[] { query.Party, query.OtherParty }.OfType<string>())
        {
            yield return row => row.Names(key, party: true);
        }

        if (query.PlaceKey is { } place)
        {
            yield return row => row.Names(place, party: false);
        }
    }

    /// <summary>Reports of a publisher or with words; null where none are asked for.</summary>
    private HashSet<string>? Reports(EventQuery query)
    {
        var where = new Conditions().AddReport("r.id", query.Publisher, query.Text).AddSearch("r.id", query.Search);
        return where.IsEmpty ? null : sheet.Reports(
            (query.Publisher, query.Text, query.Search),
            () => connection.Query<string>($"SELECT r.id FROM report r {where}", where.Values).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Events that meet what the sheet does not hold; null where nothing of that is asked.</summary>
    private HashSet<(string Report, long Ordinal)>? Events(EventQuery query)
    {
        var rest = new EventQuery
        {
            Actor = query.Actor,
            Place = query.Place,
            Box = query.Box,
            Source = query.Source,
            Stance = query.Source is null ? null : query.Stance,
            LeastOrigins = query.LeastOrigins,
            MostOrigins = query.MostOrigins,
            OpenFor = query.OpenFor,
        };
        if (rest == new EventQuery())
        {
            return null;
        }

        var where = EventConditions.Of(rest with { WithRejected = true });
        return [.. connection.Query<(string Report, long Ordinal)>($"SELECT e.report, e.ordinal FROM event e {where}", where.Values)];
    }

    private static string? Name<T>(T? value)
        where T : struct, Enum => value is { } known ? JsonName.Of(known) : null;
}
