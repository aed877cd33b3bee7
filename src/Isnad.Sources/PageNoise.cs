using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Isnad.Sources;

/// <summary>Knows what in a page is not its article: menus, comments, related stories, advertisements.</summary>
internal static partial class PageNoise
{
    private static readonly HashSet<string> Elements =
        ("script style noscript template nav footer aside form iframe object embed svg canvas video audio picture img figure figcaption " +
        "button select input textarea dialog menu amp-ad amp-sidebar amp-social-share amp-analytics amp-img amp-video").Split(' ')
        .ToHashSet(StringComparer.Ordinal);

    private static readonly ILookup<string, string> Words = DataTable.Rows("page-noise.tsv")
        .ToLookup(row => row[0], row => ArabicSpelling.Fold(row[1]), StringComparer.Ordinal);

    private static readonly HashSet<string> Tokens = Words["token"].ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the element and all in it stand beside the article.</summary>
    /// <param name="element">The element.</param>
    /// <param name="trustNames">Whether its class and id count too.</param>
    public static bool Covers(IElement element, bool trustNames = true)
    {
        if (Elements.Contains(element.LocalName) || element.HasAttribute("hidden")
            || element.GetAttribute("role") is "navigation" or "complementary" or "contentinfo" or "search" or "banner" or "dialog"
            || (element.GetAttribute("style") is { } style && HiddenStyle().IsMatch(style)))
        {
            return true;
        }

        // A page marks its frame too ("comments-open" on the body): what holds the article is never noise.
        return trustNames && Marked(element)
            && element.LocalName is not ("html" or "body" or "main" or "article")
            && element.GetAttribute("itemprop") != "articleBody"
            && element.QuerySelector("article,main,h1,[itemprop=articleBody]") is null;
    }

    /// <summary>Whether a line is the page's own voice, such as "read also: …".</summary>
    public static bool IsLine(string text) => text.Length <= 90 && Begins(text, Words["line"]);

    /// <summary>Whether the article is over at this line.</summary>
    public static bool IsEnd(string text) => text.Length <= 40 && Begins(text, Words["cut"]);

    private static bool Begins(string text, IEnumerable<string> words)
    {
        var folded = ArabicSpelling.Fold(text).TrimStart(' ', '«', '"', '-', '|', '•', '»', '›', '*');
        return words.Any(word => folded.StartsWith(word, StringComparison.Ordinal)
            && (folded.Length == word.Length || !char.IsLetterOrDigit(folded[word.Length])));
    }

    private static bool Marked(IElement element) =>
        Split($"{element.ClassName} {element.Id}").Any(Tokens.Contains);

    private static IEnumerable<string> Split(string names) => names.Length > 2_000
        ? []
        : Token().Matches(names).Select(match => match.Value.ToLowerInvariant());

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(@"(?:display\s*:\s*none|visibility\s*:\s*hidden)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HiddenStyle();
}
