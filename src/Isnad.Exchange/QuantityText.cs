using System.Globalization;
using Isnad.Record;

namespace Isnad.Exchange;

/// <summary>Writes a told number for a cell of a table.</summary>
public static class QuantityText
{
    /// <summary>One number, <c>low-high</c>, <c>low+</c> for at least, <c>-high</c> for at most, <c>~</c> before a round one; null for none.</summary>
    public static string? Of(Quantity? quantity)
    {
        if (quantity is null)
        {
            return null;
        }

        var sign = quantity.Approximate ? "~" : "";
        return (quantity.Low, quantity.High) switch
        {
            ({ } low, null) => $"{sign}{Whole(low)}+",
            (null, { } high) => $"{sign}-{Whole(high)}",
            ({ } low, { } high) when low == high => sign + Whole(low),
            var (low, high) => $"{sign}{Whole(low)}-{Whole(high)}",
        };
    }

    private static string? Whole(long? value) => value?.ToString(CultureInfo.InvariantCulture);
}
