using Isnad.Record;

namespace Isnad.Store;

/// <summary>First and last day that an EDTF date can mean, as sortable <c>yyyy-MM-dd</c>.</summary>
/// <param name="From">First day; null where there is no date or it cannot be read.</param>
/// <param name="To">Last day; null where there is no date or it cannot be read.</param>
internal sealed record EdtfBounds(string? From, string? To)
{
    /// <summary>The days of a date. Where it is open they reach to the ends of the calendar.</summary>
    public static EdtfBounds Of(Edtf? date) => date is { IsValid: true }
        ? new EdtfBounds(Conditions.Day(date.Earliest ?? DateOnly.MinValue), Conditions.Day(date.Latest ?? DateOnly.MaxValue))
        : new EdtfBounds(null, null);
}
