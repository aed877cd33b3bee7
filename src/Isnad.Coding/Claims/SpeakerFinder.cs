using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Tells who speaks with a word of saying: one who is named beside it, or the one who spoke before.</summary>
internal sealed class SpeakerFinder(Discourse discourse, SpeechBook book, SourceFinder sources, ArgumentFinder finder, RoleFiller roles)
{
    private const int SentencesBack = 2;
    private const int Adjectives = 2;

    /// <summary>Words from a verb of suspicion to the pronoun that takes up who is suspected: في أنه.</summary>
    private const int SuspectedReach = 2;

    /// <summary>The sayers of an active verb or of a participle beside another saying.</summary>
    /// <param name="word">The speech word.</param>
    /// <param name="end">The last word of its pattern.</param>
    /// <param name="limit">The first word of what is said, where it follows.</param>
    /// <param name="kind">How it stands in the text.</param>
    public IReadOnlyList<SpeechSource> Of(int word, int end, int limit, SpeechKind kind)
    {
        if (kind is SpeechKind.Verb)
        {
            return sources.Ahead(word) ?? (IsObjectAlone(word, limit) ? null : sources.After(word, limit, skip: end > word ? end : -1)) ?? sources.Before(word) ?? Dropped(word);
        }

        if (sources.Last is { } last && discourse.SentenceOf(last.Word) == discourse.SentenceOf(word))
        {
            return Outer(last, word) ?? last.Sources;
        }

        return Opens(word) ? Dropped(word) : Subject(word, MaySpeak) ?? Dropped(word);
    }

    /// <summary>أكد الوزير أن ما قاله السفير صحيح، منوها: behind a saying that only describes something, the one whose sentence it is speaks on; null where the last saying describes nothing, or nobody else is told.</summary>
    private IReadOnlyList<SpeechSource>? Outer(SpeechAct last, int word) => !Describes(last) || discourse[word].Before.AsSpan().IndexOfAny('،', ',') < 0 ? null
        : sources.Former is { } former && discourse.SentenceOf(former.Word) == discourse.SentenceOf(word) && !Describes(former) ? former.Sources
        : Opener(word) is { } opener ? [sources.Of(opener)] : null;

    /// <summary>Whether a saying stands in a clause that describes something: ما قاله السفير, الاتهامات التي وجهتها.</summary>
    private bool Describes(SpeechAct act) => act.Kind is SpeechKind.Verb && act.Word > 0 && discourse.IsDescribing(act.Word - 1);

    /// <summary>The subject of the verb that opens the sentence of a word, where the word may be said by it; null for none.</summary>
    private ActorMention? Opener(int word)
    {
        var start = discourse.SentenceStart(discourse.SentenceOf(word));
        var verb = start < word && !discourse.IsVerb(start) && discourse.PosOf(start) is Pos.Particle or Pos.CoordinatingConjunction or Pos.Auxiliary ? start + 1 : start;
        return verb < word && discourse.IsVerb(verb)
            ? discourse.ChildrenOf(verb, "nsubj").Where(subject => subject > verb && subject < word && discourse.MentionAt(subject) is { Kind: not EntityKind.Place } && MaySpeak(subject, word))
                .Select(discourse.MentionAt).FirstOrDefault()
            : null;
    }

    /// <summary>واجتمع الوزير مع القادة، وقال: the subject of a sentence whose verbs are joined speaks, not who spoke in the sentence before; null for none, or where another speaks in it.</summary>
    private ActorMention? Joined(int word) =>
        discourse.IsVerb(word) && discourse[word].HasConjunction && !(sources.Last is { } last && (last.Covers(word) || (discourse.SentenceOf(last.Word) == discourse.SentenceOf(word) && !Describes(last))))
            ? Opener(word) : null;

