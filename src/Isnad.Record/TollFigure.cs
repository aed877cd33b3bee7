namespace Isnad.Record;

/// <summary>A number of people that one report gives for a linked event.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="EventId">The event of its coding that carries the number; null where it was read from the text.</param>
/// <param name="Quantity">The number.</param>
/// <param name="Source">Name of the source that the report gives for it; null for its own voice or an unnamed source.</param>
public sealed record TollFigure(string ReportId, string? EventId, Quantity Quantity, string? Source);
