using Isnad.Workbench.Wording;

namespace Isnad.Workbench.Web;

/// <summary>What every page knows of its request.</summary>
/// <param name="Words">The wording of the page's language.</param>
/// <param name="Path">Path of the request, language included.</param>
/// <param name="Query">Query of the request, question mark included.</param>
/// <param name="Assets">Addresses of style and script.</param>
public sealed record PageView(Words Words, string Path, string Query, AssetFiles Assets)
{
    /// <summary>BCP 47 tag of the page's language.</summary>
    public string Language => Words.Language;

    /// <summary><c>rtl</c> or <c>ltr</c>.</summary>
    public string Direction => Language == "ar" ? "rtl" : "ltr";

    /// <summary>The other language.</summary>
    public string OtherLanguage => Language == "ar" ? "en" : "ar";

    /// <summary>This very page in the other language.</summary>
    public string OtherUrl => $"/{OtherLanguage}{(Path.StartsWith(Home, StringComparison.Ordinal) ? Escaped(Path[3..]) : "/")}{Query}";

    /// <summary>Address of the list of reports.</summary>
    public string Home => $"/{Language}/";

    /// <summary>Address of a report.</summary>
    public string UrlOf(string reportId) => $"/{Language}/reports/{Uri.EscapeDataString(reportId)}";

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(part => Uri.EscapeDataString(Uri.UnescapeDataString(part))));
}
