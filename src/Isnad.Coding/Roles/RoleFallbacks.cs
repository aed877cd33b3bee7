using Isnad.Coding.Frames;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Roles;

/// <summary>Slots that fill a role where a frame's own are empty, by event type (role-fallbacks.tsv).</summary>
internal sealed class RoleFallbacks
{
    private readonly Dictionary<(EventType Type, string Role), SlotChoice> _slots = [];

    private RoleFallbacks()
    {
    }

    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static RoleFallbacks Load(string lexiconFolder)
    {
        var fallbacks = new RoleFallbacks();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "role-fallbacks.tsv")).Rows)
        {
            var type = row.Named<EventType>("event");
            fallbacks._slots[(type, row["role"])] = SlotChoice.Parse(row["slots"]);
        }

        return fallbacks;
    }

    public SlotChoice Of(EventType type, string role) => _slots.GetValueOrDefault((type, role)) ?? SlotChoice.None;
}
