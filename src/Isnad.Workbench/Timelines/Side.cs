using System.Globalization;

namespace Isnad.Workbench.Timelines;

/// <summary>Lays a time scale from right to left or from left to right, in percent of the width that there is.</summary>
/// <param name="rightToLeft">Earlier lies on the right.</param>
public sealed class Side(bool rightToLeft)
{
    /// <summary>Earlier lies on the right.</summary>
    public bool RightToLeft { get; } = rightToLeft;

    /// <summary>Left edge of a stretch of the scale.</summary>
    public string Left(double start, double end) => Percent(RightToLeft ? TimeScale.Length - end : start);

    /// <summary>A place on the scale.</summary>
    public string At(double place) => Left(place, place);

    /// <summary>Width of a stretch of the scale.</summary>
    public static string Width(double start, double end) => Percent(end - start);

    /// <summary>Name of the mask that lets the soft ends of a bar fade; null where both are hard.</summary>
    public string? Mask(TimeBar bar) => (bar.SoftStart, bar.SoftEnd) switch
    {
        (false, false) => null,
        (true, true) => "url(#fade-both)",
        (true, false) => RightToLeft ? "url(#fade-right)" : "url(#fade-left)",
        _ => RightToLeft ? "url(#fade-left)" : "url(#fade-right)",
    };

    private static string Percent(double units) => (units * 100 / TimeScale.Length).ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
