using Isnad.Record;

namespace Isnad.Linking;

/// <summary>What a linker that holds only some reports of a record asks about all that were linked before.</summary>
public interface ILinkArchive
{
    /// <summary>All names of a report as they were linked before; none where it was not.</summary>
    IReadOnlyList<NameMention> NamesOf(string reportId);

    /// <summary>All names under a key (<see cref="NameMention.Key"/>) as they were linked before.</summary>
    IReadOnlyList<NameMention> NamesUnder(string key);

    /// <summary>Whether names under a key were borne in several countries.</summary>
    bool IsShared(string key);
}
