using Isnad.Coding.Events;
using Isnad.Language;

namespace Isnad.Coding.Claims;

/// <summary>Finds how far a saying reaches: which words are what is said.</summary>
internal sealed class ReachFinder(Discourse discourse, SpeechBook book, Quotations quotes)
{
    private const int OpeningReach = 32;
    private const int NominalReach = 24;
    private const int LeastQuote = 4;

    /// <summary>The first word of a clause or quotation that says it; -1 for none before the next verb.</summary>
    public int Opening(int word)
    {
        var end = Math.Min(discourse.SentenceEnd(discourse.SentenceOf(word)), word + 1 + OpeningReach);
        for (var at = word + 1; at < end; at++)
        {
            if (IsComplementizer(at) || OpensQuote(at, word) || discourse[at].Before.Contains(':', StringComparison.Ordinal))
            {
                return at;
            }

            if (discourse.IsVerb(at) && !IsRelative(at))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The last word of a clause that begins at a word: a contrast or another saying ends it; a quotation inside runs to its close.</summary>
    public int ClauseEnd(int first, int word)
    {
        if (quotes.Around(first) is { } quote && quote.First == first && !IsComplementizer(first))
        {
            return Continued(quote.Last);
        }

        var end = discourse.SentenceEnd(discourse.SentenceOf(first)) - 1;
        for (var at = first + 1; at <= end; at++)
        {
            if (quotes.Around(at) is { } inner && inner.First >= first)
            {
                at = Math.Max(at, inner.Last);
                end = Math.Max(end, inner.Last);
                continue;
            }

            if (EndsClause(at, first))
            {
                return at - 1;
            }
        }

        return end;
    }

    /// <summary>The last word of content that is a noun phrase.</summary>
    public int NominalEnd(int first)
    {
        var end = Math.Min(discourse.SentenceEnd(discourse.SentenceOf(first)), first + NominalReach) - 1;
        for (var at = first + 1; at <= end; at++)
        {
            if (book.IsNominalEdge(discourse[at].Folded) || EndsClause(at, first) || (discourse.IsVerb(at) && discourse[at].HasConjunction)
                || (discourse.IsVerb(at) && !IsRelative(at) && discourse[at].Before.Contains('،', StringComparison.Ordinal)))
            {
                return at - 1;
            }
        }

        return end;
    }

    /// <summary>أن and إن, but not after بعد, قبل, دون and the like, which open an aside of time or manner.</summary>
    public bool IsComplementizer(int at)
    {
        if (discourse[at].Stem.Folded is not "ان" || discourse.PosOf(at) is Pos.Noun or Pos.Verb || at == 0)
        {
            return false;
        }

        return !book.IsNominalEdge(discourse[at - 1].Folded);
    }

    /// <summary>An adverbial participle of a verb of saying: مضيفا، مؤكدا.</summary>
    public bool IsAdverbial(int word) =>
        discourse[word].Analysis?.Features.Verbal is VerbalKind.ActiveParticiple && !discourse[word].HasArticle
        && (discourse[word].Folded.EndsWith('ا') || discourse[word].Folded.EndsWith('ه') || discourse[word].Folded.EndsWith("ين", StringComparison.Ordinal))
        && discourse.VerbOf(word) is { } verb && book.OfVerb(verb).Count > 0
        && discourse[word].Segments.All(s => s.Kind is SegmentKind.Stem or SegmentKind.Conjunction);

    private bool EndsClause(int at, int first)
    {
        var token = discourse[at];
        if (book.IsEdge(token.Folded))
        {
            return at - first > 3;
        }

        if (IsAdverbial(at) && at - first > 2)
        {
            return true;
        }

        return discourse.IsVerb(at) && token.HasConjunction && at - first > 3 && discourse.VerbOf(at) is { } verb && book.OfVerb(verb).Count > 0;
    }

    private bool OpensQuote(int at, int word) =>
        quotes.Around(at) is { } quote && quote.First == at && quote.Last - quote.First + 1 >= LeastQuote && quotes.Around(word) != quote;

    /// <summary>Quotations that follow one another closely in a sentence are one saying.</summary>
    private int Continued(int last)
    {
        for (var at = last + 1; at < Math.Min(discourse.Words.Count, last + 4) && discourse.SentenceOf(at) == discourse.SentenceOf(last); at++)
        {
            if (quotes.Around(at) is { } next)
            {
                return next.Last;
            }
        }

        return last;
    }

    private bool IsRelative(int at) => discourse[at].Relation is "acl:relcl" || (at > 0 && discourse.LemmaOf(at - 1) is "الذي");
}
