using System.Text.Json.Serialization;

namespace Isnad.Exchange.Scheme;

/// <summary>An event of a scheme file.</summary>
public sealed record SchemeEvent
{
    /// <summary>Identifier inside the file.</summary>
    public string Id { get; init; } = "";

    /// <summary>The word that names it.</summary>
    public string? Trigger { get; init; }

    /// <summary>Which occurrence of that word, from 1.</summary>
    public int? N { get; init; } = 1;

    /// <summary>Offset of its first code point.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Start { get; init; }

    /// <summary>Offset just after its last code point.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? End { get; init; }

    /// <summary>Other words that name it.</summary>
    public IReadOnlyList<SchemeTrigger>? Also { get; init; } = [];

    /// <summary>PLOVER type in capitals.</summary>
    public string? Event { get; init; }

    /// <summary>PLOVER mode.</summary>
    public string? Mode { get; init; }

    /// <summary>Our finer label; a key beyond the gold form.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Label { get; init; }

    /// <summary>Entity ids of the doers.</summary>
    public IReadOnlyList<string>? Actor { get; init; } = [];

    /// <summary>Entity ids of those it was done to.</summary>
    public IReadOnlyList<string>? Recipient { get; init; } = [];

    /// <summary>EDTF date.</summary>
    public string? Date { get; init; }

    /// <summary>Entity id of the place.</summary>
    public string? Place { get; init; }

    /// <summary><c>actual</c>, <c>future</c>, <c>hypothetical</c> or <c>negated</c>.</summary>
    public string? Status { get; init; }

    /// <summary>Told as background.</summary>
    public bool? Historical { get; init; }

    /// <summary>Numbers of people.</summary>
    public SchemeSize? Size { get; init; } = new();

    /// <summary>Who vouches for it.</summary>
    public IReadOnlyList<SchemeClaim>? Claims { get; init; } = [];

    /// <summary>How sure the coder is, 0 to 1; a key beyond the gold form.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Confidence { get; init; }
}
