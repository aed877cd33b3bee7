using Isnad.Coding.Events;
using Isnad.Language.Learned;

namespace Isnad.Coding.Meanings;

/// <summary>What frames say of the words of a report.</summary>
internal sealed class Ruled
{
    private const int Many = 3;
    private readonly Dictionary<int, EventDraft> _triggers = [];
    private readonly Dictionary<int, EventDraft> _parts = [];

    public Ruled(IReadOnlyList<EventDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            _triggers[draft.Trigger] = draft;
            draft.Also.ForEach(word => _parts[word] = draft);
        }

        Topics = [.. drafts.GroupBy(d => d.Type).Select(g => (2 * (uint)g.Key) + (g.Count() < Many ? 0u : 1u))];
    }

    /// <summary>The types that the report speaks of, and whether much.</summary>
    public IReadOnlyList<uint> Topics { get; }

    /// <summary>The event that frames see in a word; null for none.</summary>
    public EventDraft? At(int word) => _triggers.GetValueOrDefault(word);

    /// <summary>Whether the word is another word of a phrase that names an event.</summary>
    public bool IsPart(int word) => _parts.ContainsKey(word) && !_triggers.ContainsKey(word);

    /// <summary>The type that frames give a word, apart from that of a phrase around it; 0 for none.</summary>
    public uint TypeAt(int word) => At(word) is { } draft ? 1 + (uint)draft.Type : _parts.TryGetValue(word, out var part) ? 101 + (uint)part.Type : 0;

    /// <summary>How sure a frame is: its strength, whether it has conditions, whether it is a phrase.</summary>
    public uint StrengthAt(int word) => At(word) is { Frame: var frame }
        ? 1 + ((uint)frame.Strength * 4) + (frame.When.Count > 0 ? 2u : 0) + (frame.Words.Count > 1 ? 1u : 0)
        : 0;

    /// <summary>Number of the frame itself, whatever its line.</summary>
    public uint FrameAt(int word) => At(word) is { Frame: var frame } draft
        ? FeatureHash.Of(1 + (uint)draft.Type, FeatureHash.Of(string.Join(' ', frame.Words)), ModeOf(draft.Mode) + (frame.When.Count > 0 ? 1u : 0))
        : 0;

    /// <summary>Number of a mode.</summary>
    public static uint ModeOf(string? mode) => mode is null ? 0 : FeatureHash.Of(mode);
}
