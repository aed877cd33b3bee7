using Isnad.Coding.Events;
using Isnad.Coding.Statuses;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Tells the sayings that did not take place: لم تعلن, دون أن تعلن, عدم إعلان, or whose subject is nobody: أعلنت أي جهة.</summary>
internal sealed class UnsaidFinder(Discourse discourse, SpeechBook book, StatusWords words)
{
    private const int Back = 3;

    /// <summary>Whether nobody said it with this word; behind a denial أي is no subject but what is denied (تنفي أي دور).</summary>
    public bool IsUnsaid(int word, Stance stance) => IsNegated(word) || (stance is not Stance.Denies && discourse.IsVerb(word) && IsNobody(word + 1, word));

    /// <summary>The subject of a verb stands right after it.</summary>
    private bool IsNobody(int at, int word) =>
        at < discourse.Words.Count && discourse.SentenceOf(at) == discourse.SentenceOf(word) && book.IsNobody(discourse[at].Folded);

    private bool IsNegated(int word)
    {
        if (discourse[word].HasConjunction)
        {
            return false;
        }

        var verb = discourse.IsVerb(word);
        var skipped = 0;
        for (var at = word - 1; at >= Math.Max(discourse.SentenceStart(discourse.SentenceOf(word)), word - Back); at--)
        {
            if (discourse[at + 1].Before.AsSpan().IndexOfAny('،', ',', ':') >= 0)
            {
                return false;
            }

            if (Negates(at, word - at - skipped, verb))
            {
                return true;
            }

            if (verb && at == word - 1 && discourse[at].Stem.Folded is "ان")
            {
                (verb, skipped) = (false, 1);
            }
            else if (book.IsAnybody(discourse[at].Folded))
            {
                skipped++;
            }
            else if (discourse.IsVerb(at))
            {
                return false;
            }
        }

        return false;
    }

    private bool Negates(int at, int distance, bool verb)
    {
        var (stem, lemma) = (discourse[at].Stem.Folded, discourse.LemmaOf(at));
        return words.StatusOf(stem, lemma) is EventStatus.Negated && words.Reaches(stem, lemma, distance, verb);
    }
}
