using Isnad.Text;

namespace Isnad.Language.Lexicons;

/// <summary>Checks acled.tsv: only names that ACLED publishes, a row for everything that frames give, no row for what none gives.</summary>
internal sealed class AcledCheck(IReadOnlyList<LexiconRow> types, IReadOnlyList<LexiconRow> fits, List<LexiconFinding> findings)
{
    private const string File = "acled.tsv";
    private const string AnyMode = "*";

    /// <summary>Checks the rows against what frames and mode cues give.</summary>
    /// <param name="givers">Rows of frames.tsv and mode-cues.tsv.</param>
    public void Check(IEnumerable<LexiconRow> givers)
    {
        var given = givers.Where(row => row["event"].Length > 0)
            .Select(row => (Event: row["event"], Mode: row["mode"] == AnyMode ? "" : row["mode"], Label: row["label"]))
            .Distinct()
            .ToList();
        CheckNames();
        foreach (var (type, mode, label) in given.Where(g => !fits.Any(row => Fits(row, g.Event, g.Mode, g.Label) && IsFree(row))))
        {
            findings.Add(new(File, 1, FindingSeverity.Error, "acled-unmapped", [type, mode, label]));
        }

        foreach (var row in fits.Where(row => !given.Any(g => Fits(row, g.Event, g.Mode, g.Label))))
        {
            findings.Add(new(File, row.Line, FindingSeverity.Warning, "acled-unused", [row["event"], row["mode"], row["label"]]));
        }
    }

    private void CheckNames()
    {
        var published = types.Select(row => (row["event_type"], row["sub_event_type"])).ToHashSet();
        foreach (var row in fits)
        {
            var (type, sub) = (row["acled_event_type"], row["acled_sub_event_type"]);
            if ((type.Length > 0 || sub.Length > 0) && !published.Contains((type, sub)))
            {
                findings.Add(new(File, row.Line, FindingSeverity.Error, "acled-name", [row["event"], $"{type} › {sub}"]));
            }
        }
    }

    private static bool Fits(LexiconRow row, string type, string mode, string label) =>
        row["event"] == type && (row["mode"].Length == 0 || row["mode"] == mode) && (row["label"].Length == 0 || row["label"] == label);

    /// <summary>A row that asks nothing of actor and recipient.</summary>
    private static bool IsFree(LexiconRow row) => row["actor"].Length == 0 && row["recipient"].Length == 0;
}
