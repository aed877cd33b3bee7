using Isnad.Record;

namespace Isnad.Coding;

/// <summary>The line of place and agency before an agency text: دبي، الإمارات العربية المتحدة (CNN) --.</summary>
internal static class Dateline
{
    private const int Longest = 110;
    private static readonly string[] Dashes = ["--", "–", "—", " - ", ")-", ") -"];

    /// <summary>Where the dateline stands; length 0 where the text has none.</summary>
    public static Span Of(string text)
    {
        var line = text.AsSpan(0, Math.Min(text.Length, Longest));
        var bracket = line.IndexOf(')');
        foreach (var dash in Dashes)
        {
            var at = line.IndexOf(dash, StringComparison.Ordinal);
            if (at > 0 && (bracket > 0 && at - bracket is >= 0 and < 3 || (at < 30 && line[..at].IndexOf('.') < 0 && dash == " - ")))
            {
                return new Span(0, at + dash.Length);
            }
        }

        return new Span(0, 0);
    }
}
