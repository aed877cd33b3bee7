namespace Isnad.Store;

/// <summary>What a check of a whole record found.</summary>
/// <param name="Entries">Log entries checked.</param>
/// <param name="Blobs">Originals checked.</param>
/// <param name="Rows">View rows checked.</param>
/// <param name="Head">Hash of the last entry that was reached unbroken.</param>
/// <param name="First">The first thing wrong; null for a sound record.</param>
public sealed record Verification(long Entries, long Blobs, long Rows, string Head, Finding? First)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => First is null;
}
