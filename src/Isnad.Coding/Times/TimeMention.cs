using Isnad.Record;

namespace Isnad.Coding.Times;

/// <summary>A time expression of the report, resolved.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Date">When, resolved against the publication date; null where it cannot be.</param>
/// <param name="Kind">Whether it can date an event.</param>
/// <param name="IsBareWeekday">It is a day told by its weekday alone, taken for the one before publication: the week to come may be meant.</param>
public sealed record TimeMention(Span Span, Edtf? Date, TimeKind Kind, bool IsBareWeekday = false);
