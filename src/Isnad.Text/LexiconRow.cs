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

    /// <summary>An error about this row.</summary>
    public LexiconException Error(string reason) => new(_table.Path, Line, reason);
}
