using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Isnad.Sources;

/// <summary>Reads a saved web page: its article, title, publisher, date and address.</summary>
/// <remarks>Nothing is fetched and no script is run. Each paragraph, heading, list item and table row of the article
/// becomes one line; runs of white space become one space, non-breaking spaces become spaces one for one.</remarks>
internal static partial class PageReport
{
    private const string Extractor = "html/1";
    private const int HeadBytes = 4096;

    public static Draft Read(ReadOnlySpan<byte> bytes, SourceLimits limits)
    {
        var (page, encoding) = TextDecoding.Decode(bytes, Declared(bytes));
        PageGuard.Require(page, limits.PageDepth);
        using var document = Parse(page);
        var metadata = PageMetadata.Of(document);
        var article = PageArticle.Of(document, metadata.Title) ?? metadata.Body;
        return new Draft(article ?? throw new Refusal(ProblemCode.NoArticle), Extractor, encoding)
        {
            Title = metadata.Title,
            Publisher = metadata.Publisher,
            Url = metadata.Url,
            Published = metadata.Published,
            UnreadDate = metadata.Published is null ? metadata.UnreadDate : null,
        };
    }

    private static IHtmlDocument Parse(string page)
    {
        try
        {
            return new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(page);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or NullReferenceException or AngleSharp.Dom.DomException)
        {
            // The parser is not ours and pages are hostile: a page that breaks it is refused like one without an article.
            throw new Refusal(ProblemCode.NoArticle);
        }
    }

    // What <meta charset>, <meta http-equiv> or an XML declaration says.
    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        return CharacterSet().Match(head) is { Success: true } match ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,100}?encoding)\s*=\s*[""']?\s*(?<name>[\w.:-]{2,40})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CharacterSet();
}
