using System.Globalization;

namespace Isnad.Evaluation;

/// <summary>Rounds to one decimal as Python's <c>round(x, 1)</c> does: on the exact binary value, true ties to even.</summary>
internal static class Tenths
{
    public static double Round(double value)
    {
        // Only quarters can lie exactly between two tenths in binary; they are exact in decimal too.
        if (value * 4 == Math.Floor(value * 4))
        {
            return (double)Math.Round((decimal)value, 1, MidpointRounding.ToEven);
        }

        return double.Parse(value.ToString("F1", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>The shortest form with a decimal, as Python prints a float: <c>66.7</c>, <c>100.0</c>.</summary>
    public static string Print(double rounded) => rounded.ToString("F1", CultureInfo.InvariantCulture);
}
