using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Coding.Places;
using Isnad.Record;

namespace Isnad.Coding.Relations;

/// <summary>Ties that the events of a report make or need: a pledge of allegiance, the country where something took place.</summary>
internal sealed class EventRelations(Discourse discourse, Gazetteer gazetteer)
{
    private const string Pledge = "pledge-of-allegiance";
    private readonly CountryMentions _countries = new(discourse);
    private readonly ILookup<string, ActorMention> _places = discourse.Mentions.Where(m => m is { RegistryId: not null, Kind: EntityKind.Place }).ToLookup(discourse.EntityOf, StringComparer.Ordinal);

    /// <summary>The ties that are not told already.</summary>
    public IEnumerable<Relation> Of(IReadOnlyList<EventDraft> drafts, IReadOnlyList<Relation> told)
    {
        var seen = told.Select(r => (r.Subject, r.Predicate, r.Object)).ToHashSet();
        var placed = told.Where(r => r.Predicate is Predicate.LocatedIn).Select(r => r.Subject).ToHashSet(StringComparer.Ordinal);
        return drafts.SelectMany(d => Pledges(d).Concat(Countries(d, placed))).Where(r => seen.Add((r.Subject, r.Predicate, r.Object)));
    }

    /// <summary>Who pledges allegiance to a body is affiliated with it.</summary>
    private IEnumerable<Relation> Pledges(EventDraft draft) => draft.Label != Pledge || draft.Status is not EventStatus.Actual
        ? []
        : from actor in draft.Actors
          from recipient in draft.Recipients
          where actor != recipient
          select New(actor, Predicate.AffiliatedWith, recipient, discourse[draft.Trigger].Span, "event:" + Pledge);

    /// <summary>The place of an event lies in its country where the report names that too; a capital stands too often for its state.</summary>
    private IEnumerable<Relation> Countries(EventDraft draft, HashSet<string> placed)
    {
        if (draft.Place is { } place && !placed.Contains(place)
            && _places[place].FirstOrDefault() is { } mention
            && gazetteer.Entry(mention.RegistryId) is { } entry && gazetteer.CapitalOf(gazetteer.CountryNamed(entry.Country)?.Iso) != entry && _countries.Named(entry.Country) is { } country && country != place)
        {
            yield return New(place, Predicate.LocatedIn, country, mention.Span, "gazetteer");
        }
    }

    private static Relation New(string subject, Predicate predicate, string @object, Span evidence, string rule) => new()
    {
        Subject = subject,
        Predicate = predicate,
        Object = @object,
        Evidence = evidence,
        Reasons = [new Reason("relation", rule, evidence)],
    };
}
