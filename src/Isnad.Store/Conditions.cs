using Dapper;
using Isnad.Text;

namespace Isnad.Store;

/// <summary>The WHERE of a query: only the conditions that were asked for.</summary>
internal sealed class Conditions
{
    private readonly List<string> _sql = [];

    /// <summary>The values that the conditions name.</summary>
    public DynamicParameters Values { get; } = new();

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => _sql.Count == 0;

    /// <summary>Whether a condition names the report's alias <c>r</c>.</summary>
    public bool AsksForReport => _sql.Exists(sql => sql.StartsWith("r.", StringComparison.Ordinal) || sql.Contains(" r.", StringComparison.Ordinal));

    /// <summary>Adds a condition if it has a value.</summary>
    public Conditions Add(string sql, string name, object? value)
    {
        if (value is not null)
        {
            _sql.Add(sql);
            Values.Add(name, value);
        }

        return this;
    }

    /// <summary>Adds the conditions that reports and events share, on the column that holds the report's id.</summary>
    public Conditions AddReport(string id, string? publisher, string? text) => this
        .Add($"{id} IN (SELECT ifnull(copy_of, id) FROM capture WHERE publisher_folded = @publisher)", "publisher", Folded(publisher))
        .Add(Meets(id, "text"), "text", SearchList.Match(text));

    /// <summary>Adds a full-text search, on the column that holds the report's id.</summary>
    public Conditions AddSearch(string id, SearchQuery? query) =>
        Add(Meets(id, "search"), "search", query is { Terms.Count: > 0 } ? SearchList.Match(query) : null);

    /// <summary>A value folded; null for nothing.</summary>
    public static string? Folded(string? value) => string.IsNullOrWhiteSpace(value) ? null : Folding.Fold(value.Trim());

    /// <summary>A day as the views keep it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The clause with one more condition, which has no value.</summary>
    public string And(string sql) => (_sql.Count == 0 ? "WHERE " : ToString() + " AND ") + sql;

    /// <summary>The clause, empty where there is no condition.</summary>
    public override string ToString() => _sql.Count == 0 ? "" : "WHERE " + string.Join(" AND ", _sql);

    private static string Meets(string id, string name) =>
        $"{id} IN (SELECT found.id FROM report found WHERE found.n IN (SELECT rowid FROM search WHERE search MATCH @{name}))";
}
