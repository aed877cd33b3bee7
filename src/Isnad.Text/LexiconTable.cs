using System.Text;

namespace Isnad.Text;

/// <summary>Reads one of the lexicon's tab-separated files: <c>#</c> comment lines, one header line, then rows.</summary>
/// <remarks>Knowledge lives in files that people can read and correct, so every error names file and line.</remarks>
public sealed class LexiconTable
{
    private readonly Dictionary<string, int> _columns;

    private LexiconTable(string path, Dictionary<string, int> columns, IReadOnlyList<LexiconRow> rows)
    {
        Path = path;
        _columns = columns;
        Rows = rows;
    }

    /// <summary>The file read.</summary>
    public string Path { get; }

    /// <summary>The rows in the order of the file.</summary>
    public IReadOnlyList<LexiconRow> Rows { get; }

    /// <summary>The folder that holds the lexicon beside the program.</summary>
    public static string DefaultFolder => System.IO.Path.Combine(AppContext.BaseDirectory, "lexicon");

    /// <summary>Reads <paramref name="path"/>.</summary>
    /// <exception cref="LexiconException">A row has more cells than the header, or the file has no header.</exception>
    public static LexiconTable Load(string path)
    {
        Dictionary<string, int>? columns = null;
        var rows = new List<LexiconRow>();
        LexiconTable? table = null;
        var number = 0;
        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (columns is null)
            {
                columns = cells.Select((name, index) => (name, index)).ToDictionary(c => c.name.Trim(), c => c.index, StringComparer.Ordinal);
                table = new LexiconTable(path, columns, rows);
                continue;
            }

            if (cells.Length > columns.Count)
            {
                throw new LexiconException(path, number, $"{cells.Length} cells, but the header names {columns.Count}");
            }

            rows.Add(new LexiconRow(table!, number, cells));
        }

        return table ?? throw new LexiconException(path, number, "no header line");
    }

    internal int ColumnOf(string name) => _columns.TryGetValue(name, out var index)
        ? index
        : throw new LexiconException(Path, 1, $"no column '{name}'");
}
