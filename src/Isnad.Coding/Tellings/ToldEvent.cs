using Isnad.Coding.Events;

namespace Isnad.Coding.Tellings;

/// <summary>The tellings of one event so far, the first one first.</summary>
internal sealed class ToldEvent(ToldWord first)
{
    private readonly List<ToldWord> _words = [first];

    /// <summary>The event: its first draft, which takes in the others.</summary>
    public EventDraft Draft => First.Draft;

    /// <summary>All tellings.</summary>
    public IReadOnlyList<ToldWord> Words => _words;

    /// <summary>The first telling.</summary>
    public ToldWord First => _words[0];

    /// <summary>The last telling.</summary>
    public ToldWord Last => _words[^1];

    /// <summary>Adds a later telling.</summary>
    public void Add(ToldWord word) => _words.Add(word);
}
