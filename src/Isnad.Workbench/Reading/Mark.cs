using Isnad.Record;

namespace Isnad.Workbench.Reading;

/// <summary>Something that is marked in a text.</summary>
/// <param name="Span">Where.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Id of the entity or event; for a claim or time the event that it belongs to.</param>
/// <param name="Anchor">Name of the place in the page; null where nothing leads to it.</param>
public sealed record Mark(Span Span, MarkKind Kind, string Id, string? Anchor = null);
