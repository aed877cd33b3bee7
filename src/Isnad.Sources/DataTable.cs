namespace Isnad.Sources;

/// <summary>Rows of the small tables that are built into this project (<c>Data/*.tsv</c>).</summary>
internal static class DataTable
{
    /// <summary>The rows of a table, without notes and header.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(DataTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not built in.");
        using var reader = new StreamReader(stream);
        var header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!header)
            {
                yield return line.Split('\t');
            }

            header = false;
        }
    }
}
