using System.Text.Json;
using System.Text.Json.Serialization;

namespace Isnad.Exchange.Scheme;

/// <summary>Reads <c>["word", n]</c>, <c>["word", n, start, end]</c> and <c>{"trigger", "n", "start", "end"}</c>; writes the first.</summary>
internal sealed class SchemeTriggerConverter : JsonConverter<SchemeTrigger>
{
    public override SchemeTrigger Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var root = document.RootElement;
        return root.ValueKind switch
        {
            JsonValueKind.Array => FromArray(root),
            JsonValueKind.Object => new SchemeTrigger(
                root.TryGetProperty("trigger", out var word) ? word.GetString() : null,
                Number(root, "n") ?? 1,
                Number(root, "start"),
                Number(root, "end")),
            _ => throw new JsonException("'also' holds [word, n] pairs"),
        };
    }

    public override void Write(Utf8JsonWriter writer, SchemeTrigger value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(value.Word);
        writer.WriteNumberValue(value.N ?? 1);
        writer.WriteEndArray();
    }

    private static SchemeTrigger FromArray(JsonElement pair) => pair.GetArrayLength() switch
    {
        2 => new SchemeTrigger(pair[0].GetString(), pair[1].GetInt32()),
        4 => new SchemeTrigger(pair[0].GetString(), pair[1].GetInt32(), pair[2].GetInt32(), pair[3].GetInt32()),
        _ => throw new JsonException("'also' holds [word, n] pairs"),
    };

    private static int? Number(JsonElement element, string key) =>
        element.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
}
