using System.Text.Json;

namespace Isnad.Record;

/// <summary>Another value for one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">Its value as <see cref="DecisionField"/> tells; null for none.</param>
public sealed record Correction(DecisionField Field, JsonElement? Value)
{
    /// <summary>A correction to a value of the field's type.</summary>
    public static Correction Of(DecisionField field, object? value) =>
        new(field, value is null ? null : JsonSerializer.SerializeToElement(value, RecordJson.Options));

    /// <summary>The value as the type that its field has.</summary>
    /// <exception cref="JsonException">It is of another type.</exception>
    public T? Read<T>() => Value is { } value ? value.Deserialize<T>(RecordJson.Options) : default;
}