    /// <summary>The sayers of a word that points back; a noun between it and what points back is its subject, though nobody known by it (نفت فلانة الاتهامات).
    /// Where none is told, a charge is denied by the accused (اتهمت الحكومة الحزب بالعنف، وهو ما ينفيه), and nobody denies his own word.</summary>
    /// <param name="word">The speech word.</param>
    /// <param name="back">What it points back to.</param>
    /// <param name="stance">What is said of it.</param>
    /// <param name="kind">How it stands in the text.</param>
    public IReadOnlyList<SpeechSource> OfBackReference(int word, BackReference back, Stance stance, SpeechKind kind)
    {
        var found = back.Mark <= word ? sources.After(word, int.MaxValue) ?? Dropped(word) : Of(word, back.Mark, int.MaxValue, kind);
        if (kind is not SpeechKind.Verb || found is not [{ Span: null }, ..])
        {
            return found;
        }

        var next = word + 1;
        if (next < back.Mark && discourse.PosOf(next) is Pos.Noun or Pos.ProperNoun or Pos.X && discourse[next] is { Preposition: null, Relation: not "obl:tmod" } && !book.IsTold(discourse.LemmaOf(next)))
        {
            return [new SpeechSource(null, discourse[next].Span)];
        }

        return stance is not Stance.Denies || back.Act is not { } told ? found
            : told.Stance is Stance.Accuses && Accused(told) is { } accused ? [accused]
            : found[0].Entity is { } id && told.Sources.Any(s => s.Entity == id) ? [default] : found;
    }

    /// <summary>Who is told between a word of accusing and the charge, beside the accuser.</summary>
    private SpeechSource? Accused(SpeechAct charge) => Enumerable.Range(charge.Word + 1, Math.Max(0, charge.First - charge.Word - 1)).Reverse().Select(discourse.MentionAt)
        .FirstOrDefault(m => m is { Kind: not EntityKind.Place } && charge.Sources.All(s => s.Entity != discourse.EntityOf(m))) is { } mention ? sources.Of(mention) : null;

    /// <summary>The sayers of a noun; none where nobody is known and the reporter may speak.</summary>
    public IReadOnlyList<SpeechSource> OfNoun(int word, SpeechPattern pattern)
    {
        var arguments = finder.Find(word);
        var accused = pattern.Stance is Stance.Accuses && !arguments.Has("obl:ل");
        foreach (var slot in accused ? ["by", "ctrl", "nation"] : new[] { "by", "poss", "gen", "ctrl", "nation" })
        {
            foreach (var filler in arguments[slot])
            {
                if (roles.EntityOf(filler) is { } entity)
                {
                    return [new SpeechSource(entity, discourse[filler.Word].Span)];
                }
            }
        }

        return pattern.Stance switch
        {
            Stance.Accuses => Subject(word, (_, _) => true) ?? [default],
            Stance.States or Stance.Confirms or Stance.Announces => [],
            _ => [default],
        };
    }

    /// <summary>Who says a phrase that has no verb: the one whose words hold it; none where the reporter speaks.</summary>
    public IReadOnlyList<SpeechSource> OfNominal(int word) => sources.Last is { } last && last.Covers(word) ? last.Sources : [];

    /// <summary>A thing without the article that asks, accuses or threatens of itself (لافتات تطالب الحكومة, تقرير أممي يتهمها): the noun after the verb is whom it asks.</summary>
    /// <returns>The thing, as a source that is not named; null where the verb is no such clause.</returns>
    public IReadOnlyList<SpeechSource>? Written(int word, SpeechPattern pattern)
    {
        if (pattern.Stance is not (Stance.Demands or Stance.Accuses or Stance.Threatens) || discourse[word].HasConjunction || discourse[word].Before.Trim().Length > 0
            || discourse[word].Analysis!.Features.Aspect is not Aspect.Imperfect)
        {
            return null;
        }

        var noun = Described(word);
        var isThing = noun >= 0 && (IsText(noun, word) || (noun == word - 1 && discourse[word] is { Pronoun: null, Analysis.Features.Gender: Gender.Feminine } && IsThing(noun)));
        return isThing && (discourse[word].Pronoun is not null || sources.Ahead(word) is null) ? [new SpeechSource(null, discourse[noun].Span)] : null;
    }

    /// <summary>رجل يشتبه بأنه القاتل, يشتبه بضلوعه في القتل: the one described is suspected, and suspects nobody.</summary>
    public bool IsSuspected(int word) =>
        discourse[word] is { Pronoun: null, HasConjunction: false, Analysis.Features: { Aspect: Aspect.Imperfect, Gender: Gender.Masculine } } && discourse.VerbOf(word) is { } verb && book.IsSuspicion(verb)
        && Described(word) is >= 0 and var noun && (discourse.PosOf(noun) is Pos.Noun or Pos.Adjective or Pos.ProperNoun || discourse.IsDescribing(noun))
        && Enumerable.Range(word + 1, Math.Min(SuspectedReach, discourse.SentenceEnd(discourse.SentenceOf(word)) - word - 1)).Any(at => discourse[at].Pronoun is not null && discourse.MentionAt(at) is null)
        && (sources.Ahead(word) ?? sources.Before(word)) is not null;

