using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Finds who says it: by word order around the speech word, where the subject stands in news prose.</summary>
internal sealed partial class SourceFinder(Discourse discourse, SpeechBook book)
{
    private const int Reach = 14;
    private const int NameDistance = 4;

    /// <summary>Where the line of place and agency ends: who is told in it reports, and says none of what follows.</summary>
    private readonly int _dateline = Dateline.Of(discourse.Report.Text).End;

    /// <summary>Where the first mention of each entity begins.</summary>
    private readonly Dictionary<string, int> _firstTold = discourse.Mentions.GroupBy(discourse.EntityOf, StringComparer.Ordinal).ToDictionary(told => told.Key, told => told.Min(m => m.Span.Start), StringComparer.Ordinal);

    /// <summary>The saying that was found last; who speaks on or is meant by the article speaks in it.</summary>
    public SpeechAct? Last
    {
        get;
        set => (Former, field) = (field == value ? Former : field, value);
    }

    /// <summary>The saying before that.</summary>
    public SpeechAct? Former { get; private set; }

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
            if (IsEachOf(at, end))
            {
                free = true;
                at++;
                continue;
            }

            if (discourse.MentionAt(at) is { } mention)
            {
                if (IsDescribed(mention, at - 1, word))
                {
                    return [new SpeechSource(null, discourse[at - 1].Span)];
                }

                if (Stands(mention, at, word, free))
                {
                    return Joined(mention, end);
                }

                at = Math.Max(at, discourse.LastOf(mention));
                continue;
            }

            if (StopsAt(at))
            {
                return IsOfText(at) ? Publisher(at, end) : Unowned(word);
            }

            if (at == skip || discourse.PosOf(at) is not Pos.Noun || (!free && Preposition(at) is not null))
            {
                continue;
            }

            if (book.IsSame(discourse[at].Folded) && at + 1 < end && discourse[at + 1].HasArticle)
            {
                continue;
            }

            if (book.IsUnnamed(discourse.LemmaOf(at)))
            {
                return (IsText(at) ? OwnerOf(at) : null) ?? [Resumed(at) ?? new SpeechSource(null, discourse[at].Span)];
            }

            var carrier = IsText(at);
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

        return Unowned(word);
    }

    /// <summary>The sayer that surely stands before its verb: the tree says so, or it follows أن or opens the sentence.</summary>
    public IReadOnlyList<SpeechSource>? Ahead(int word)
    {
        foreach (var child in discourse.ChildrenOf(word, "nsubj"))
        {
            if (child < word && discourse.MentionAt(child) is { } subject && !IsPredicate(subject) && !IsOfDateline(subject))
            {
                return Joined(subject, word);
            }
        }

        // الرجل الذي قالت الشرطة إنه: a clause with a subject of its own is not said by whom it describes.
        if (discourse[word] is { Relation: "acl:relcl", Pronoun: null } && discourse.HeadOf(word) is var head && head >= 0 && discourse.MentionAt(head) is { } described
            && Agrees(described, word) && !discourse.ChildrenOf(word, "nsubj").Any())
        {
            return [Of(described)];
        }

        if (word > 0 && discourse.SentenceOf(word - 1) == discourse.SentenceOf(word) && !discourse[word].HasConjunction
            && discourse.MentionAt(word - 1) is { Kind: not EntityKind.Place } mention && !IsPredicate(mention) && !IsOfDateline(mention) && discourse.FirstOf(mention) is var first
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
                return mention.Kind is EntityKind.Place || IsOfDateline(mention) || IsPredicate(mention) || Preposition(discourse.FirstOf(mention)) is not null || !OpensSentence(mention) ? null : [Of(mention)];
            }

            if (discourse.IsVerb(at) || discourse.PosOf(at) is Pos.SubordinatingConjunction)
            {
                return null;
            }
        }

        return null;
    }

    private bool IsOfDateline(ActorMention mention) => mention.Span.Start < _dateline;

    /// <summary>منذ انتخابه رئيسا للبلاد: an office in the indefinite accusative is what somebody becomes, unless أن or لكن governs it (أن متحدثا باسم القناة رفض).</summary>
    private bool IsPredicate(ActorMention mention)
    {
        var first = discourse.FirstOf(mention);
        return mention is { Kind: EntityKind.Person, Title: not null, NameSpan: null } && discourse[first] is { HasArticle: false, Preposition: null, Pronoun: null } token
            && token.Form.TrimEnd('\u064B').EndsWith('ا') && token.Analysis?.Features.Number is not Number.Dual
            && (first == discourse.SentenceStart(mention.Sentence) || !(discourse.PosOf(first - 1) is Pos.SubordinatingConjunction or Pos.Particle or Pos.Auxiliary || book.IsTurn(discourse[first - 1].Folded)));
    }

    /// <summary>The entity that a mention stands for, as a source; none for a bare noun such as شهود.</summary>
    public SpeechSource Of(ActorMention mention)
    {
        var (first, last) = (discourse.FirstOf(mention), discourse.LastOf(mention));
        var noun = first < last && book.IsSame(discourse[first].Folded) ? first + 1 : first;
        var bare = noun >= (last > noun && book.IsSame(discourse[last].Stem.Folded) ? last - 1 : last) && book.IsUnnamed(discourse.LemmaOf(noun));
        return (bare ? Resumed(noun) : null) ?? new SpeechSource(bare ? null : discourse.EntityOf(mention), mention.Span);
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

    private bool OpensSentence(ActorMention mention)
    {
        var first = discourse.FirstOf(mention);
        var start = discourse.SentenceStart(mention.Sentence);
        return first == start || (first == start + 1 && discourse.LemmaOf(start) is "كان") || (discourse[discourse.HeadWordOf(mention)].Relation is "nsubj" && !IsOfRelative(discourse.HeadOf(discourse.HeadWordOf(mention))));
    }

    /// <summary>الاتهامات التي وجهتها مصر: the subject of a clause that describes something speaks in no other.</summary>
    private bool IsOfRelative(int verb) => verb > 0 && (discourse[verb].Relation is "acl:relcl" || discourse.IsDescribing(verb - 1));

    private bool Stands(ActorMention mention, int at, int word, bool free)
    {
        // كشفت تقارير صحفية بريطانية: the adjective is no speaker, and the noun that it describes nobody.
        if (mention.Rule == "nationality")
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
        if (discourse.IsVerb(verb) && mention.Kind is EntityKind.Group && IsOblique(discourse.HeadWordOf(mention)))
        {
            return false;
        }

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

    /// <summary>A sound plural or a dual in ين is no subject of the verb before it: وهدد المسلحين بالقصف.</summary>
    private bool IsOblique(int word) => discourse[word] is { Analysis: { Pos: Pos.Noun or Pos.Adjective, Features.Number: Number.Plural or Number.Dual } } token
        && token.Stem.Folded.EndsWith("ين", StringComparison.Ordinal);

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

    /// <summary>كل من A وB: each of them speaks, though they stand behind a preposition.</summary>
    private bool IsEachOf(int at, int end) => at + 1 < end && discourse[at].Stem.Folded is "كل" or "كلا" && discourse[at + 1].Folded is "من";

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
