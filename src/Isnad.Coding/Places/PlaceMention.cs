using Isnad.Coding.Actors;
using Isnad.Record;

namespace Isnad.Coding.Places;

/// <summary>A place that the report names, resolved as far as it can be.</summary>
public sealed record PlaceMention
{
    /// <summary>The mention as actors and places share it: its words with the generic noun before the name (مدينة حلب),
    /// kind, registry key, country and the rule that found it.</summary>
    public required ActorMention Mention { get; init; }

    /// <summary>The name alone, without clitics and without the generic noun before it.</summary>
    public required Span Name { get; init; }

    /// <summary>The place meant, or the known place that a new one is named after (ريف حلب); null for an unknown one.</summary>
    public PlaceEntry? Place { get; init; }

    /// <summary>Degrees north; null where unknown.</summary>
    public double? Latitude => Place?.Latitude;

    /// <summary>Degrees east; null where unknown.</summary>
    public double? Longitude => Place?.Longitude;

    /// <summary>What the coordinates stand for: see <see cref="PlaceEntry.Precision"/>; <c>near</c> where they are those of the
    /// place that it is named after; null without coordinates.</summary>
    public string? Precision { get; init; }

    /// <summary>What it is, by the gazetteer or the generic noun.</summary>
    public required PlaceKind PlaceKind { get; init; }

    /// <summary>All places that the name may mean, the best first.</summary>
    public IReadOnlyList<PlaceCandidate> Candidates { get; init; } = [];

    /// <summary>The state whose government the name may stand for (واشنطن, الكرملين); null for other names.</summary>
    public CountryEntry? Government { get; init; }

    /// <summary>How sure the finder is that the words mean this place, 0 to 1.</summary>
    public required double Score { get; init; }
}
