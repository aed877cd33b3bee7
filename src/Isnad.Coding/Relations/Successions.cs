using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Relations;

/// <summary>Offices that change hands: who comes into one leads the body or holds it in the state, whom he follows does so no more.</summary>
/// <remarks>تولى سامر قيادة الحركة, انتخبت الحركة سامرا زعيما لها خلفا لخالد, أقال الرئيس الوزير.</remarks>
internal sealed class Successions(Discourse discourse, IReadOnlyDictionary<string, Entity> entities, RelationWords words)
{
    private const int Near = 3;
    private const int Far = 8;
    private readonly CountryMentions _countries = new(discourse);

    /// <summary>The ties that verbs of coming into an office tell, those of who went before as ended.</summary>
    /// <param name="told">Ties found before, among them the office of whom a successor follows.</param>
    public IEnumerable<Relation> Find(IReadOnlyList<Relation> told)
    {
        Relation? last = null;
        for (var word = 0; word < discourse.Words.Count; word++)
        {
            var verb = discourse.IsDeniedVerb(word) ? null : discourse.IsVerb(word) ? discourse.VerbOf(word) : null;
            var found = words.Assumes(verb) ? Assumed(word) : words.Appoints(verb) ? Appointed(word) : words.Succeeds(verb) ? Succeeded(word) : [];
            foreach (var relation in found.Concat(Preceded(word, last, told)))
            {
                last = relation;
                yield return relation;
            }
        }
    }

    /// <summary>The ties, those ended whose holder an event of the same sentence takes out of the office.</summary>
    /// <param name="relations">All ties of the report.</param>
    /// <param name="drafts">Its finished events.</param>
    public IReadOnlyList<Relation> End(IReadOnlyList<Relation> relations, IReadOnlyList<EventDraft> drafts)
    {
        var gone = drafts.Where(d => d.Status is EventStatus.Actual).SelectMany(Gone).ToHashSet();
        return gone.Count == 0 ? relations : [.. relations.Select(r => IsOffice(r) && !IsBegun(r) && r.Evidence is { } span && gone.Contains((r.Subject, discourse.SentenceOf(discourse.WordAt(span.Start)))) ? r with { Ended = true } : r)];
    }

    private IEnumerable<(string Entity, int Sentence)> Gone(EventDraft draft)
    {
        var verb = discourse.BaseOf(draft.Trigger);
        var lost = words.Leaves(verb) ? draft.Actors : words.Removes(verb) ? draft.Recipients : [];
        return lost.Select(entity => (entity, discourse.SentenceOf(draft.Trigger)));
    }

    /// <summary>An office that somebody comes into here is not the one that he leaves.</summary>
    private bool IsBegun(Relation relation) => relation.Reasons[0].Rule is var rule && rule.StartsWith(RelationFinder.Spelled, StringComparison.Ordinal)
        && rule[RelationFinder.Spelled.Length..] is var verb && (words.Assumes(verb) || words.Appoints(verb) || words.Succeeds(verb));

    private static bool IsOffice(Relation relation) => relation.Predicate is Predicate.LeaderOf or Predicate.OfficeIn;

    /// <summary>تولى سامر قيادة الحركة, أن سامرا تولى رئاسة الحزب.</summary>
    private IEnumerable<Relation> Assumed(int verb) =>
        (PersonAfter(verb + 1, Near) ?? PersonBefore(verb)) is { } holder && Agrees(verb, holder) && BodyOfSeat(verb + 1) is { } body ? [Tie(holder, body, verb)] : [];

    /// <summary>"مندوب المملكة، التي تتولى رئاسة المجلس": what a feminine verb tells is not of a man before it.</summary>
    private bool Agrees(int verb, ActorMention holder) =>
        discourse.FirstOf(holder) > verb || discourse[verb].Analysis?.Features.Gender is not Gender.Feminine || holder.Gender is Gender.Feminine;

    /// <summary>خلف سامر خالدا في قيادة الجيش.</summary>
    private IEnumerable<Relation> Succeeded(int verb) =>
        PersonAfter(verb + 1, Near) is { } holder && PersonAfter(discourse.LastOf(holder) + 1, Near) is { } former && BodyOfSeat(discourse.LastOf(former) + 1) is { } body
            ? [Tie(former, body, verb, ended: true), Tie(holder, body, verb)]
            : [];

    /// <summary>انتخبت الحركة سامرا زعيما لها: the office without article behind the name, and the body behind the office.</summary>
    private IEnumerable<Relation> Appointed(int verb)
    {
        for (var at = verb + 1; PersonAfter(at, Far) is { } holder; at = discourse.LastOf(holder) + 1)
        {
            var office = discourse.LastOf(holder) + 1;
            // "عين الملك سامر رئيسا": whether the title is that of the name behind it cannot be told.
            if (office < End(verb) && words.IsOffice(discourse.LemmaOf(office)) && !discourse[office].HasArticle && !(discourse.FirstOf(holder) == verb + 1 && holder.Title is not null))
            {
                return BodyOfOffice(verb, holder, office) is { } body ? [Tie(holder, body, verb)] : [];
            }
        }

        return [];
    }

