using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Frames;

/// <summary>The rows of mode-cues.tsv by event, in the order in which they are tried.</summary>
public sealed class ModeBook
{
    private static readonly IReadOnlyList<ModeCue> Nothing = [];
    private readonly Dictionary<EventType, List<ModeCue>> _cues = [];

    private ModeBook()
    {
    }

    /// <summary>Reads mode-cues.tsv of a lexicon folder; a folder without it has no cues.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static ModeBook Load(string lexiconFolder)
    {
        var book = new ModeBook();
        var path = Path.Combine(lexiconFolder, "mode-cues.tsv");
        foreach (var row in File.Exists(path) ? LexiconTable.Load(path).Rows : [])
        {
            var cue = Read(row);
            if (!book._cues.TryGetValue(cue.Type, out var cues))
            {
                book._cues[cue.Type] = cues = [];
            }

            cues.Add(cue);
        }

        return book;
    }

    /// <summary>The cues of an event; empty for none.</summary>
    public IReadOnlyList<ModeCue> Of(EventType type) => _cues.GetValueOrDefault(type) ?? Nothing;

    private static ModeCue Read(LexiconRow row)
    {
        try
        {
            return new ModeCue(
                Enum.Parse<EventType>(row["event"], ignoreCase: true),
                row["mode"].Length > 0 ? row["mode"] : throw new FormatException("no mode"),
                row["label"].Length > 0 ? row["label"] : null,
                FrameCondition.ParseAll(row["when"]),
                row.Line);
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            throw row.Error(error.Message);
        }
    }
}
