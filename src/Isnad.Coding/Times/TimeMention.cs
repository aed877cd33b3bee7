using Isnad.Record;

namespace Isnad.Coding.Times;

/// <summary>A time expression of the report, resolved.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Date">When, resolved against the publication date; null where it cannot be.</param>
/// <param name="Kind">Whether it can date an event.</param>
public sealed record TimeMention(Span Span, Edtf? Date, TimeKind Kind);