    /// <summary>خلفا لخالد, بدلا من خالد, خلفا له: who held the office until then.</summary>
    private IEnumerable<Relation> Preceded(int word, Relation? last, IReadOnlyList<Relation> told)
    {
        if (!words.IsSuccessor(discourse[word].Folded) || word + 1 >= End(word))
        {
            return [];
        }

        var sentence = discourse.SentenceOf(word);
        if (last is { Evidence: { } span } && discourse.SentenceOf(discourse.WordAt(span.Start)) == sentence && Behind(word + 1) is { } former)
        {
            return discourse.EntityOf(former) == last.Subject ? [] : [last with { Subject = discourse.EntityOf(former), Ended = true, Evidence = former.Span, Reasons = [new Reason("relation", Rule(word), former.Span)] }];
        }

        var before = discourse.MentionsIn(sentence).Where(m => m.Kind is EntityKind.Person && discourse.LastOf(m) < word).Select(discourse.EntityOf).ToList();
        return discourse[word + 1].Pronoun is not null && PersonBefore(word) is { } holder && discourse.EntityOf(holder) is var heir
            && told.LastOrDefault(r => IsOffice(r) && r.Subject != heir && before.Contains(r.Subject)) is { } office
            ? [office with { Subject = heir, Ended = false, Role = null, Evidence = holder.Span, Reasons = [new Reason("relation", Rule(word), holder.Span)] }]
            : [];
    }

    /// <summary>The body whose seat is told behind a word: قيادة الحركة, رئاسة النيجر, رئاسة الحكومة.</summary>
    private string? BodyOfSeat(int from)
    {
        var seat = Enumerable.Range(from, Math.Max(0, Math.Min(End(from - 1) - 1, from + Far) - from)).FirstOrDefault(at => words.IsSeat(discourse.LemmaOf(at)), -1);
        if (seat < 0)
        {
            return null;
        }

        var beside = discourse.MentionsIn(discourse.SentenceOf(seat)).Where(CanBeLed).ToLookup(discourse.FirstOf);
        return beside[seat + 1].FirstOrDefault() is { } body ? discourse.EntityOf(body)
            : words.IsOfState(discourse.LemmaOf(seat + 1)) ? _countries.Told(beside[seat].FirstOrDefault()?.Country)
            : LastCalled(discourse.LemmaOf(seat + 1), seat) is { } told ? discourse.EntityOf(told)
            : beside[seat].FirstOrDefault(m => m.Last > m.First + 1) is { } whole ? discourse.EntityOf(whole)
            : null;
    }

    /// <summary>The body that a noun takes up: تولى قيادة الجماعة.</summary>
    private ActorMention? LastCalled(string head, int before) =>
        discourse.Mentions.LastOrDefault(m => m.Kind is EntityKind.Organization && discourse.LastOf(m) < before && discourse.LemmaOf(discourse.HeadWordOf(m)) == head);

    /// <summary>زعيما لها, رئيسا للحزب, قائد الجيش; an office of the state is held in that of whoever gives it.</summary>
    private string? BodyOfOffice(int verb, ActorMention holder, int office)
    {
        if (office + 1 >= End(verb))
        {
            return null;
        }

        if (discourse[office + 1].Pronoun is not null && discourse[office + 1].Folded.StartsWith('ل'))
        {
            return discourse.MentionsIn(holder.Sentence).LastOrDefault(m => CanBeLed(m) && discourse.FirstOf(m) > verb && discourse.LastOf(m) < office) is { } own ? discourse.EntityOf(own) : null;
        }

        return discourse.MentionsIn(holder.Sentence).FirstOrDefault(m => CanBeLed(m) && discourse.FirstOf(m) == office + 1) is { } body ? discourse.EntityOf(body)
            : words.IsOfState(discourse.LemmaOf(office)) || words.IsOfState(discourse.LemmaOf(office + 1)) ? _countries.Told(StateBetween(verb, office) ?? entities[discourse.EntityOf(holder)].Country)
            : null;
    }

    private string? StateBetween(int verb, int office) =>
        discourse.MentionsIn(discourse.SentenceOf(verb)).FirstOrDefault(m => discourse.FirstOf(m) > verb && discourse.LastOf(m) < office && m.Country is not null)?.Country;

    private static bool CanBeLed(ActorMention mention) => mention.Kind is EntityKind.Organization or EntityKind.Country or EntityKind.Group && mention.Rule != "nationality";

    private ActorMention? PersonAfter(int from, int reach) => Enumerable.Range(from, Math.Max(0, Math.Min(End(from - 1), from + reach) - from))
        .Select(discourse.MentionAt).FirstOrDefault(m => m is { Kind: EntityKind.Person } && discourse.FirstOf(m) >= from);

    /// <summary>The person right behind a word and its preposition: خلفا لخالد, بدلا من خالد.</summary>
    private ActorMention? Behind(int word) => PersonAfter(discourse.PosOf(word) is Pos.Adposition ? word + 1 : word, 1);

    private ActorMention? PersonBefore(int word)
    {
        for (var at = word - 1; at >= Math.Max(discourse.SentenceStart(discourse.SentenceOf(word)), word - Near) && !discourse.IsVerb(at); at--)
        {
            if (discourse.MentionAt(at) is { Kind: EntityKind.Person } person)
            {
                return person;
            }
        }

        return null;
    }

    private int End(int word) => discourse.SentenceEnd(discourse.SentenceOf(word));

    private Relation Tie(ActorMention person, string body, int verb, bool ended = false) => new()
    {
        Subject = discourse.EntityOf(person),
        Predicate = entities[body].Kind is EntityKind.Country ? Predicate.OfficeIn : Predicate.LeaderOf,
        Object = body,
        Ended = ended,
        Evidence = discourse[verb].Span.Union(person.Span),
        Reasons = [new Reason("relation", Rule(verb), discourse[verb].Span)],
    };

    /// <summary>A tie that words spell out.</summary>
    private string Rule(int word) => RelationFinder.Spelled + discourse.BaseOf(word);
}
