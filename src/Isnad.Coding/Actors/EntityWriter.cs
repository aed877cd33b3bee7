using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>Writes a finished draft as an entity: name, aliases, country, sector.</summary>
internal static class EntityWriter
{
    /// <summary>Stretches a word and is no letter of it.</summary>
    private const char Tatweel = 'ـ';

    /// <summary>The entity.</summary>
    public static Entity Write(EntityDraft draft, string id, string text, ActorRegistry registry)
    {
        var names = Names(draft, text);
        var actor = draft.RegistryId is { } key ? registry.Find(key) : null;
        return new Entity
        {
            Id = id,
            Kind = actor?.Kind ?? draft.Kind,
            Name = names[0],
            Aliases = [.. names.Skip(1)],
            Country = actor?.Country ?? draft.Country,
            Sector = actor?.Sector ?? draft.Mentions.Select(mention => mention.Sector).FirstOrDefault(sector => sector is not null),
            RegistryId = draft.RegistryId,
            LatinName = actor?.Latin,
            Mentions = [.. draft.Mentions.Select(mention => mention.Span).Order()],
            Reasons = [.. Reasons(draft, actor)],
        };
    }

    /// <summary>What found each mention, then what told the country and the sector: the registry, or the first mention that has one.</summary>
    private static IEnumerable<Reason> Reasons(EntityDraft draft, Actor? actor) =>
        draft.Mentions.OrderBy(mention => mention.Span).Select(mention => new Reason("mention", mention.Rule, mention.Span))
            .Concat(Told("country", actor, actor?.Country, draft.Mentions, mention => mention.Country))
            .Concat(Told("sector", actor, actor?.Sector, draft.Mentions, mention => mention.Sector));

    private static IEnumerable<Reason> Told(string part, Actor? actor, string? known, List<ActorMention> mentions, Func<ActorMention, string?> told) =>
        known is not null ? [new Reason(part, actor!.Id)]
        : mentions.Find(mention => told(mention) is not null) is { } mention ? [new Reason(part, mention.Rule, mention.Span)]
        : [];

    /// <summary>The verbatim forms, the fullest name first: of a person the longest bare name, of others the longest that is no description.</summary>
    private static List<string> Names(EntityDraft draft, string text)
    {
        var forms = new List<(string Form, int Rank)>();
        foreach (var mention in draft.Mentions)
        {
            if (mention.NameSpan is { } name)
            {
                forms.Add((name.In(text), 0));
            }

            forms.Add((mention.Span.In(text), RankOf(mention)));
            if (mention.Title is { } title && mention.NameSpan is not null && title.Length > 0 && mention.Office is not null)
            {
                forms.Add((title.In(text), 3));
            }
        }

        return [.. forms.OrderBy(form => form.Rank).ThenByDescending(form => form.Form.Count(letter => letter != Tatweel)).Select(form => form.Form).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Names first, then descriptions and short forms, members and nationalities, capitals that stand for their states, and last the words that mean any place (البلاد, المدينة).</summary>
    private static int RankOf(ActorMention mention) => mention switch
    {
        _ when mention.Rule.StartsWith("generic:", StringComparison.Ordinal) => 5,
        { Rule: "capital-as-government" } => 4,
        { Rule: "pattern:members" or "nationality" } => 3,
        { Anaphor: not null } or { NameSpan: null, Kind: EntityKind.Person } => 2,
        _ => 1,
    };
}
