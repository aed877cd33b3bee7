namespace Isnad.Store;

/// <summary>One page of rows.</summary>
/// <param name="Rows">The rows in order.</param>
/// <param name="Next">Cursor of the next page, to be given back as it is; null on the last page.</param>
/// <param name="Total">How many rows the query has on all pages.</param>
public sealed record Page<T>(IReadOnlyList<T> Rows, string? Next, long Total);
