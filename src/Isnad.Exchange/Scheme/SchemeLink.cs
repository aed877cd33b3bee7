using System.Text.Json.Serialization;

namespace Isnad.Exchange.Scheme;

/// <summary>One link of a claim's chain of sources.</summary>
/// <param name="Entity">Entity id; null for an unnamed source.</param>
/// <param name="Name">The report's words for it.</param>
/// <param name="Start">Offset of their first code point; null where implied.</param>
/// <param name="End">Offset just after their last code point; null where implied.</param>
public sealed record SchemeLink(
    string? Entity,
    string Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Start = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? End = null);
