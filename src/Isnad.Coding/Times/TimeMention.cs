using Isnad.Record;

namespace Isnad.Coding.Times;

/// <summary>A time expression of the report, resolved.</summary>
/// <param name="Span">Its words.</param>
/// <param name="Date">When, resolved against the publication date; null where it cannot be.</param>
/// <param name="Kind">Whether it can date an event.</param>
/// <param name="Other">What the same words mean read towards the other side of publication (the coming Friday, April of the year before), where nothing in them says which; else null.</param>
/// <param name="Month">The month that it begins with, where the rest is a time of its own; else null.</param>
/// <param name="Offset">How far the event told behind it lies from another (بعد يوم من مقتل); else null.</param>
public sealed record TimeMention(Span Span, Edtf? Date, TimeKind Kind, Edtf? Other = null, MonthName? Month = null, TimeOffset? Offset = null);
