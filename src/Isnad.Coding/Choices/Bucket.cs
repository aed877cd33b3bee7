namespace Isnad.Coding.Choices;

/// <summary>Counts made coarse, so that few examples teach much.</summary>
internal static class Bucket
{
    /// <summary>A distance in words.</summary>
    public static string Words(int count) => count switch
    {
        <= 1 => "1",
        2 => "2",
        <= 4 => "4",
        <= 7 => "7",
        <= 12 => "12",
        <= 20 => "20",
        _ => "+",
    };

    /// <summary>A small number, the greater ones as one.</summary>
    public static string Few(int count, int most = 2) =>
        Math.Min(count, most).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A sum of weights, in halves between -2 and 3.</summary>
    public static string Halves(double sum) =>
        (Math.Round(Math.Clamp(sum, -2, 3) * 2) / 2).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
