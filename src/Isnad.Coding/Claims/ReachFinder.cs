using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Finds how far a saying reaches: which words are what is said.</summary>
internal sealed class ReachFinder(Discourse discourse, SpeechBook book, Quotations quotes)
{
    private const int OpeningReach = 32;
    private const int NominalReach = 24;
    private const int LeastQuote = 4;
    private const int TurnWords = 2;
    private const int PatternGap = 6;
    private const string Said = "قال";
    private const string SaidThat = "إن";

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

            if (discourse.IsVerb(at) && !IsOfRelative(at) && discourse.MentionAt(at) is null)
            {
                return Quoted(at, end, word);
            }
        }

        return -1;
    }

    /// <summary>A quotation after a colon, or إن after قال, is the speaker's even where a verb, or a name read as one, stands before it; -1 for none.</summary>
    private int Quoted(int from, int end, int word)
    {
        for (var at = from + 1; at < end; at++)
        {
            if (IsComplementizer(at) && discourse.VerbOf(word) is Said && discourse[at].Form.StartsWith(SaidThat, StringComparison.Ordinal))
            {
                return at;
            }

            if (IsComplementizer(at) || (discourse.IsVerb(at) && IsSaying(at)))
            {
                return -1;
            }

            if (discourse[at].Before.Contains(':', StringComparison.Ordinal))
            {
                return OpensQuote(at, word) ? at : -1;
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
                || (discourse.IsVerb(at) && !IsOfRelative(at) && discourse[at].Before.Contains('،', StringComparison.Ordinal)))
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
        AdverbialVerb(word) is not null;

    /// <summary>The verb of saying (folded) whose adverbial participle the word may be, though it may be read as a noun (مشيرا is a marshal too); null for none.</summary>
    public string? AdverbialVerb(int word)
    {
        var token = discourse[word];
        if (token.HasArticle || !(token.Folded.EndsWith('ا') || token.Folded.EndsWith('ه') || token.Folded.EndsWith("ين", StringComparison.Ordinal))
            || !token.Segments.All(s => s.Kind is SegmentKind.Stem or SegmentKind.Conjunction))
        {
            return null;
        }

        return token.Analyses.Where((a, rank) => a is { Features.Verbal: VerbalKind.ActiveParticiple, Verb: not null } && (rank == 0 || token.Folded.EndsWith('ا')))
            .Select(a => Isnad.Text.Folding.Fold(a.Verb!)).FirstOrDefault(verb => book.OfVerb(verb).Count > 0);
    }

    /// <summary>The last word of a pattern whose first is a word, the others following in its clause; null where one is missing.</summary>
    public int? PatternEnd(SpeechPattern pattern, int word)
    {
        var at = word;
        var end = discourse.SentenceEnd(discourse.SentenceOf(word));
        foreach (var wanted in pattern.Words.Skip(1))
        {
            var found = -1;
            for (var next = at + 1; next < Math.Min(end, at + 1 + PatternGap) && found < 0; next++)
            {
                if (discourse.IsVerb(next) || IsComplementizer(next))
                {
                    return null;
                }

                found = discourse[next].Folded == wanted || discourse[next].Stem.Folded == wanted || discourse.LemmaOf(next) == wanted ? next : -1;
            }

            if (found < 0)
            {
                return null;
            }

            at = found;
        }

        return at;
    }

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

        if (at - first > 3 && AfterTurn(at) is { } next && SaysSoon(next))
        {
            return true;
        }

        return discourse.IsVerb(at) && token.HasConjunction && at - first > 3 && IsSaying(at);
    }

    /// <summary>The word after one or two that turn to another speaker; null where none do.</summary>
    private int? AfterTurn(int at) => book.IsTurn(discourse[at].Folded) ? at + 1
        : at + 1 < discourse.Words.Count && book.IsTurn(discourse[at].Folded + " " + discourse[at + 1].Folded) ? at + 2 : null;

    /// <summary>Whether a verb of saying stands within two words, or right after the one who is named first: لكن الوزير قال.</summary>
    private bool SaysSoon(int from)
    {
        if (from >= discourse.Words.Count)
        {
            return false;
        }

        var end = discourse.SentenceEnd(discourse.SentenceOf(from - 1));
        var start = discourse.MentionAt(from) is { } mention ? discourse.LastOf(mention) + 1 : from;
        for (var at = start; at < Math.Min(end, start + TurnWords) && !IsComplementizer(at); at++)
        {
            if (discourse.IsVerb(at))
            {
                return IsSaying(at) || Refuses(at);
            }
        }

        return false;
    }

    /// <summary>A verb that says without the help of a noun (not أطلق, which says only in أطلق تهديدا).</summary>
    private bool IsSaying(int at) => discourse.VerbOf(at) is { } verb && book.OfVerb(verb).Any(p => p.Words.Count == 1);

    /// <summary>لكن الحركة رفضت الاتهامات: a verb that denies with a noun behind it.</summary>
    private bool Refuses(int at) => discourse.VerbOf(at) is { } verb && book.OfVerb(verb).Any(p => p.Stance is Stance.Denies && PatternEnd(p, at) is not null);

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

    private bool IsOfRelative(int at) => discourse[at].Relation is "acl:relcl" || (at > 0 && (discourse.IsRelative(at - 1) || discourse.LemmaOf(at - 1) is "حيث"));
}
