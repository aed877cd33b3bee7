using Isnad.Record;

namespace Isnad.Store;

/// <summary>A tie between two entities over time, as all reports tell it.</summary>
public sealed record RelationRow
{
    /// <summary>Key of the subject, see <see cref="ArgumentKey"/>.</summary>
    public required string SubjectKey { get; init; }

    /// <summary>The subject's name in the first report that tells it.</summary>
    public required string Subject { get; init; }

    /// <summary>Kind of tie.</summary>
    public required Predicate Predicate { get; init; }

    /// <summary>Key of the object.</summary>
    public required string ObjectKey { get; init; }

    /// <summary>The object's name in the first report that tells it.</summary>
    public required string Object { get; init; }

    /// <summary>The subject in the coding of that report.</summary>
    public required EntityKey SubjectMention { get; init; }

    /// <summary>The object in the coding of that report.</summary>
    public required EntityKey ObjectMention { get; init; }

    /// <summary>Publication of the first report that says that it holds; null where unknown. Nobody says that it began then.</summary>
    public DateOnly? FirstTold { get; init; }

    /// <summary>Publication of the last report that says that it holds; null where unknown.</summary>
    public DateOnly? LastTold { get; init; }

    /// <summary>Publication of the first report that says that it no longer holds; null where none does.</summary>
    public DateOnly? ToldEnded { get; init; }

    /// <summary>Who tells it, in order of publication.</summary>
    public required IReadOnlyList<RelationTelling> Tellings { get; init; }
}