    /// <summary>The noun right before a verb, over its adjectives; -1 for none.</summary>
    private int Described(int word)
    {
        var start = discourse.SentenceStart(discourse.SentenceOf(word));
        var noun = word - 1;
        while (noun > start && word - noun <= Adjectives && discourse.PosOf(noun) is Pos.Adjective && !discourse[noun].HasArticle && discourse[noun].Before.Trim().Length == 0)
        {
            noun--;
        }

        return noun >= start ? noun : -1;
    }

    /// <summary>A text without the article and without an owner, of the verb's gender.</summary>
    private bool IsText(int noun, int word) => book.IsCarrier(discourse.LemmaOf(noun)) && discourse[noun] is { HasArticle: false, Pronoun: null }
        && (discourse.MentionAt(noun) is null || discourse.MentionAt(noun)!.Rule == "nationality")
        && discourse[noun].Analysis is { Features: var features }
        && discourse[word].Analysis!.Features.Gender == (features.Number is Number.Plural ? Gender.Feminine : features.Gender);

    /// <summary>A participle before any verb of its sentence goes on with the saying before: ... مضيفا أن.</summary>
    private bool Opens(int word)
    {
        var start = discourse.SentenceStart(discourse.SentenceOf(word));
        return !Enumerable.Range(start, word - start).Any(discourse.IsVerb);
    }

    /// <summary>واتهمت إسرائيل بقصف المدينة: of a verb that cannot lack its object, the only one told before its preposition is the object.</summary>
    private bool IsObjectAlone(int word, int limit) =>
        discourse.VerbOf(word) is { } verb && book.TakesObject(verb) && discourse[word].Pronoun is null && limit > word + 1 && limit < discourse.Words.Count
        && (discourse[limit].Preposition is not null || discourse.PosOf(limit) is Pos.Adposition)
        && discourse.MentionAt(word + 1) is { } mention && discourse.FirstOf(mention) == word + 1 && discourse.LastOf(mention) == limit - 1;

    private bool IsThing(int noun) => discourse.PosOf(noun) is Pos.Noun && discourse.MentionAt(noun) is null && !discourse[noun].HasArticle && discourse[noun].Pronoun is null
        && discourse.PrepositionOf(noun) is null && discourse[noun].Analysis!.Features is { Gender: Gender.Feminine } or { Number: Number.Plural };

    /// <summary>Whose word a noun of saying with a pronoun is (على حد قوله): the one who spoke last, else the last who did something; null for none.</summary>
    public IReadOnlyList<SpeechSource>? Behind(int word) => Dropped(word) is [{ Entity: not null }, ..] found ? found : null;

    /// <summary>أجرت الوكالة مقابلة مع الوزير، ونقلت عنه: the last person told whom a pronoun may mean, beside those who report his words.</summary>
    /// <param name="word">The word with the pronoun.</param>
    /// <param name="reporters">Those who report; null for none.</param>
    public IReadOnlyList<SpeechSource> OfPronoun(int word, IReadOnlyList<SpeechSource>? reporters)
    {
        var sentence = discourse.SentenceOf(word);
        return discourse.MentionsIn(sentence - 1, sentence)
            .LastOrDefault(m => m.Kind is EntityKind.Person && discourse.LastOf(m) < word && Agrees(m, word) && reporters?.Any(r => r.Entity == discourse.EntityOf(m)) is not true) is { } mention
            ? [sources.Of(mention) with { Span = null }] : [default];
    }

    /// <summary>The one who spoke last, where not too far back.</summary>
    private IReadOnlyList<SpeechSource> Dropped(int word)
    {
        if (Joined(word) is { } subject)
        {
            return [sources.Of(subject)];
        }

        foreach (var told in new[] { sources.Last, sources.Former })
        {
            if (told is { } last && discourse.SentenceOf(word) - discourse.SentenceOf(last.Last) <= SentencesBack && MaySpeakOn(last, word))
            {
                return [.. last.Sources.Select(s => s with { Span = null })];
            }
        }

        return Subject(word, MaySpeak) ?? [default];
    }

