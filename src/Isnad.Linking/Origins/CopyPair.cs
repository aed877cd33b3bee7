using Isnad.Linking.Vocabulary;

namespace Isnad.Linking.Origins;

/// <summary>How surely one of two reports copies from the other.</summary>
internal static class CopyPair
{
    /// <summary>Texts of two outlets that share this much of the shorter one go back to one text.</summary>
    private const double Shared = 0.45;

    /// <summary>An outlet repeats its own background from one story to the next, so its reports must share more.</summary>
    private const double SharedAtHome = 0.6;

    /// <summary>In millionths: what is likelier than this on average is a copy.</summary>
    public const int Least = 500_000;

    /// <summary>The likelihood in millionths, the same whichever comes first.</summary>
    public static int Likelihood(ReportSketch a, ReportSketch b)
    {
        var least = a.Outlet is not null && a.Outlet == b.Outlet ? SharedAtHome : Shared;
        return (int)Math.Min(1_000_000, Math.Round(Least * Shingles.Shared(a.News.Shingles, b.News.Shingles) / least));
    }
}
