using System.Text.Json.Serialization;

namespace Isnad.Exchange.Scheme;

/// <summary>A claim of a scheme file.</summary>
public sealed record SchemeClaim
{
    /// <summary>Entity id; null for an unnamed source.</summary>
    public string? Source { get; init; }

    /// <summary>Stance, such as <c>claims-responsibility</c>.</summary>
    public string? Stance { get; init; }

    /// <summary>The chain of sources, outermost first; a key beyond the gold form.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SchemeLink>? Chain { get; init; }
}
