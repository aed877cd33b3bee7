using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Frames;

/// <summary>What must be told of an event so that learned weights may give it a mode (mode-needs.tsv).</summary>
public sealed class ModeNeeds
{
    private readonly Dictionary<(EventType Type, string Mode), IReadOnlyList<string>> _told = [];

    private ModeNeeds()
    {
    }

    /// <summary>Reads mode-needs.tsv of a lexicon folder; in a folder without it no mode needs a word.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static ModeNeeds Load(string lexiconFolder)
    {
        var needs = new ModeNeeds();
        var path = Path.Combine(lexiconFolder, "mode-needs.tsv");
        foreach (var row in File.Exists(path) ? LexiconTable.Load(path).Rows : [])
        {
            needs._told[(row.Named<EventType>("event"), row["mode"])] = FrameCondition.Alternatives(row["told"]);
        }

        return needs;
    }

    /// <summary>Classes and lemmas of which one must be told; null where the mode needs none.</summary>
    public IReadOnlyList<string>? Of(EventType type, string? mode) => mode is null ? null : _told.GetValueOrDefault((type, mode));
}
