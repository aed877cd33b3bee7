using System.Globalization;
using System.Text.Json;

namespace Isnad.Sources;

/// <summary>Reads one JSON object that holds a report.</summary>
/// <remarks>Fields: <c>id</c>, <c>title</c>, <c>publisher</c> (or <c>source</c>), <c>published</c> (or <c>date</c>),
/// <c>url</c>, <c>text</c>; others are passed over. The text stays exactly as given.</remarks>
internal static class JsonReport
{
    private const string Extractor = "json/1";

    public static Draft Read(ReadOnlySpan<byte> bytes)
    {
        var (json, encoding) = TextDecoding.Decode(bytes);
        if (string.IsNullOrWhiteSpace(json))
        {
            throw new Refusal(ProblemCode.Empty);
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement, encoding);
        }
        catch (JsonException fault)
        {
            throw new Refusal(ProblemCode.MalformedJson, Position(json, fault));
        }
        catch (InvalidOperationException)
        {
            // A string with half of a surrogate pair: well-formed JSON, but no text.
            throw new Refusal(ProblemCode.NotText);
        }
        catch (ArgumentException)
        {
            // The same, unescaped (in UTF-16 input).
            throw new Refusal(ProblemCode.NotText);
        }
    }

    private static Draft Read(JsonElement root, string encoding)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new Refusal(ProblemCode.NotReport);
        }

        if (!root.TryGetProperty("text", out var text) || text.ValueKind == JsonValueKind.Null)
        {
            throw new Refusal(ProblemCode.MissingText, "text");
        }

        if (text.ValueKind != JsonValueKind.String)
        {
            throw new Refusal(ProblemCode.NotReport, "text");
        }

        var draft = new Draft(text.GetString()!, Extractor, encoding)
        {
            Id = Metadata.Clean(Field(root, "id")),
            Title = Metadata.Clean(Field(root, "title")),
            Publisher = Metadata.Clean(Field(root, "publisher") ?? Field(root, "source")),
            Url = Metadata.Clean(Field(root, "url")),
        };
        return draft.Dated(Field(root, "published") ?? Field(root, "date"));
    }

    private static string? Field(JsonElement root, string name) =>
        !root.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText()
        : null;

    // Line and column from 1, the column in characters.
    private static string Position(string json, JsonException fault)
    {
        var line = (int)(fault.LineNumber ?? 0);
        var start = 0;
        for (var i = 0; i < line && start < json.Length; i++)
        {
            start = json.IndexOf('\n', start) + 1;
        }

        var bytes = (int)(fault.BytePositionInLine ?? 0);
        var column = start;
        foreach (var rune in json.AsSpan(start).EnumerateRunes())
        {
            if ((bytes -= rune.Utf8SequenceLength) < 0)
            {
                break;
            }

            column += rune.Utf16SequenceLength;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{line + 1}:{column - start + 1}");
    }
}
