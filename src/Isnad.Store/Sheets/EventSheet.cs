using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Isnad.Store.Sheets;

/// <summary>What is counted of all events, in memory, as the record stood after one of its entries.</summary>
/// <remarks>To go through all events of a large record here takes a few milliseconds; in the file it takes a hundred times as long.</remarks>
internal sealed class EventSheet
{
    private const int MostFound = 20;

    private readonly Dictionary<string, SheetRow[]> _reports;
    private readonly ConcurrentDictionary<object, HashSet<string>> _found = [];
    private readonly Lazy<Dictionary<string, List<SheetRow>>> _naming;

    private EventSheet(Dictionary<string, SheetRow[]> reports, long entries)
    {
        _reports = reports;
        Entries = entries;
        Rows = [.. reports.Values.SelectMany(rows => rows)];
        _naming = new(() => ByKey(Rows));
    }

    /// <summary>Number of the newest log entry that it knows.</summary>
    public long Entries { get; }

    /// <summary>All events, the rejected ones too.</summary>
    public SheetRow[] Rows { get; }

    /// <summary>The events that name one of some keys, as party or as place; each once.</summary>
    public IReadOnlyCollection<SheetRow> Naming(IReadOnlyCollection<string> keys)
    {
        var lists = keys.Select(key => _naming.Value.GetValueOrDefault(key)).OfType<List<SheetRow>>().ToList();
        return lists.Count == 1 ? lists[0] : lists.SelectMany(rows => rows).ToHashSet<SheetRow>(ReferenceEqualityComparer.Instance);
    }

    /// <summary>Reports that meet something, found once for all that is counted of them.</summary>
    public HashSet<string> Reports(object condition, Func<HashSet<string>> find)
    {
        if (_found.Count >= MostFound)
        {
            _found.Clear();
        }

        return _found.GetOrAdd(condition, _ => find());
    }

    /// <summary>Reads all of a record.</summary>
    public static EventSheet Of(SqliteConnection connection, long entries) => new(new SheetReader(connection).Read(), entries);

    /// <summary>The same with some reports read anew.</summary>
    public EventSheet With(SqliteConnection connection, IReadOnlyCollection<string> changed, long entries)
    {
        var reports = new Dictionary<string, SheetRow[]>(_reports, StringComparer.Ordinal);
        foreach (var report in changed)
        {
            reports.Remove(report);
        }

        foreach (var (report, rows) in new SheetReader(connection).Read(changed))
        {
            reports[report] = rows;
        }

        return new EventSheet(reports, entries);
    }

    private static Dictionary<string, List<SheetRow>> ByKey(SheetRow[] rows)
    {
        var naming = new Dictionary<string, List<SheetRow>>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var argument in row.Arguments)
            {
                ref var named = ref CollectionsMarshal.GetValueRefOrAddDefault(naming, argument.Key, out _);
                named ??= [];
                if (named.Count == 0 || !ReferenceEquals(named[^1], row))
                {
                    named.Add(row);
                }
            }
        }

        return naming;
    }
}
