using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Finds who says it: by word order around the speech word, where the subject stands in news prose.</summary>
internal sealed class SourceFinder(Discourse discourse, SpeechBook book)
{
    private const int Reach = 14;
    private const int NameDistance = 4;
    private const int IssuerSentences = 4;
    private const int IssuerWords = 8;

    /// <summary>Where the first mention of each entity begins.</summary>
    private readonly Dictionary<string, int> _firstTold = discourse.Mentions.GroupBy(discourse.EntityOf, StringComparer.Ordinal).ToDictionary(told => told.Key, told => told.Min(m => m.Span.Start), StringComparer.Ordinal);

    /// <summary>The saying that was found last; who speaks on or is meant by the article speaks in it.</summary>
    public SpeechAct? Last { get; set; }

    /// <summary>The named or unnamed sayers that stand after a word; null where none stands there.</summary>
    /// <param name="word">The speech word, or the last word of a phrase.</param>
    /// <param name="limit">The first word of what is said; sources stand before it.</param>
    /// <param name="governed">Whether the source stands in a prepositional or genitive phrase (بحسب X، عن X).</param>
    /// <param name="skip">A word that belongs to the pattern of speech (لفت الانتباه); -1 for none.</param>
    public IReadOnlyList<SpeechSource>? After(int word, int limit, bool governed = false, int skip = -1)
    {
        var end = Math.Min(Math.Min(limit, word + 1 + Reach), discourse.SentenceEnd(discourse.SentenceOf(word)));
        var free = governed;
        for (var at = word + 1; at < end; at++)
        {
            if (discourse.MentionAt(at) is { } mention)
            {
                if (Stands(mention, at, word, free))
                {
                    return Joined(mention, end);
                }

                at = Math.Max(at, discourse.LastOf(mention));
                continue;
            }

            if (StopsAt(at))
            {
                return null;
            }

            if (at == skip || discourse.PosOf(at) is not Pos.Noun || (!free && Preposition(at) is not null))
            {
                continue;
            }

            if (book.IsUnnamed(discourse.LemmaOf(at)))
            {
                return [Resumed(at) ?? new SpeechSource(null, discourse[at].Span)];
            }

            var carrier = book.IsCarrier(discourse.LemmaOf(at));
            if (carrier && IsBare(at, end))
            {
                return Issuer(at);
            }

            free |= carrier;
            if (at == word + 1 && !carrier && (governed || discourse[at].Relation is "nsubj") && !IsTime(at))
            {
                return governed && !discourse[at].HasArticle ? null : [Inside(at)];
            }
        }

        return null;
    }

    /// <summary>The sayer that surely stands before its verb: the tree says so, or it follows أن or opens the sentence.</summary>
    public IReadOnlyList<SpeechSource>? Ahead(int word)
    {
        foreach (var child in discourse.ChildrenOf(word, "nsubj"))
        {
            if (child < word && discourse.MentionAt(child) is { } subject)
            {
                return Joined(subject, word);
            }
        }

        if (discourse[word].Relation == "acl:relcl" && discourse.HeadOf(word) is var head && head >= 0 && discourse.MentionAt(head) is { } described)
        {
            return [Of(described)];
        }

        if (word > 0 && discourse.SentenceOf(word - 1) == discourse.SentenceOf(word) && !discourse[word].HasConjunction
            && discourse.MentionAt(word - 1) is { Kind: not EntityKind.Place } mention && discourse.FirstOf(mention) is var first
            && (first == discourse.SentenceStart(mention.Sentence) || discourse.PosOf(first - 1) is Pos.SubordinatingConjunction or Pos.CoordinatingConjunction or Pos.Auxiliary))
        {
            return [Of(mention)];
        }

        return null;
    }

