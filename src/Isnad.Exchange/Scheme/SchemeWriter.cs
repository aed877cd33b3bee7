using Isnad.Record;

namespace Isnad.Exchange.Scheme;

/// <summary>Turns one coded report into its scheme form.</summary>
internal sealed class SchemeWriter(Report report, ReportCoding coding)
{
    private readonly TokenIndex _tokens = new(report.Text);

    public SchemeReport Write() => new()
    {
        Id = report.Id,
        Title = report.Title.Length == 0 ? null : report.Title,
        Publisher = report.Publisher,
        Published = report.Published?.Value,
        Url = report.Url,
        Text = report.Text,
        Entities = [.. coding.Entities.Select(FromEntity)],
        Events = [.. coding.Events.Select(FromEvent)],
        Relations = [.. coding.Relations.Select(FromRelation)],
    };

    private static SchemeEntity FromEntity(Entity entity) => new()
    {
        Id = entity.Id,
        Kind = SchemeNames.Of(entity.Kind),
        Name = entity.Name,
        Aliases = entity.Aliases,
        Country = entity.Country,
        Sector = entity.Sector,
    };

    private SchemeEvent FromEvent(Event coded)
    {
        var (word, n) = _tokens.NameOf(coded.Trigger);
        return new SchemeEvent
        {
            Id = coded.Id,
            Trigger = word,
            N = n,
            Start = _tokens.ToCodePoint(coded.Trigger.Start),
            End = _tokens.ToCodePoint(coded.Trigger.End),
            Also = [.. coded.Also.Select(FromAlso)],
            Event = SchemeNames.Of(coded.Type),
            Mode = coded.Mode,
            Label = coded.Label,
            Actor = coded.Actors,
            Recipient = coded.Recipients,
            Date = coded.Date?.Value,
            Place = coded.Place,
            Status = SchemeNames.Of(coded.Status),
            Historical = coded.Historical,
            Size = FromSize(coded.Size),
            Claims = [.. coded.Claims.Select(FromClaim)],
            Confidence = Math.Round(coded.Confidence, 3),
        };
    }

    private SchemeTrigger FromAlso(Span span)
    {
        var (word, n) = _tokens.NameOf(span);
        return new SchemeTrigger(word, n);
    }

    private SchemeRelation FromRelation(Relation relation) => new()
    {
        Subject = relation.Subject,
        Predicate = SchemeNames.Of(relation.Predicate),
        Object = relation.Object,
        Role = relation.Role,
        Ended = relation.Ended ? true : null,
        Claims = [.. relation.Claims.Select(FromClaim)],
    };

    private SchemeClaim FromClaim(Claim claim) => new()
    {
        Source = claim.Source,
        Stance = SchemeNames.Of(claim.Stance),
        Chain = claim.Chain.Count == 0 ? null : [.. claim.Chain.Select(FromLink)],
    };

    private SchemeLink FromLink(ChainLink link) => link.Evidence is { } span
        ? new SchemeLink(link.Entity, link.Name, _tokens.ToCodePoint(span.Start), _tokens.ToCodePoint(span.End))
        : new SchemeLink(link.Entity, link.Name);

    private static SchemeSize FromSize(EventSize size) => new()
    {
        Dead = FromQuantity(size.Dead),
        Injured = FromQuantity(size.Injured),
        Arrested = FromQuantity(size.Arrested),
        Present = FromQuantity(size.Present),
        Approximate = new[] { size.Dead, size.Injured, size.Arrested, size.Present }.Any(q => q?.Approximate == true) ? true : null,
    };

    private static IReadOnlyList<long?>? FromQuantity(Quantity? quantity) =>
        quantity is null ? null : [quantity.Low, quantity.High];
}
