using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Tells who speaks with a word of saying: one who is named beside it, or the one who spoke before.</summary>
internal sealed class SpeakerFinder(Discourse discourse, SourceFinder sources, ArgumentFinder finder, RoleFiller roles)
{
    private const int SentencesBack = 2;

    /// <summary>The sayers of an active verb or of a participle beside another saying.</summary>
    /// <param name="word">The speech word.</param>
    /// <param name="end">The last word of its pattern.</param>
    /// <param name="limit">The first word of what is said, where it follows.</param>
    /// <param name="kind">How it stands in the text.</param>
    public IReadOnlyList<SpeechSource> Of(int word, int end, int limit, SpeechKind kind)
    {
        if (kind is SpeechKind.Verb)
        {
            return sources.Ahead(word) ?? sources.After(word, limit, skip: end > word ? end : -1) ?? sources.Before(word) ?? Dropped(word);
        }

        return sources.Last is { } last && discourse.SentenceOf(last.Word) == discourse.SentenceOf(word) ? last.Sources : Subject(word) ?? Dropped(word);
    }

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
            Stance.Accuses => Subject(word) ?? [default],
            Stance.States or Stance.Confirms or Stance.Announces => [],
            _ => [default],
        };
    }

    /// <summary>Who says a phrase that has no verb: the one whose words hold it; none where the reporter speaks.</summary>
    public IReadOnlyList<SpeechSource> OfNominal(int word) => sources.Last is { } last && last.Covers(word) ? last.Sources : [];

    /// <summary>A thing without the article that asks, accuses or threatens of itself (لافتات تطالب الحكومة): the noun after the verb is whom it asks.</summary>
    /// <returns>The thing, as a source that is not named; null where the verb is no such clause.</returns>
    public IReadOnlyList<SpeechSource>? Written(int word, SpeechPattern pattern)
    {
        var noun = word - 1;
        if (pattern.Stance is not (Stance.Demands or Stance.Accuses or Stance.Threatens) || noun < 0 || discourse.SentenceOf(noun) != discourse.SentenceOf(word)
            || discourse[word].HasConjunction || discourse[word].Pronoun is not null || discourse[word].Before.Trim().Length > 0)
        {
            return null;
        }

        return IsThing(noun) && discourse[word].Analysis!.Features is { Gender: Gender.Feminine, Aspect: Aspect.Imperfect } && sources.Ahead(word) is null
            ? [new SpeechSource(null, discourse[noun].Span)] : null;
    }

    private bool IsThing(int noun) => discourse.PosOf(noun) is Pos.Noun && discourse.MentionAt(noun) is null && !discourse[noun].HasArticle && discourse[noun].Pronoun is null
        && discourse.PrepositionOf(noun) is null && discourse[noun].Analysis!.Features is { Gender: Gender.Feminine } or { Number: Number.Plural };

    /// <summary>The one who spoke last, where not too far back.</summary>
    private IReadOnlyList<SpeechSource> Dropped(int word)
    {
        if (sources.Last is { } last && discourse.SentenceOf(word) - discourse.SentenceOf(last.Last) <= SentencesBack)
        {
            return [.. last.Sources.Select(s => s with { Span = null })];
        }

        return Subject(word) ?? [default];
    }

    /// <summary>The last subject of a verb before the word, in its sentence or the one before.</summary>
    private IReadOnlyList<SpeechSource>? Subject(int word)
    {
        var sentence = discourse.SentenceOf(word);
        var start = discourse.SentenceStart(Math.Max(0, sentence - 1));
        for (var at = word - 1; at >= start; at--)
        {
            if (discourse[at].Relation is "nsubj" && discourse.MentionAt(at) is { Kind: not EntityKind.Place } mention)
            {
                return [sources.Of(mention)];
            }
        }

        return null;
    }
}
