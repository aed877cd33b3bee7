using System.Text.Json;
using System.Text.Json.Serialization;

namespace Isnad.Record;

/// <summary>Writes an <see cref="Edtf"/> as its plain string.</summary>
internal sealed class EdtfJsonConverter : JsonConverter<Edtf>
{
    public override Edtf? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } value ? new Edtf(value) : null;

    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