    /// <summary>The sayer that stands somewhere before its verb: كانت واشنطن أمس أعلنت.</summary>
    public IReadOnlyList<SpeechSource>? Before(int word)
    {
        var start = discourse.SentenceStart(discourse.SentenceOf(word));
        for (var at = word - 1; at >= Math.Max(start, word - NameDistance); at--)
        {
            if (discourse.MentionAt(at) is { } mention)
            {
                return mention.Kind is EntityKind.Place || Preposition(discourse.FirstOf(mention)) is not null || !OpensSentence(mention) ? null : [Of(mention)];
            }

            if (discourse.IsVerb(at) || discourse.PosOf(at) is Pos.SubordinatingConjunction)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The entity that a mention stands for, as a source; none for a bare noun such as شهود.</summary>
    public SpeechSource Of(ActorMention mention)
    {
        var bare = discourse.FirstOf(mention) == discourse.LastOf(mention) && book.IsUnnamed(discourse.LemmaOf(discourse.HeadWordOf(mention)));
        return (bare ? Resumed(discourse.FirstOf(mention)) : null) ?? new SpeechSource(bare ? null : discourse.EntityOf(mention), mention.Span);
    }

    /// <summary>The doer named with a passive verb: من قبل X, من جانب X; null for none.</summary>
    /// <param name="word">The verb.</param>
    /// <param name="limit">The first word of what is said.</param>
    public IReadOnlyList<SpeechSource>? Agent(int word, int limit)
    {
        var end = Math.Min(Math.Min(limit, word + 1 + Reach), discourse.SentenceEnd(discourse.SentenceOf(word)));
        for (var at = word + 1; at + 1 < end && !StopsAt(at); at++)
        {
            if (book.IsAgent(discourse[at].Folded + " " + discourse[at + 1].Folded))
            {
                return After(at + 1, end, governed: true);
            }
        }

        return null;
    }

    /// <summary>The source meant by a definite noun that names none itself: المصدر after مصدر أمني; null where none was described before.</summary>
    private SpeechSource? Resumed(int noun)
    {
        if (!discourse[noun].HasArticle)
        {
            return null;
        }

        if (discourse.EntityAt(noun) is { } entity && _firstTold[entity] < discourse[noun].Span.Start)
        {
            return new SpeechSource(entity, discourse[noun].Span);
        }

        foreach (var source in Last?.Sources ?? [])
        {
            if (source.Span is { } span && discourse.LemmaOf(discourse.WordAt(span.Start)) == discourse.LemmaOf(noun))
            {
                return source;
            }
        }

        return null;
    }

    /// <summary>A carrier with the article and no word of its owner after it: ذكر البيان أن, but not البيان الصادر عن الوزارة.</summary>
    private bool IsBare(int carrier, int end)
    {
        if (!discourse[carrier].HasArticle)
        {
            return false;
        }

        for (var at = carrier + 1; at < end && discourse[at].Before.Trim().Length == 0; at++)
        {
            if (discourse[at].Preposition is "ل" || discourse.PosOf(at) is Pos.Adposition || discourse.LemmaOf(at) is "الذي")
            {
                return discourse[at].Stem.Folded is "الي" or "علي" or "في";
            }

            if (!discourse[at].HasArticle || discourse[at].HasConjunction)
            {
                return true;
            }

            if (discourse.MentionAt(at) is not null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whose text a bare carrier is: the one who issued the text told of last, else the one who spoke last.</summary>
    private IReadOnlyList<SpeechSource> Issuer(int carrier)
    {
        var start = discourse.SentenceStart(Math.Max(0, discourse.SentenceOf(carrier) - IssuerSentences));
        for (var at = carrier - 1; at >= start; at--)
        {
            if (discourse.LemmaOf(at) == discourse.LemmaOf(carrier))
            {
                if (IssuerOf(at) is { } issuer)
                {
                    return issuer;
                }

                break;
            }
        }

        return Last?.Sources ?? [new SpeechSource(null, discourse[carrier].Span)];
    }

    private IReadOnlyList<SpeechSource>? IssuerOf(int carrier)
    {
        var start = discourse.SentenceStart(discourse.SentenceOf(carrier));
        for (var at = carrier - 1; at >= Math.Max(start, carrier - IssuerWords); at--)
        {
            if (discourse.IsVerb(at))
            {
                return discourse.VerbOf(at) is { } verb && book.OfVerb(verb).Any(p => p.Words.Count == 2 && p.Words[1] == discourse.LemmaOf(carrier))
                    ? Ahead(at) ?? After(at, discourse.SentenceEnd(discourse.SentenceOf(at)), skip: carrier) ?? Before(at) : null;
            }
        }

        return null;
    }

    private bool OpensSentence(ActorMention mention)
    {
        var first = discourse.FirstOf(mention);
        var start = discourse.SentenceStart(mention.Sentence);
        return first == start || (first == start + 1 && discourse.LemmaOf(start) is "كان") || discourse[discourse.HeadWordOf(mention)].Relation is "nsubj";
    }

    private bool Stands(ActorMention mention, int at, int word, bool free)
    {
        if (mention.Rule == "nationality" && mention.Kind is EntityKind.Place)
        {
            return false;
        }

        if (mention.Kind is EntityKind.Place && at != word + 1)
        {
            return false;
        }

        return free || (Agrees(mention, word) && Preposition(at) is null && Preposition(discourse.HeadWordOf(mention)) is null && !AfterPreposition(at, word));
    }

    /// <summary>A masculine verb is not said by a feminine noun, nor a feminine one by a man.</summary>
    private bool Agrees(ActorMention mention, int verb)
    {
        if (!discourse.IsVerb(verb) || mention.Number is Number.Plural || mention.Kind is EntityKind.Group)
        {
            return true;
        }

        var head = discourse[discourse.HeadWordOf(mention)].Analysis?.Features.Gender ?? Gender.Unknown;
        var gender = mention.Gender is Gender.Unknown ? head : mention.Gender;
        return discourse[verb].Analysis!.Features.Gender switch
        {
            Gender.Masculine => gender is not Gender.Feminine,
            Gender.Feminine => gender is not Gender.Masculine || mention.Kind is not EntityKind.Person,
            _ => true,
        };
    }

    /// <summary>A genitive inside a prepositional phrase (في ختام اجتماع الحكومة) is no subject.</summary>
    private bool AfterPreposition(int at, int word)
    {
        for (var up = at - 1; up > word && at - up <= 2; up--)
        {
            if (discourse[up + 1].Before.Trim().Length > 0)
            {
                return false;
            }

            if (Preposition(up) is not null && discourse.PosOf(up) is Pos.Noun)
            {
                return discourse[at].Relation is not "nsubj";
            }
        }

        return false;
    }

    private string? Preposition(int word) => discourse[word].Preposition ?? discourse.PrepositionOf(word)
        ?? (word > 0 && discourse.SentenceOf(word - 1) == discourse.SentenceOf(word) && discourse.PosOf(word - 1) is Pos.Adposition && discourse[word - 1].Pronoun is null
            ? discourse[word - 1].Stem.Folded : null);

    private bool StopsAt(int at) =>
        discourse.PosOf(at) is Pos.SubordinatingConjunction || (discourse.IsVerb(at) && discourse[at].Relation is not "acl:relcl");

    private bool IsTime(int at) => discourse[at].Relation is "obl:tmod";

    private SpeechSource Inside(int noun)
    {
        var genitive = discourse.ChildrenOf(noun, "nmod").FirstOrDefault(-1);
        return genitive >= 0 && discourse.MentionAt(genitive) is { Kind: not EntityKind.Place } mention
            ? Of(mention)
            : new SpeechSource(null, discourse[noun].Span);
    }

    /// <summary>The mention, or the name in apposition to it, and those joined to it by a conjunction.</summary>
    private List<SpeechSource> Joined(ActorMention mention, int end)
    {
        var last = mention;
        var sources = new List<SpeechSource> { Of(Named(ref last, end)) };
        while (discourse.LastOf(last) + 1 is var next && next < end && discourse[next].HasConjunction
            && discourse.MentionAt(next) is { Kind: not EntityKind.Place } other && discourse.FirstOf(other) == next)
        {
            last = other;
            sources.Add(Of(Named(ref last, end)));
        }

        return sources;
    }

    private ActorMention Named(ref ActorMention mention, int end)
    {
        if (mention.Named || mention.Kind is not (EntityKind.Person or EntityKind.Organization))
        {
            return mention;
        }

        var next = discourse.LastOf(mention) + 1;
        for (var at = next; at < Math.Min(end, next + NameDistance); at++)
        {
            if (discourse.MentionAt(at) is { } other && other != mention)
            {
                if (other is { Kind: EntityKind.Person, Named: true } && Preposition(discourse.FirstOf(other)) is null && !discourse[discourse.FirstOf(other)].HasConjunction)
                {
                    mention = other;
                    return other;
                }
            }
            else if (StopsAt(at))
            {
                break;
            }
        }

        return mention;
    }
}
