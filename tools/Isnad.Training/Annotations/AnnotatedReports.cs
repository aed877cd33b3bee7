using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Isnad.Exchange.Scheme;

namespace Isnad.Training.Annotations;

/// <summary>Our own codings of raw news, kept without a word of the news: names and triggers are places in the text.</summary>
/// <remarks>One JSON object a line in <c>annotations.jsonl</c>: the keys of the coding scheme (SCHEME.md section 5) without the report's own,
/// <c>letters</c> the length of the text; a name is <c>first+length</c> in UTF-16 units, a trigger the index of its token, from 0.
/// What is empty is left out, and so are the words of offices.</remarks>
internal static class AnnotatedReports
{
    /// <summary>The file beside the sources.</summary>
    public static string DefaultFile { get; } = Path.Combine(AppContext.BaseDirectory, "annotations.jsonl");

    /// <summary>Puts the words back from the raw news and writes one scheme file a report into a folder.</summary>
    /// <returns>How many reports were written.</returns>
    /// <exception cref="FormatException">A report's text is not the one that was coded.</exception>
    public static int Restore(string annotations, IEnumerable<string> news, string folder)
    {
        var coded = File.ReadLines(annotations).Select(line => JsonNode.Parse(line)!.AsObject()).ToDictionary(c => (string)c["id"]!, StringComparer.Ordinal);
        Directory.CreateDirectory(folder);
        var written = 0;
        foreach (var line in news)
        {
            if (Raw.Parse(line) is { } raw && coded.TryGetValue(raw.Id, out var annotation))
            {
                File.WriteAllText(Path.Combine(folder, raw.Id + ".json"), Whole(annotation, raw).ToJsonString(Written));
                written++;
            }
        }

        return written;
    }

    /// <summary>Writes scheme files as annotations, in the order of their names.</summary>
    public static void Pack(string folder, string annotations) => File.WriteAllText(annotations, string.Concat(
        Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => Bare(JsonNode.Parse(File.ReadAllText(file))!.AsObject()).ToJsonString(Written) + "\n")));

    private static readonly JsonSerializerOptions Written = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonObject Bare(JsonObject report)
    {
        var text = (string)report["text"]!;
        var tokens = new TokenIndex(text);
        foreach (var key in new[] { "title", "publisher", "published", "url", "text" })
        {
            report.Remove(key);
        }

        report["letters"] = text.Length;
        foreach (var entity in Objects(report["entities"]))
        {
            entity["name"] = Position((string)entity["name"]!);
            entity["aliases"] = List(entity["aliases"], alias => Position((string)alias!));
        }

        foreach (var coded in Objects(report["events"]))
        {
            coded["trigger"] = tokens.IndexOf((string)coded["trigger"]!, (int?)coded["n"] ?? 1);
            coded.Remove("n");
            coded["also"] = List(coded["also"], other => tokens.IndexOf((string)other![0]!, (int)other[1]!));
        }

        foreach (var relation in Objects(report["relations"]))
        {
            relation.Remove("role");
        }

        DropEmpty(report);
        return report;

        JsonNode Position(string name) => $"{text.IndexOf(name, StringComparison.Ordinal)}+{name.Length}";
    }

    private static JsonObject Whole(JsonObject report, Raw raw)
    {
        if ((int)report["letters"]! != raw.Text.Length)
        {
            throw new FormatException($"{raw.Id}: the text has {raw.Text.Length} letters, {report["letters"]} were coded");
        }

        var tokens = new TokenIndex(raw.Text);
        foreach (var entity in Objects(report["entities"]))
        {
            entity["name"] = Words((string)entity["name"]!);
            entity["aliases"] = List(entity["aliases"], alias => Words((string)alias!));
        }

        foreach (var coded in Objects(report["events"]))
        {
            (coded["trigger"], coded["n"]) = Token((int)coded["trigger"]!);
            coded["also"] = List(coded["also"], other => Token((int)other!) is var (word, n) ? new JsonArray(word, n) : null);
        }

        report.Remove("letters");
        (report["title"], report["publisher"], report["published"], report["text"]) = (raw.Title, raw.Publisher, raw.Published, raw.Text);
        return report;

        JsonNode Words(string place) => place.Split('+') is [var first, var length] ? raw.Text.Substring(Number(first), Number(length)) : "";

        (JsonNode Word, JsonNode N) Token(int index)
        {
            var (word, n) = tokens.NameOf(tokens.Tokens[index]);
            return (word, n);
        }
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => (list as JsonArray ?? []).Select(node => node!.AsObject());

    private static JsonArray List(JsonNode? list, Func<JsonNode?, JsonNode?> change) => [.. (list as JsonArray ?? []).Select(change)];

    private static void DropEmpty(JsonNode node)
    {
        foreach (var child in node is JsonArray list ? list.OfType<JsonNode>() : node is JsonObject whole ? whole.Select(p => p.Value).OfType<JsonNode>() : [])
        {
            DropEmpty(child);
        }

        if (node is JsonObject keyed)
        {
            foreach (var key in keyed.Where(p => p.Value is null or JsonArray { Count: 0 } || p.Value.ToJsonString() is "false" or "{}").Select(p => p.Key).Where(k => k != "source").ToList())
            {
                keyed.Remove(key);
            }
        }
    }

    /// <summary>One line of the raw news.</summary>
    private sealed record Raw(string Id, string Title, string? Publisher, string? Published, string Text)
    {
        public static Raw Parse(string line)
        {
            using var json = JsonDocument.Parse(line);
            return new Raw(Of("id") ?? "", Of("title") ?? "", Of("source"), Of("date"), Of("text") ?? "");

            string? Of(string key) => json.RootElement.TryGetProperty(key, out var value) ? value.GetString() : null;
        }
    }
}
