namespace Isnad.Store;

/// <summary>Something that a check of a record found wrong.</summary>
/// <param name="Table">The table: <c>log</c>, <c>blob</c>, or a view such as <c>event</c>.</param>
/// <param name="Row">Its row: the entry's number, the blob's hash, the report's id.</param>
/// <param name="Field">The field that is wrong.</param>
/// <param name="Reason">What is wrong, in English.</param>
public sealed record Finding(string Table, string Row, string Field, string Reason);
