using System.Text.Json.Serialization;

namespace Isnad.Exchange.Scheme;

/// <summary>Numbers of people in an event of a scheme file, each <c>[low, high]</c> with null for an open end.</summary>
public sealed record SchemeSize
{
    /// <summary>Killed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<long?>? Dead { get; init; }

    /// <summary>Wounded.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<long?>? Injured { get; init; }

    /// <summary>Arrested or abducted.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<long?>? Arrested { get; init; }

    /// <summary>Present.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<long?>? Present { get; init; }

    /// <summary>True where the numbers are told as round ones.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Approximate { get; init; }
}
