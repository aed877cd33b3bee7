using Isnad.Coding.Events;

namespace Isnad.Coding.Tellings;

/// <summary>One event while tellings of it are gathered: its first draft, which takes in the others, and what they have in common.</summary>
internal sealed class Telling
{
    public Telling(EventDraft draft, string key, IEnumerable<string> company)
    {
        Draft = draft;
        Add(draft, key, company);
    }

    /// <summary>The first draft; the others are joined to it.</summary>
    public EventDraft Draft { get; }

    /// <summary>The words that told it, as lemmas of their verbs or nouns.</summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>Lemmas that stood beside its words.</summary>
    public HashSet<string> Company { get; } = new(StringComparer.Ordinal);

    /// <summary>The last word that told it.</summary>
    public int Last { get; private set; }

    public void Add(EventDraft draft, string key, IEnumerable<string> company)
    {
        Keys.Add(key);
        Company.UnionWith(company);
        Last = draft.Trigger;
    }
}
