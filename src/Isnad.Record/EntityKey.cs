namespace Isnad.Record;

/// <summary>An entity of a report's coding.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="EntityId">The entity inside the coding.</param>
public sealed record EntityKey(string ReportId, string EntityId);