    /// <summary>Who spoke last does not go on where the verb is of several and he is one (وأضافوا) or the other way round, nor a source at the end of a sentence that the verb does not agree with.</summary>
    private bool MaySpeakOn(SpeechAct last, int word) =>
        (last.Sources.Count == 1 || Meant(word) is not (Gender.Masculine, Number.Singular)) && (last.Sources is not [{ Span: { } span }] || (last.Kind is not SpeechKind.Phrase && Meant(word).Number is not (Number.Plural or Number.Dual))
        || discourse.MentionAt(discourse.WordAt(span.Start)) is not { } mention || Agrees(mention, word));

    /// <summary>The last subject of a verb before the word, in its sentence or the one before.</summary>
    private IReadOnlyList<SpeechSource>? Subject(int word, Func<int, int, bool> admits)
    {
        var sentence = discourse.SentenceOf(word);
        var start = discourse.SentenceStart(Math.Max(0, sentence - 1));
        for (var at = word - 1; at >= start; at--)
        {
            if (discourse[at].Relation is "nsubj" && discourse.MentionAt(at) is { Kind: not EntityKind.Place } mention && admits(at, word))
            {
                return [sources.Of(mention)];
            }
        }

        return null;
    }

    /// <summary>Whether the subject of a verb may be the one who speaks on: it agrees with the word, did something, and stands in no clause that describes another.</summary>
    private bool MaySpeak(int subject, int word)
    {
        var verb = discourse.HeadOf(subject);
        var suffers = verb >= 0 && discourse.IsVerb(verb)
            && (discourse[verb].Analysis!.Features.Voice is Voice.Passive || discourse[verb].Relation is "acl:relcl" || (verb > 0 && discourse.IsDescribing(verb - 1)));
        return !suffers && Agrees(discourse.MentionAt(subject)!, word);
    }

    /// <summary>Whether a verb, a participle or a pronoun may mean someone told before.</summary>
    private bool Agrees(ActorMention mention, int word)
    {
        var (gender, number) = Meant(word);
        var features = discourse[discourse.HeadWordOf(mention)].Analysis?.Features ?? default;
        var told = mention.Gender is Gender.Unknown ? features.Gender : mention.Gender;
        if (mention.Kind is EntityKind.Country or EntityKind.Place)
        {
            return number is not (Number.Plural or Number.Dual);
        }

        var many = mention.Kind is EntityKind.Group || (mention.Kind is EntityKind.Person && mention.Number is Number.Plural or Number.Dual);
        return number is Number.Plural or Number.Dual ? many
            : gender is Gender.Unknown || (gender is Gender.Feminine ? (told is not Gender.Masculine || (many && IsBroken(mention))) && (!many || mention.Count is null)
            : !many && told is not Gender.Feminine);
    }

    /// <summary>مصادر، مضيفة أن: a plural in neither ون nor ين takes the feminine singular.</summary>
    private bool IsBroken(ActorMention mention) =>
        discourse[discourse.HeadWordOf(mention)].Stem.Folded is var head && !head.EndsWith("ون", StringComparison.Ordinal) && !head.EndsWith("ين", StringComparison.Ordinal);

    /// <summary>Gender and number of the one whom a verb, a participle or a pronoun behind a noun means.</summary>
    private (Gender Gender, Number Number) Meant(int word)
    {
        var token = discourse[word];
        if (discourse.IsVerb(word))
        {
            return token.Analysis!.Features.Person is 1 ? default : (token.Analysis.Features.Gender, token.Analysis.Features.Number);
        }

        return token.Pronoun switch
        {
            "ه" => (Gender.Masculine, Number.Singular),
            "ها" => (Gender.Feminine, Number.Singular),
            not null => (Gender.Masculine, Number.Plural),
            null when token.Folded.EndsWith("ين", StringComparison.Ordinal) => (Gender.Masculine, Number.Plural),
            null => (token.Folded.EndsWith('ا') ? Gender.Masculine : Gender.Feminine, Number.Singular),
        };
    }
}
