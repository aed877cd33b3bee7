using System.Globalization;
using Isnad.Record;

namespace Isnad.Exchange.Scheme;

/// <summary>Turns one scheme file into the nouns of the record.</summary>
internal sealed class SchemeReader(SchemeReport scheme, string path)
{
    private readonly string _text = scheme.Text ?? throw new BrokenFileException("no-text", path);
    private readonly HashSet<string> _ids = scheme.Entities.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
    private readonly TokenIndex _tokens = new(scheme.Text ?? "");

    public (Report Report, ReportCoding Coding) Read(Capture capture, string coder)
    {
        var report = new Report
        {
            Id = scheme.Id,
            Title = scheme.Title ?? "",
            Publisher = scheme.Publisher,
            Published = ToDate(scheme.Published),
            Url = scheme.Url,
            Text = _text,
            Capture = capture,
        };
        var coding = new ReportCoding
        {
            ReportId = scheme.Id,
            Coder = coder,
            Entities = [.. scheme.Entities.Select(ToEntity)],
            Events = [.. scheme.Events.Select(ToEvent)],
            Relations = [.. scheme.Relations.Select(ToRelation)],
        };
        return (report, coding);
    }

    private Entity ToEntity(SchemeEntity entity)
    {
        var name = entity.Name ?? throw new BrokenFileException("no-name", path, entity.Id);
        IReadOnlyList<string> aliases = entity.Aliases ?? [];
        return new Entity
        {
            Id = entity.Id,
            Kind = Known<EntityKind>(entity.Id, "kind", entity.Kind),
            Name = name,
            Aliases = aliases,
            Country = entity.Country,
            Sector = entity.Sector,
            Mentions = NameFinder.Find(_text, [name, .. aliases]),
        };
    }

    private Event ToEvent(SchemeEvent coded) => new()
    {
        Id = coded.Id,
        Trigger = Resolve(coded.Id, new SchemeTrigger(coded.Trigger, coded.N, coded.Start, coded.End)),
        Also = [.. (coded.Also ?? []).Select(other => Resolve(coded.Id, other))],
        Type = Known<EventType>(coded.Id, "event", coded.Event),
        Mode = coded.Mode,
        Label = coded.Label,
        Actors = [.. (coded.Actor ?? []).Select(id => Entity(coded.Id, id))],
        Recipients = [.. (coded.Recipient ?? []).Select(id => Entity(coded.Id, id))],
        Date = ToDate(coded.Date),
        Place = coded.Place is null ? null : Entity(coded.Id, coded.Place),
        Status = coded.Status is null ? EventStatus.Actual : Known<EventStatus>(coded.Id, "status", coded.Status),
        Historical = coded.Historical ?? false,
        Size = ToSize(coded.Size),
        Claims = [.. (coded.Claims ?? []).Select(claim => ToClaim(coded.Id, claim))],
        Confidence = coded.Confidence ?? 1,
    };

    private Relation ToRelation(SchemeRelation relation)
    {
        var place = $"{relation.Subject} {relation.Predicate} {relation.Object}";
        return new Relation
        {
            Subject = Entity(place, relation.Subject),
            Predicate = Known<Predicate>(place, "predicate", relation.Predicate),
            Object = Entity(place, relation.Object),
            Role = relation.Role,
            Ended = relation.Ended ?? false,
            Claims = [.. (relation.Claims ?? []).Select(claim => ToClaim(place, claim))],
        };
    }

    private Claim ToClaim(string place, SchemeClaim claim) => new()
    {
        Source = claim.Source is null ? null : Entity(place, claim.Source),
        Stance = Known<Stance>(place, "stance", claim.Stance),
        Chain = [.. (claim.Chain ?? []).Select(link => new ChainLink(link.Entity, link.Name, SpanOf(link.Start, link.End)))],
    };

    /// <summary>The first token at the offsets, where the file gives them, else the nth token of that spelling.</summary>
    private Span Resolve(string place, SchemeTrigger trigger)
    {
        if (SpanOf(trigger.Start, trigger.End) is { } span)
        {
            return span;
        }

        return _tokens.IndexOf(trigger.Word, trigger.N) is { } index
            ? _tokens.Tokens[index]
            : throw new BrokenFileException("no-token", path, place, trigger.Word ?? "null", string.Create(CultureInfo.InvariantCulture, $"{trigger.N}"));
    }

    private Span? SpanOf(int? start, int? end) => start is { } from && end is { } to ? _tokens.FromCodePoints(from, to) : null;

    private string Entity(string place, string? id) =>
        id is not null && _ids.Contains(id) ? id : throw new BrokenFileException("no-entity", path, place, id ?? "null");

    private T Known<T>(string place, string key, string? name)
        where T : struct, Enum => SchemeNames.Find<T>(name) ?? throw new BrokenFileException("unknown-value", path, place, key, name ?? "null");

    private static Edtf? ToDate(string? date) => string.IsNullOrEmpty(date) ? null : new Edtf(date);

    private static EventSize ToSize(SchemeSize? size)
    {
        if (size is null)
        {
            return EventSize.None;
        }

        var approximate = size.Approximate ?? false;
        return new EventSize
        {
            Dead = ToQuantity(size.Dead, approximate),
            Injured = ToQuantity(size.Injured, approximate),
            Arrested = ToQuantity(size.Arrested, approximate),
            Present = ToQuantity(size.Present, approximate),
        };
    }

    private static Quantity? ToQuantity(IReadOnlyList<long?>? range, bool approximate) =>
        range is [var low, var high] ? new Quantity(low, high, approximate) : null;
}
