using Dapper;
using Isnad.Text;

namespace Isnad.Store;

/// <summary>The WHERE of a query: only the conditions that were asked for.</summary>
internal sealed class Conditions
{
    private readonly List<string> _sql = [];

    /// <summary>The values that the conditions name.</summary>
    public DynamicParameters Values { get; } = new();

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

    /// <summary>Adds the conditions on the report alias <c>r</c> that reports and events share.</summary>
    public Conditions AddReport(string? publisher, string? text) => this
        .Add("r.id IN (SELECT ifnull(copy_of, id) FROM capture WHERE publisher_folded = @publisher)", "publisher", Folded(publisher))
        .Add("r.n IN (SELECT n FROM words WHERE instr(words, @text) > 0)", "text", FoldedWords(text));

    /// <summary>A value folded; null for nothing.</summary>
    public static string? Folded(string? value) => string.IsNullOrWhiteSpace(value) ? null : Folding.Fold(value.Trim());

    /// <summary>A day as the views keep it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The clause with one more condition, which has no value.</summary>
    public string And(string sql) => (_sql.Count == 0 ? "WHERE " : ToString() + " AND ") + sql;

    /// <summary>The clause, empty where there is no condition.</summary>
    public override string ToString() => _sql.Count == 0 ? "" : "WHERE " + string.Join(" AND ", _sql);

    private static string? FoldedWords(string? value) =>
        value is not null && WordIndex.Cut(value) is { Count: > 0 } words ? string.Join(' ', words) : null;
}
