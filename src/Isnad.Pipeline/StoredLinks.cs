using Isnad.Linking;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Pipeline;

/// <summary>The links that a record holds, for a linker that takes up only what has changed.</summary>
internal sealed class StoredLinks(RecordStore store) : ILinkArchive
{
    /// <inheritdoc/>
    public IReadOnlyList<NameMention> NamesOf(string reportId) => store.ReportLinks(reportId)?.Names ?? [];

    /// <inheritdoc/>
    public IReadOnlyList<NameMention> NamesUnder(string key) => store.LinkedNames(key);

    /// <inheritdoc/>
    public bool IsShared(string key) => store.IsSharedName(key);
}
