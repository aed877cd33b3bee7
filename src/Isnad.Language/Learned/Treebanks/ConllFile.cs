using System.Globalization;

namespace Isnad.Language.Learned.Treebanks;

/// <summary>Reads CoNLL-U lines.</summary>
internal static class ConllFile
{
    /// <summary>All sentences of a file.</summary>
    /// <exception cref="FormatException">A line has not ten cells, an empty form or a head that is no number; the message names the line.</exception>
    public static List<ConllBlock> Read(string path)
    {
        var blocks = new List<ConllBlock>();
        var comments = new List<string>();
        var rows = new List<string[]>();
        var ranges = new List<(int, int, string, bool)>();
        var (number, document) = (0, "");
        foreach (var line in File.ReadLines(path).Append(""))
        {
            number++;
            if (line.StartsWith('#'))
            {
                comments.Add(line[1..].Trim());
            }
            else if (line.Length > 0)
            {
                Add(line.Split('\t'), $"{path}:{number}");
            }
            else if (rows.Count > 0)
            {
                document = Comment(comments, "newdoc id") ?? document;
                var id = Comment(comments, "sent_id") ?? "";
                blocks.Add(new ConllBlock(id, DocumentOf(comments, id, document), rows, ranges));
                (comments, rows, ranges) = ([], [], []);
            }
        }

        return blocks;

        void Add(string[] cells, string place)
        {
            if (cells.Length != 10)
            {
                throw new FormatException($"{place}: a word has ten cells, not {cells.Length}");
            }

            var dash = cells[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                var (first, last) = (Number(cells[0][..dash], place) - 1, Number(cells[0][(dash + 1)..], place) - 1);
                ranges.Add((first, last, cells[1], cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal)));
            }
            else if (!cells[0].Contains('.', StringComparison.Ordinal))
            {
                CheckWord(cells, place);
                rows.Add(cells);
            }
        }
    }

    private static void CheckWord(string[] cells, string place)
    {
        if (cells[1].Length == 0)
        {
            throw new FormatException($"{place}: the word has no form");
        }

        Number(cells[6], place);
    }

    private static int Number(string cell, string place) =>
        int.TryParse(cell, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"{place}: '{cell}' is no number");

    // "AFP_ARB_20000715.0011#1", "AFP_ARB_20000715.0015_2" and "afp.20000715.0075:p1u1" are sentences of one document each.
    private static string DocumentOf(List<string> comments, string id, string document)
    {
        if (document.Length > 0)
        {
            return document;
        }

        var name = Comment(comments, "orig_file_sentence") ?? Comment(comments, "orig") ?? id;
        var end = name.IndexOfAny(['#', ':']);
        return end > 0 ? name[..end] : name.LastIndexOf('_') is var at and > 0 ? name[..at] : name;
    }

    private static string? Comment(List<string> comments, string name)
    {
        var comment = comments.Find(c => c.StartsWith(name + " ", StringComparison.Ordinal) || c.StartsWith(name + "=", StringComparison.Ordinal));
        return comment?[name.Length..].TrimStart(' ', '=');
    }
}
