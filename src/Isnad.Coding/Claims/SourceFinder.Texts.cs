using Isnad.Coding.Actors;
using Isnad.Language;

namespace Isnad.Coding.Claims;

/// <summary>Whose word a text is that is told of: its owner, or the one who issued it before.</summary>
internal sealed partial class SourceFinder
{
    private const int IssuerSentences = 4;
    private const int IssuerWords = 8;
    private const string Issued = "عن";

    /// <summary>The sayers whose text a pattern of speech ends with (جاء في البيان, ورد في تقرير للوزارة); where no owner is told, the one who spoke last.</summary>
    /// <param name="text">The last word of the pattern.</param>
    /// <param name="limit">The first word of what is said.</param>
    public IReadOnlyList<SpeechSource> OfText(int text, int limit)
    {
        var end = Math.Min(Math.Min(limit, text + 1 + Reach), discourse.SentenceEnd(discourse.SentenceOf(text)));
        return IsText(text) && IsBare(text, end) ? Issuer(text) : Known(After(text, limit, governed: true)) ?? Last?.Sources ?? [new SpeechSource(null, discourse[text].Span)];
    }

    /// <summary>A text that carries somebody's word, or the word itself.</summary>
    private bool IsText(int word) => discourse.LemmaOf(word) is var lemma && (book.IsCarrier(lemma) || book.IsWord(lemma));

    /// <summary>Whether a text that names no owner begins at a word: طالب البيان الحكومة.</summary>
    public bool IsBareText(int word) => word < discourse.Words.Count && discourse.MentionAt(word) is null && IsText(word) && IsBare(word, discourse.SentenceEnd(discourse.SentenceOf(word)));

    /// <summary>A verb that takes up the text before it: بيان أصدرته الوزارة.</summary>
    private bool IsOfText(int at) => at > 0 && discourse.IsVerb(at) && discourse[at] is { Pronoun: not null, HasConjunction: false } && IsText(at - 1);

    /// <summary>دراسة فرنسية: what such a text is by nation does not tell whose word it is.</summary>
    private bool IsDescribed(ActorMention mention, int text, int word) => mention.Rule == "nationality" && text > word && book.IsDocument(discourse.LemmaOf(text));

    /// <summary>Texts without an owner right after the word of speech are a source that is not named (كشفت وثائق أن); a single one may be that of the one who spoke (وأفاد بيان أن).</summary>
    private IReadOnlyList<SpeechSource>? Unowned(int word) =>
        word + 1 < discourse.Words.Count && discourse.SentenceOf(word + 1) == discourse.SentenceOf(word) && IsText(word + 1) && discourse[word + 1] is { Pronoun: null, Analysis.Features.Number: Number.Plural }
            ? [new SpeechSource(null, discourse[word + 1].Span)] : null;

    /// <summary>The source meant by a definite noun that names none itself: المصدر after مصدر أمني; null where none was described before.</summary>
    private SpeechSource? Resumed(int noun)
    {
        if (IsSame(noun) && Last is { } last)
        {
            return last.Sources[0];
        }

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

    /// <summary>المصدر ذاته, نفس المصدر, المصدر المذكور: the one who spoke last, by whatever noun he was told.</summary>
    private bool IsSame(int noun) => discourse[noun].HasArticle
        && ((noun + 1 < discourse.Words.Count && book.IsSame(discourse[noun + 1].Stem.Folded) && (discourse[noun + 1].Pronoun is not null || discourse[noun + 1].HasArticle))
            || (noun > 0 && book.IsSame(discourse[noun - 1].Folded)));

    /// <summary>A carrier with the article and no word of its owner after it: ذكر البيان أن, but not البيان الصادر عن الوزارة.</summary>
    private bool IsBare(int carrier, int end)
    {
        if (!discourse[carrier].HasArticle)
        {
            return false;
        }

        for (var at = carrier + 1; at < end && discourse[at].Before.Trim().Length == 0; at++)
        {
            if (discourse[at].Preposition is "ل" || discourse.PosOf(at) is Pos.Adposition || discourse.IsRelative(at))
            {
                return discourse[at].Stem.Folded is "الي" or "علي" or "في";
            }

            if (!discourse[at].HasArticle || discourse[at].HasConjunction)
            {
                return true;
            }

            if (discourse.MentionAt(at) is { } mention)
            {
                // طالب البيان الحكومة: no owner follows an article, only an adjective of nation (البيان الروسي).
                return at == carrier + 1 && mention.Rule != "nationality" && discourse.PosOf(at) is Pos.Noun or Pos.ProperNoun;
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
                if ((IssuerOf(at) ?? OwnerOf(at)) is { } issuer)
                {
                    return issuer;
                }

                if (!discourse[at].HasArticle)
                {
                    break;
                }
            }
        }

        return Last?.Sources ?? [new SpeechSource(null, discourse[carrier].Span)];
    }

    /// <summary>Who is told right behind a text as its owner: بيان الوزارة, بيان للوزارة, بيان صادر عن الوزارة, بيان أصدرته الوزارة.</summary>
    private IReadOnlyList<SpeechSource>? OwnerOf(int carrier)
    {
        var end = discourse.SentenceEnd(discourse.SentenceOf(carrier));
        var next = carrier + 1;
        if (next + 1 < end && discourse.PosOf(next) is Pos.Adjective && discourse.MentionAt(next) is null && discourse[next + 1].Folded is not Issued)
        {
            next++;
        }

        if (next >= end || discourse[next].Before.Trim().Length > 0)
        {
            return null;
        }

        if (discourse.MentionAt(next) is { } owner)
        {
            return discourse.FirstOf(owner) == next && owner.Rule != "nationality" && Preposition(next) is null or "ل" ? Joined(owner, end) : null;
        }

        return IsOfText(next) ? Publisher(next, end)
            : next + 1 < end && discourse[next + 1].Folded is Issued ? Known(After(next + 1, end, governed: true)) : null;
    }

    /// <summary>Who is told right behind the verb that takes up a text, before anything under a preposition; null for none (بيان أصدرته في ختام الاجتماع).</summary>
    private IReadOnlyList<SpeechSource>? Publisher(int verb, int end)
    {
        var limit = verb + 1;
        while (limit < end && discourse[limit].Preposition is null && discourse.PosOf(limit) is not Pos.Adposition)
        {
            limit++;
        }

        return Known(After(verb, limit));
    }

    private static IReadOnlyList<SpeechSource>? Known(IReadOnlyList<SpeechSource>? sources) => sources is [{ Entity: not null }, ..] ? sources : null;

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
}
