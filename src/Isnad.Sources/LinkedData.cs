using System.Text.Json;
using AngleSharp.Dom;

namespace Isnad.Sources;

/// <summary>The article as a page's JSON-LD (schema.org) describes it; all null where there is none.</summary>
internal sealed record LinkedData(string? Headline, string? Publisher, string? Published, string? Url, string? Body)
{
    private const int MostScripts = 20;
    private const int MostNodes = 2_000;
    private static readonly LinkedData Nothing = new(null, null, null, null, null);
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Reads every script of the page, arrays, <c>@graph</c> and references by <c>@id</c> included.</summary>
    public static LinkedData Of(IDocument document)
    {
        try
        {
            return Read(document);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in the name of a property.
            return Nothing;
        }
    }

    private static LinkedData Read(IDocument document)
    {
        var nodes = new List<JsonElement>();
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']").Take(MostScripts))
        {
            Collect(script.TextContent, nodes);
        }

        var article = nodes.Where(IsArticle).Concat(nodes.Where(node => HasType(node, "WebPage"))).FirstOrDefault();
        if (article.ValueKind != JsonValueKind.Object)
        {
            return Nothing;
        }

        return new LinkedData(
            Text(article, "headline") ?? Text(article, "name"),
            Name(article, "publisher", nodes) ?? Name(article, "sourceOrganization", nodes),
            Text(article, "datePublished") ?? Text(article, "dateCreated"),
            Text(article, "url") ?? Reference(article, "mainEntityOfPage"),
            Text(article, "articleBody")?.Replace("\r", "", StringComparison.Ordinal).Trim());
    }

    private static void Collect(string json, List<JsonElement> nodes)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, Lenient);
            Collect(parsed.RootElement.Clone(), nodes);
        }
        catch (JsonException)
        {
            // Broken JSON-LD is common; the page has other sources.
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair.
        }
    }

    private static void Collect(JsonElement element, List<JsonElement> nodes)
    {
        if (nodes.Count >= MostNodes)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, nodes);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            nodes.Add(element);
            foreach (var property in element.EnumerateObject())
            {
                if (property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                {
                    Collect(property.Value, nodes);
                }
            }
        }
    }

    private static bool IsArticle(JsonElement node) =>
        Types(node).Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("BlogPosting", StringComparison.Ordinal))
        && (node.TryGetProperty("headline", out _) || node.TryGetProperty("datePublished", out _));

    private static bool HasType(JsonElement node, string type) => Types(node).Contains(type);

    private static IEnumerable<string> Types(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
        {
            return [];
        }

        return type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Select(String).OfType<string>()
            : String(type) is { } one ? [one] : [];
    }

    private static string? Name(JsonElement node, string property, List<JsonElement> nodes)
    {
        if (!node.TryGetProperty(property, out var value))
        {
            return null;
        }

        value = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().FirstOrDefault() : value;
        if (value.ValueKind != JsonValueKind.Object)
        {
            return value.ValueKind == JsonValueKind.String ? Blank(String(value)) : null;
        }

        return Text(value, "name") ?? (Text(value, "@id") is { } id
            ? nodes.Where(other => Text(other, "@id") == id).Select(other => Text(other, "name")).FirstOrDefault(name => name is not null)
            : null);
    }

    private static string? Reference(JsonElement node, string property) =>
        !node.TryGetProperty(property, out var value) ? null
        : value.ValueKind == JsonValueKind.Object ? Text(value, "@id")
        : String(value);

    private static string? Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) ? Blank(String(value)) : null;

    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static string? String(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
