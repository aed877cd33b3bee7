using AngleSharp.Dom;
using Isnad.Record;

namespace Isnad.Sources;

/// <summary>What a page tells about itself.</summary>
/// <param name="Title">Headline.</param>
/// <param name="Publisher">Name of the outlet.</param>
/// <param name="Published">Publication date.</param>
/// <param name="UnreadDate">A date field that was not understood.</param>
/// <param name="Url">Canonical address.</param>
/// <param name="Body">The article's text as JSON-LD gives it, for pages that build it by script.</param>
internal sealed record PageMetadata(string? Title, string? Publisher, Edtf? Published, string? UnreadDate, string? Url, string? Body)
{
    private const int MostDates = 100;

    private static readonly string[] DateFields =
    [
        "article:published_time", "og:article:published_time", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created",
        "dc.date", "dcterms.date", "pubdate", "publishdate", "publish_date", "publish-date", "publication_date", "parsely-pub-date",
        "sailthru.date", "originalpublicationdate", "cxenseparse:recs:publishtime", "og:published_time", "date",
    ];

    /// <summary>Reads meta tags, JSON-LD, microdata, visible datelines and the address, the most explicit first.</summary>
    public static PageMetadata Of(IDocument document)
    {
        var fields = Fields(document);
        var linked = LinkedData.Of(document);
        var url = Metadata.Address(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"))
            ?? Metadata.Address(Field(fields, "og:url")) ?? Metadata.Address(linked.Url);
        var publisher = Metadata.Clean(linked.Publisher ?? Field(fields, "og:site_name", "dc.publisher", "dcterms.publisher", "application-name", "article:publisher_name")
            ?? Property(document, "publisher"));
        var dates = Dates(document, fields, linked).Where(date => !string.IsNullOrWhiteSpace(date)).ToList();
        var published = dates.Select(PublicationDate.Parse).FirstOrDefault(date => date is not null)
            ?? Visible(document) ?? PublicationDate.InAddress(url);
        return new PageMetadata(Headline(document, fields, linked, publisher), publisher, published, Metadata.Clean(dates.FirstOrDefault()), url, linked.Body);
    }

    private static Dictionary<string, string> Fields(IDocument document)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in document.QuerySelectorAll("meta[content]"))
        {
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")) is { Length: > 0 } name)
            {
                fields.TryAdd(name.Trim(), meta.GetAttribute("content")!);
            }
        }

        return fields;
    }

    private static string? Field(Dictionary<string, string> fields, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var value) && Metadata.Clean(value) is { } clean)
            {
                return clean;
            }
        }

        return null;
    }

    private static string? Headline(IDocument document, Dictionary<string, string> fields, LinkedData linked, string? publisher)
    {
        var heading = document.QuerySelectorAll("h1").Select(h1 => Metadata.Clean(h1.TextContent)).Where(text => text is not null).ToList();
        var named = Metadata.Clean(linked.Headline) ?? Field(fields, "og:title", "twitter:title", "dc.title", "dcterms.title") ?? Property(document, "headline");
        return named is not null ? WithoutOutlet(named, publisher)
            : heading.Count == 1 ? heading[0]
            : Metadata.Clean(document.Title) is { } title ? WithoutOutlet(title, publisher)
            : heading.FirstOrDefault();
    }

    // "الخبر | الصحيفة", "الصحيفة - الخبر"
    private static string WithoutOutlet(string title, string? publisher)
    {
        foreach (var separator in publisher is null ? [] : new[] { " | ", " - ", " – ", " — ", " :: ", " » " })
        {
            if (title.EndsWith(separator + publisher, StringComparison.Ordinal))
            {
                return title[..^(separator.Length + publisher!.Length)].TrimEnd();
            }

            if (title.StartsWith(publisher + separator, StringComparison.Ordinal))
            {
                return title[(separator.Length + publisher!.Length)..].TrimStart();
            }
        }

        return title;
    }

    private static string? Property(IDocument document, string name)
    {
        var element = document.QuerySelector($"[itemprop={name}]");
        var inner = element?.QuerySelector("[itemprop=name]");
        return Metadata.Clean(inner?.GetAttribute("content") ?? inner?.TextContent ?? element?.GetAttribute("content") ?? element?.TextContent);
    }

    private static IEnumerable<string?> Dates(IDocument document, Dictionary<string, string> fields, LinkedData linked)
    {
        yield return linked.Published;
        yield return fields.GetValueOrDefault(DateFields[0]);
        if (document.QuerySelector("[itemprop=datePublished]") is { } element)
        {
            yield return element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.TextContent;
        }

        foreach (var name in DateFields)
        {
            yield return fields.GetValueOrDefault(name);
        }

        foreach (var time in document.QuerySelectorAll("time[datetime]").Take(MostDates).Where(Beside).OrderByDescending(time => time.HasAttribute("pubdate")))
        {
            yield return time.GetAttribute("datetime");
        }
    }

    // A line with a date: just around the headline, then in elements named for it.
    private static Edtf? Visible(IDocument document)
    {
        if (NearHeadline(document) is { } near)
        {
            return near;
        }

        var named = document.QuerySelectorAll("[class*=date],[class*=Date],[class*=time],[class*=publish],[id*=date],time")
            .Take(MostDates)
            .Where(element => Beside(element) && element.TextContent.Length <= 200)
            .Select(element => PublicationDate.InText(element.TextContent));
        return named.FirstOrDefault(date => date is not null);
    }

    private static Edtf? NearHeadline(IDocument document)
    {
        if (document.Body is not { } body)
        {
            return null;
        }

        var blocks = PageBlocks.Of(body);
        var headline = Math.Max(0, blocks.ToList().FindIndex(block => block.Element.LocalName == "h1"));
        return blocks.Skip(Math.Max(0, headline - 2)).Take(8)
            .Where(block => block.Text.Length <= 120 && !block.IsProse)
            .Select(block => PublicationDate.InText(block.Text))
            .FirstOrDefault(date => date is not null);
    }

    // Not the date of a comment or of another story.
    private static bool Beside(IElement element)
    {
        for (var outer = element.ParentElement; outer is not null; outer = outer.ParentElement)
        {
            if (outer.LocalName is not ("header" or "figure") && PageNoise.Covers(outer))
            {
                return false;
            }
        }

        return true;
    }
}
