using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Coding.Places;
using Isnad.Record;

namespace Isnad.Coding.Relations;

/// <summary>Finds the standing ties that a report tells: offices, parts, memberships, places in places, families.</summary>
internal sealed class RelationFinder(
    Discourse discourse, IReadOnlyDictionary<string, Entity> entities, Gazetteer gazetteer, RelationWords words, PredicateKinds kinds)
{
    /// <summary>What the rule of a tie begins with that a word between the two spells out.</summary>
    public const string Spelled = "link:";

    private const int LinkReach = 3;
    private const int ClauseOpening = 2;
    private const int ClauseReach = 3;
    private readonly CountryMentions _countries = new(discourse);
    private readonly HashSet<string> _titled = [.. discourse.Mentions.Where(m => m.Title is not null).Select(discourse.EntityOf)];

    /// <summary>The bodies told so far, by the noun that heads them.</summary>
    private readonly Dictionary<string, List<ActorMention>> _bodies = new(StringComparer.Ordinal);
    private readonly List<Relation> _found = [];
    private readonly HashSet<(string Subject, Predicate Predicate, string Object)> _seen = [];

    /// <summary>Every tie once, with the words that tell it.</summary>
    public IReadOnlyList<Relation> Find()
    {
        foreach (var mention in discourse.Mentions)
        {
            Office(mention);
            Part(mention);
            Citizen(mention);
            Located(mention);
            Linked(mention);
            Branch(mention);
            Clause(mention);
            NoteBody(mention);
        }

        foreach (var (subject, other, evidence, rule) in new KinFinder(discourse, words).Find())
        {
            Add(subject, Predicate.KinOf, other, evidence, rule);
        }

        return _found;
    }

    private void NoteBody(ActorMention mention)
    {
        if (mention.Kind is EntityKind.Organization)
        {
            var lemma = discourse.LemmaOf(discourse.HeadWordOf(mention));
            (_bodies.TryGetValue(lemma, out var bodies) ? bodies : _bodies[lemma] = []).Add(mention);
        }
    }

    private void Add(string? subject, Predicate predicate, string? @object, Span evidence, string rule, string? role = null, bool ended = false)
    {
        if (subject is null || @object is null || subject == @object || !CanTie(subject, predicate, @object) || !_seen.Add((subject, predicate, @object)))
        {
            return;
        }

        _found.Add(new Relation
        {
            Subject = subject,
            Predicate = predicate,
            Object = @object,
            Role = role,
            Ended = ended,
            Evidence = evidence,
            Reasons = [new Reason("relation", rule, evidence)],
        });
    }

    /// <summary>Whether the kinds of two entities go with a tie; who is loyal to a capital is loyal to its state (الموالية لباماكو).</summary>
    private bool CanTie(string subject, Predicate predicate, string @object) =>
        kinds.Allow(predicate, entities[subject].Kind, entities[@object].Kind)
        || (entities[@object].Kind is EntityKind.Place && kinds.Allow(predicate, entities[subject].Kind, EntityKind.Country));

    /// <summary>وزير الخارجية الروسي سيرغي لافروف: the title ties its bearer to the body or state inside it.</summary>
    private void Office(ActorMention mention)
    {
        if (mention.Kind is not EntityKind.Person || words.IsNamesake(NameBearer(mention)))
        {
            return;
        }

        var subject = discourse.EntityOf(mention);
        if (mention.Tie is { } tie)
        {
            var body = mention.OrganizationSpan is { } span ? EntityIn(mention, span) ?? Antecedent(mention, span) : null;
            body ??= entities[subject].Sector is "GOV" or "MIL" or "LEG" ? _countries.Told(mention.Country ?? entities[subject].Country) : null;
            if (tie is not Predicate.KinOf && body is not null)
            {
                Add(subject, TieTo(body, tie, mention.Office ?? ""), body, mention.Span, "title:" + mention.Office, mention.Office, words.TellEnded(discourse, mention));
            }

            return;
        }

        // The report itself gives the title: whom a list knows as a president may be one no more.
        if (mention.RegistryId is not null && entities[subject].Sector is "GOV" && _titled.Contains(subject))
        {
            Add(subject, Predicate.OfficeIn, _countries.Told(entities[subject].Country), mention.Span, "registry:office");
        }
    }

    /// <summary>The lemma of the noun of which a name is the genitive (مطار الملك); empty for none.</summary>
    private string NameBearer(ActorMention mention)
    {
        var word = discourse.FirstOf(mention);
        return discourse[word].Relation == "nmod" && discourse.HeadOf(word) is >= 0 and var head ? discourse.LemmaOf(head) : "";
    }

    /// <summary>An office in a state is held, whoever leads; the head of a body that is no state's leads it.</summary>
    private Predicate TieTo(string body, Predicate tie, string office) => entities[body] switch
    {
        { Kind: EntityKind.Country or EntityKind.Place } => tie is Predicate.LeaderOf ? Predicate.OfficeIn : tie,
        { Sector: var sector } when !Sectors.IsOfState(sector) && tie is Predicate.OfficeIn && words.IsHead(office) => Predicate.LeaderOf,
        _ => tie,
    };

    /// <summary>A body that carries its state's name or another body's in its own: الجيش السوري, قوات النظام.</summary>
    private void Part(ActorMention mention)
    {
        if (mention.Kind is not EntityKind.Organization || !Sectors.IsOfState(mention.Sector)
            || words.IsWhole(discourse.LemmaOf(discourse.HeadWordOf(mention))))
        {
            return;
        }

        foreach (var inner in Inside(mention))
        {
            if (inner.Kind is EntityKind.Country)
            {
                Add(discourse.EntityOf(mention), Predicate.PartOf, _countries.Named(inner.Country), mention.Span, "name-inside");
            }
            else if (inner.Kind is EntityKind.Organization)
            {
                Add(discourse.EntityOf(mention), Predicate.PartOf, discourse.EntityOf(inner), mention.Span, "name-inside");
            }
        }
    }

    /// <summary>A private person told with a nationality: المواطن التركي.</summary>
    private void Citizen(ActorMention mention)
    {
        if (mention.Kind is not EntityKind.Person || mention.Tie is not null || mention.Sector is "GOV" or "MIL" || !mention.Named)
        {
            return;
        }

        var nation = Inside(mention).FirstOrDefault(m => m.Rule == "nationality");
        if (nation is not null)
        {
            Add(discourse.EntityOf(mention), Predicate.CitizenOf, discourse.EntityOf(nation), mention.Span, "nationality");
        }
    }

    /// <summary>A place with a wider place told beside it; a body and its place.</summary>
    private void Located(ActorMention mention)
    {
        var entity = discourse.EntityOf(mention);
        if (mention.Kind is EntityKind.Place)
        {
            var wider = Wider(mention);
            if (wider is not null)
            {
                Add(entity, Predicate.LocatedIn, discourse.EntityOf(wider), mention.Span.Union(wider.Span), "place-in-place");
            }
        }
        else if (mention.Kind is EntityKind.Organization && mention.Rule == "pattern:body")
        {
            Based(mention, entity);
        }
    }

    /// <summary>A body in a place told inside its name or right behind it.</summary>
    private void Based(ActorMention mention, string entity)
    {
        if (Inside(mention).Append(Next(mention)).FirstOrDefault(IsSeat) is { } seat)
        {
            Add(entity, Predicate.LocatedIn, discourse.EntityOf(seat), mention.Span.Union(seat.Span), "body-in-place");
        }
    }

    private bool IsSeat(ActorMention? mention) =>
        mention is { Kind: EntityKind.Place or EntityKind.Country } && mention.Rule != "nationality" && !Borders.IsOne(mention) && discourse.PrepositionOf(discourse.FirstOf(mention)) is "في" or "ب";

    /// <summary>The place or state right after a place: في, ب, a comma, directly; or the nationality behind it (مدينة حلب السورية).</summary>
    private ActorMention? Wider(ActorMention mention)
    {
        if (Next(mention) is not { Kind: EntityKind.Place or EntityKind.Country } next || words.LieApart(discourse, entities, mention, next))
        {
            return null;
        }

        var (place, wider) = (gazetteer.Entry(mention.RegistryId), gazetteer.Entry(next.RegistryId));
        if (next.Rule == "nationality")
        {
            return place is not null && place.Country == next.Country && discourse.FirstOf(next) == discourse.LastOf(mention) + 1 ? next : null;
        }

        var sameLevel = place?.Kind <= PlaceKind.Village && wider is not null && wider.Kind >= place.Kind;
        return !sameLevel && (place is null || next.Country is null || place.Country == next.Country) ? next : null;
    }

    private ActorMention? Next(ActorMention mention)
    {
        var at = discourse.LastOf(mention);
        var end = Math.Min(discourse.SentenceEnd(mention.Sentence) - 1, at + 4);
        for (var word = at + 1; word <= end; word++)
        {
            if (discourse.MentionAt(word) is { } next && discourse.FirstOf(next) >= word && next != mention)
            {
                return next;
            }

            if (discourse.IsVerb(word) || discourse[word].HasConjunction)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>القوات الموالية للرئيس: a participle and its preposition between two actors.</summary>
    private void Linked(ActorMention mention)
    {
        // What follows a name is said of the whole of it, but for a body at its end: زعيم الحزب المقرب من.
        if (mention.Rule == "nationality" || !(discourse.IsOutermost(mention) || (mention.Kind is EntityKind.Organization or EntityKind.Group && EndsAnother(mention))))
        {
            return;
        }

        var (last, end) = (discourse.LastOf(mention), discourse.SentenceEnd(mention.Sentence));
        for (var word = discourse.FirstOf(mention); word <= Math.Min(end - 2, last + LinkReach) && !Parts(mention, word); word++)
        {
            var preposition = discourse.PrepositionOf(word + 1) ?? (word + 2 < end ? discourse.PrepositionOf(word + 2) : null);
            if (words.LinkOf(discourse.LemmaOf(word), preposition) is { } predicate && !HasComma(last, word - 1))
            {
                Link(mention, word, predicate);
                return;
            }
        }
    }

    private bool EndsAnother(ActorMention mention) => discourse.MentionAt(discourse.FirstOf(mention)) is { } whole && whole.Last == mention.Last;

    /// <summary>Whether a word behind a mention begins something else: a verb, another's name.</summary>
    private bool Parts(ActorMention mention, int word) =>
        word > discourse.LastOf(mention) && (discourse.IsVerb(word) || (discourse.MentionAt(word) is { } other && other != mention));

    private bool HasComma(int first, int last) =>
        last > first && discourse.Report.Text.AsSpan(discourse[first].Span.End..discourse[last].Span.Start).IndexOfAny('،', ',') >= 0;

    private void Link(ActorMention mention, int link, Predicate predicate)
    {
        for (var at = link + 1; at <= Math.Min(link + LinkReach, discourse.SentenceEnd(mention.Sentence) - 1) && !discourse.IsVerb(at); at++)
        {
            if (discourse.MentionAt(at) is { } other && other != mention)
            {
                Add(discourse.EntityOf(mention), predicate, discourse.EntityOf(other), mention.Span.Union(other.Span), Spelled + discourse.LemmaOf(link));
                return;
            }
        }
    }

    /// <summary>الجماعة التي تدعمها إيران, التحالف الذي يتزعمه الصدر: a clause whose verb takes the mention up by a pronoun.</summary>
    private void Clause(ActorMention mention)
    {
        var verb = discourse.LastOf(mention) + ClauseOpening;
        if (verb >= discourse.SentenceEnd(mention.Sentence) || !discourse.IsVerb(verb) || discourse[verb].Pronoun is null
            || !discourse.IsRelative(verb - 1) || words.ClauseOf(discourse.VerbOf(verb) ?? "") is not { } predicate)
        {
            return;
        }

        for (var at = verb + 1; at <= Math.Min(verb + ClauseReach, discourse.SentenceEnd(mention.Sentence) - 1); at++)
        {
            if (discourse.MentionAt(at) is { Kind: not EntityKind.Place } other && other != mention)
            {
                var (subject, @object) = predicate is Predicate.LeaderOf ? (other, mention) : (mention, other);
                Add(discourse.EntityOf(subject), predicate, discourse.EntityOf(@object), mention.Span.Union(other.Span), "clause:" + discourse.VerbOf(verb));
                return;
            }
        }
    }

    /// <summary>سرايا القدس، الجناح العسكري لحركة الجهاد: a part told behind its name.</summary>
    private void Branch(ActorMention mention)
    {
        var word = discourse.LastOf(mention) + 1;
        if (mention.Kind is EntityKind.Organization && word < discourse.SentenceEnd(mention.Sentence) && words.IsBranch(discourse.LemmaOf(word))
            && Next(mention) is { Kind: EntityKind.Organization or EntityKind.Group } whole)
        {
            Add(discourse.EntityOf(mention), Predicate.PartOf, discourse.EntityOf(whole), mention.Span.Union(whole.Span), "branch:" + discourse.LemmaOf(word));
        }
    }

    private IEnumerable<ActorMention> Inside(ActorMention mention) =>
        discourse.MentionsIn(mention.Sentence).Where(m => m != mention && mention.Span.Contains(m.Span) && m.Span != mention.Span);

    private string? EntityIn(ActorMention mention, Span span)
    {
        var best = discourse.MentionsIn(mention.Sentence).Where(m => span.Contains(m.Span)).OrderByDescending(m => m.Span.Length).FirstOrDefault();
        return best is null ? null : discourse.EntityOf(best);
    }

    /// <summary>The body told before that a bare noun in a title takes up: المتحدث باسم الوزارة.</summary>
    private string? Antecedent(ActorMention mention, Span span)
    {
        var word = discourse.FirstOf(mention);
        while (word < discourse.LastOf(mention) && discourse[word].Span.End < span.End)
        {
            word++;
        }

        return _bodies.TryGetValue(discourse.LemmaOf(word), out var told) && told.FindLast(m => m.Span.End <= mention.Span.Start) is { } body ? discourse.EntityOf(body) : null;
    }
}
