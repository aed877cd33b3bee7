using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding;

/// <summary>Gives those of a body its sector where their title or noun tells another: who leads a union or speaks for the police is of no government, and an officer of the police is none of the army.</summary>
/// <remarks>Comes after all choices, which were learned beside the sectors of titles.</remarks>
internal sealed class BodySectors
{
    private readonly ILookup<string, ActorMention> _mentions;

    /// <summary>Prepares for the entities of a report.</summary>
    /// <param name="discourse">The report.</param>
    public BodySectors(Discourse discourse) => _mentions = discourse.Mentions.ToLookup(discourse.EntityOf, StringComparer.Ordinal);

    /// <summary>The entity with the sector of what it belongs to.</summary>
    /// <param name="entity">An entity of the report.</param>
    public Entity Give(Entity entity)
    {
        if (entity is not { Kind: EntityKind.Person or EntityKind.Group, RegistryId: null, Sector: "GOV" or "MIL" } || entity.Country is "IGO")
        {
            return entity;
        }

        var told = _mentions[entity.Id].Where(mention => mention.OrganizationSpan is not null).ToList();
        return told.Select(mention => mention.BodySector).Distinct(StringComparer.Ordinal).ToList() is [{ } sector] && MayBe(entity.Sector, sector) && IsAll(entity, told) ? (entity with { Sector = sector }).Because("sector", "body") : entity;
    }

    /// <summary>Titles are told of states first (رئيس, متحدث), so that a body tells better; but heads of parties are often in office.</summary>
    private static bool MayBe(string? own, string sector) => own == "MIL" ? sector is "COP" or "SPY" : sector is not ("PTY" or "IGO" or "NGO" or "IMG" or "UNK" or "MIL");

    /// <summary>Whether no mention tells an office besides those at the body: "رئيس النادي ... الرئيس", but not "رئيس النادي وزير الرياضة", nor states that belong to it (دول التحالف).</summary>
    private bool IsAll(Entity entity, List<ActorMention> told)
    {
        if (entity.Sector == "GOV" && !told.TrueForAll(mention => mention.Office is { } held && !held.StartsWith(Title.Minister, StringComparison.Ordinal)))
        {
            return false;
        }

        var offices = told.Select(mention => mention.Office).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return _mentions[entity.Id].All(mention => mention.Sector != entity.Sector || mention.Office is not { } office || offices.Any(held => held == office || EntityDraft.Begins(held, office)));
    }
}
