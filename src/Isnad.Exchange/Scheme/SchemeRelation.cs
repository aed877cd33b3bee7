using System.Text.Json.Serialization;

namespace Isnad.Exchange.Scheme;

/// <summary>A relation of a scheme file.</summary>
public sealed record SchemeRelation
{
    /// <summary>Entity id.</summary>
    public string? Subject { get; init; }

    /// <summary>Predicate, such as <c>leader-of</c>.</summary>
    public string? Predicate { get; init; }

    /// <summary>Entity id.</summary>
    public string? Object { get; init; }

    /// <summary>The office or kinship.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Role { get; init; }

    /// <summary>True where it no longer holds.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Ended { get; init; }

    /// <summary>Who vouches for it.</summary>
    public IReadOnlyList<SchemeClaim>? Claims { get; init; } = [];
}
