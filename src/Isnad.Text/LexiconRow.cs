namespace Isnad.Text;

/// <summary>One row of a lexicon file.</summary>
public sealed class LexiconRow
{
    private readonly LexiconTable _table;
    private readonly string[] _cells;

    internal LexiconRow(LexiconTable table, int line, string[] cells)
    {
        _table = table;
        Line = line;
        _cells = cells;
    }

    /// <summary>Line number in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>The trimmed cell of a column; empty where the row is short or the cell is empty or "-".</summary>
    public string this[string column]
    {
        get
        {
            var index = _table.ColumnOf(column);
            var cell = index < _cells.Length ? _cells[index].Trim() : "";
            return cell == "-" ? "" : cell;
        }
    }

    /// <summary>The cell's parts between <c>|</c>, empty ones left out.</summary>
    public IReadOnlyList<string> List(string column) =>
        this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The cell of a column that no row may leave empty.</summary>
    /// <exception cref="LexiconException">It is empty.</exception>
    public string Required(string column) => this[column] is { Length: > 0 } cell ? cell : throw Error($"no {column}");

    /// <summary>The folded words of a column that no row may leave empty.</summary>
    /// <exception cref="LexiconException">There are none.</exception>
    public string Folded(string column) => Folding.Fold(this[column]) is var folded && !string.IsNullOrWhiteSpace(folded) ? folded : throw Error($"no {column}");

    /// <summary>What the cell of a column names, in any case and with or without hyphens; a number or a list names nothing.</summary>
    /// <exception cref="LexiconException">It names none of these values.</exception>
    public TEnum Named<TEnum>(string column)
        where TEnum : struct, Enum => Named<TEnum>(column, this[column]);

    /// <summary>The same of one word of the column.</summary>
    /// <exception cref="LexiconException">It names none of these values.</exception>
    public TEnum Named<TEnum>(string column, string word)
        where TEnum : struct, Enum =>
        word is [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..] && !word.Contains(',', StringComparison.Ordinal) && Enum.TryParse<TEnum>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : throw Error($"{column} '{word}' is none of {string.Join(", ", Enum.GetNames<TEnum>())}");

    /// <summary>An error about this row.</summary>
    public LexiconException Error(string reason) => new(_table.Path, Line, reason);
}
