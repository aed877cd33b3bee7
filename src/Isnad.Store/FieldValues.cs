using System.Text.Json;
using Isnad.Record;

namespace Isnad.Store;

/// <summary>Reads and writes single fields of events and entities.</summary>
internal static class FieldValues
{
    /// <summary>Whether a field belongs to events and not to entities.</summary>
    public static bool IsOfEvent(DecisionField field) => field < DecisionField.Name;

    /// <summary>What an event has in a field, in the form of <see cref="Correction.Value"/>.</summary>
    public static JsonElement? Of(Event e, DecisionField field, Func<string?, Entity?> entityOf)
    {
        object? value = field switch
        {
            DecisionField.Type => e.Type,
            DecisionField.Mode => e.Mode,
            DecisionField.Label => e.Label,
            DecisionField.Actors => e.Actors.Select(entityOf).OfType<Entity>().ToArray(),
            DecisionField.Recipients => e.Recipients.Select(entityOf).OfType<Entity>().ToArray(),
            DecisionField.Date => e.Date,
            DecisionField.Place => entityOf(e.Place),
            DecisionField.Status => e.Status,
            DecisionField.Historical => e.Historical,
            DecisionField.Dead => e.Size.Dead,
            DecisionField.Injured => e.Size.Injured,
            DecisionField.Arrested => e.Size.Arrested,
            DecisionField.Present => e.Size.Present,
            DecisionField.Claims => e.Claims.Select(claim => ToldClaim.Of(claim, entityOf)).ToArray(),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no field of an event"),
        };
        return Correction.Of(field, value).Value;
    }

    /// <summary>An event with a corrected field.</summary>
    /// <exception cref="JsonException">The value does not fit the field.</exception>
    public static Event Corrected(Event e, Correction correction, Cast cast)
    {
        List<string> Ids() => [.. (correction.Read<Entity[]>() ?? []).Select(cast.IdOf).Distinct(StringComparer.Ordinal)];
        return correction.Field switch
        {
            DecisionField.Type => e with { Type = Required<EventType>(correction) },
            DecisionField.Mode => e with { Mode = correction.Read<string>() },
            DecisionField.Label => e with { Label = correction.Read<string>() },
            DecisionField.Actors => e with { Actors = Ids() },
            DecisionField.Recipients => e with { Recipients = Ids() },
            DecisionField.Date => e with { Date = Date(correction), DateSpan = null },
            DecisionField.Place => e with { Place = correction.Read<Entity>() is { } place ? cast.IdOf(place) : null },
            DecisionField.Status => e with { Status = Required<EventStatus>(correction) },
            DecisionField.Historical => e with { Historical = Required<bool>(correction) },
            DecisionField.Dead => e with { Size = e.Size with { Dead = correction.Read<Quantity>() } },
            DecisionField.Injured => e with { Size = e.Size with { Injured = correction.Read<Quantity>() } },
            DecisionField.Arrested => e with { Size = e.Size with { Arrested = correction.Read<Quantity>() } },
            DecisionField.Present => e with { Size = e.Size with { Present = correction.Read<Quantity>() } },
            DecisionField.Claims => e with { Claims = [.. (correction.Read<ToldClaim[]>() ?? []).Select(c => Claim(c, cast))] },
            _ => throw new JsonException($"an event has no field {correction.Field}"),
        };
    }

    /// <summary>An entity with a corrected field. The outside ids go on to the linked entity.</summary>
    /// <exception cref="JsonException">The value does not fit the field.</exception>
    public static Entity Corrected(Entity entity, Correction correction) => correction.Field switch
    {
        DecisionField.Name => entity with { Name = correction.Read<string>() is { Length: > 0 } name ? name : throw new JsonException("a name is needed") },
        DecisionField.LatinName => entity with { LatinName = correction.Read<string>() },
        DecisionField.Kind => entity with { Kind = Required<EntityKind>(correction) },
        DecisionField.Country => entity with { Country = correction.Read<string>() },
        DecisionField.Sector => entity with { Sector = correction.Read<string>() },
        DecisionField.Wikidata => correction.Read<string>() is null or ['Q', >= '1' and <= '9', ..] ? entity with { Wikidata = correction.Read<string>() } : throw new JsonException("not an item of Wikidata"),
        DecisionField.Geonames => correction.Read<long?>() is null or > 0 ? entity with { GeoNames = correction.Read<long?>() } : throw new JsonException("not a number of GeoNames"),
        _ => throw new JsonException($"an entity has no field {correction.Field}"),
    };

    private static T Required<T>(Correction correction)
        where T : struct => correction.Read<T?>() ?? throw new JsonException($"{correction.Field} needs a value");

    private static Edtf? Date(Correction correction) => correction.Read<Edtf>() is null or { IsValid: true }
        ? correction.Read<Edtf>()
        : throw new JsonException("not an EDTF date");

    private static Claim Claim(ToldClaim told, Cast cast)
    {
        var id = told.Source is { } source ? cast.IdOf(source) : null;
        return new Claim
        {
            Source = id,
            Stance = told.Stance,
            Evidence = told.Evidence,
            Chain = told.Chain is { Count: > 0 } chain
                ? [.. chain.Select(link => new ChainLink(link.Entity is { } entity ? cast.IdOf(entity) : null, link.Name, link.Evidence))]
                : [new ChainLink(id, told.Source?.Name ?? "", told.Source?.Mentions is [var words, ..] ? words : null)],
        };
    }
}
