using Isnad.Record;

namespace Isnad.Store;

/// <summary>What became of a batch.</summary>
/// <param name="Added">Reports new to the record.</param>
/// <param name="Recoded">Known reports that got a new coding or a new version of their content.</param>
/// <param name="Copies">Copies of a known report under another path, new to the record.</param>
/// <param name="Skipped">Reports and copies that the record held already.</param>
/// <param name="Problems">Reports refused, such as another content under an id that is taken; they are in the log.</param>
public sealed record AppendResult(int Added, int Recoded, int Copies, int Skipped, IReadOnlyList<Problem> Problems)
{
    /// <summary>Nothing was appended.</summary>
    public static AppendResult Nothing { get; } = new(0, 0, 0, 0, []);

    /// <summary>Both together.</summary>
    public AppendResult Plus(AppendResult other) => new(
        Added + other.Added,
        Recoded + other.Recoded,
        Copies + other.Copies,
        Skipped + other.Skipped,
        [.. Problems, .. other.Problems]);
}
