using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Finds who says what in a report, and how far each saying reaches.</summary>
internal sealed class SpeechFinder(Discourse discourse, SpeechBook book, ArgumentFinder finder, RoleFiller roles)
{
    private const int QuoteSentences = 4;
    private SpeechAct? _last;

    /// <summary>All speech acts in the order of the text.</summary>
    public IReadOnlyList<SpeechAct> Find()
    {
        var acts = new List<SpeechAct>();
        for (var word = 0; word < discourse.Words.Count; word++)
        {
            if (Attribution(word) is { } attribution)
            {
                acts.Add(attribution);
            }
            else if (Saying(word) is { } saying)
            {
                acts.Add(saying);
                _last = saying;
            }
        }

        return acts;
    }

    /// <summary>بحسب X, نقلا عن X, وفقا ل X: covers its whole sentence.</summary>
    private SpeechAct? Attribution(int word)
    {
        foreach (var pattern in book.Beginning(discourse[word].Folded).Concat(book.Beginning(discourse[word].Stem.Folded)))
        {
            if (pattern.Kind != "phrase" || MatchEnd(pattern, word) is not { } end)
            {
                continue;
            }

            var sentence = discourse.SentenceOf(word);
            var (source, span) = SourceAfter(end);
            return new SpeechAct(word, pattern.Stance, source, span, discourse.SentenceStart(sentence), discourse.SentenceEnd(sentence) - 1);
        }

        return null;
    }

    private int? MatchEnd(SpeechPattern pattern, int word)
    {
        var at = word;
        foreach (var wanted in pattern.Words.Skip(1))
        {
            if (discourse[at].Segments.Count > 1 && wanted.Length == 1)
            {
                continue;
            }

            at++;
            if (at >= discourse.SentenceEnd(discourse.SentenceOf(word)))
            {
                return null;
            }

            var token = discourse[at];
            if (token.Folded != wanted && token.Stem.Folded != wanted && discourse.LemmaOf(at) != wanted && token.Preposition != wanted)
            {
                return null;
            }

            if (token.Preposition == wanted && token.Folded != wanted)
            {
                at--;
            }
        }

        return at;
    }

    private (string? Source, Span? Span) SourceAfter(int word)
    {
        var end = Math.Min(discourse.SentenceEnd(discourse.SentenceOf(word)), word + 7);
        for (var at = word + 1; at < end; at++)
        {
            if (discourse.MentionAt(at) is { } mention)
            {
                return (discourse.EntityOf(mention), mention.Span);
            }
        }

        return (null, null);
    }

    private SpeechAct? Saying(int word)
    {
        var token = discourse[word];
        if (token.Analysis is not { } analysis || discourse.VerbOf(word) is not { } verb || book.OfVerb(verb) is not { } pattern)
        {
            return null;
        }

        var adverbial = analysis.Features.Verbal is VerbalKind.ActiveParticiple && token.Folded.EndsWith('ا') && !token.HasArticle;
        if (analysis.Pos is not Pos.Verb && !adverbial && analysis.Features.Verbal is not VerbalKind.VerbalNoun)
        {
            return null;
        }

        var arguments = finder.Find(word);
        var (source, span) = SourceOf(word, arguments, adverbial);
        var (first, last) = Scope(word, arguments);
        if (first > last || (analysis.Pos is not Pos.Verb && !adverbial && source is null))
        {
            return null;
        }

        return new SpeechAct(word, pattern.Stance, source, span, first, last);
    }

    private (string? Source, Span? Span) SourceOf(int word, Arguments arguments, bool adverbial)
    {
        foreach (var slot in new[] { "subj", "gen", "poss", "ctrl" })
        {
            foreach (var filler in arguments[slot])
            {
                if (roles.EntityOf(filler) is { } entity)
                {
                    return (entity, discourse[filler.Word].Span);
                }
            }
        }

        if (_last is { } last && (adverbial || discourse.IsVerb(word)) && discourse.SentenceOf(word) - discourse.SentenceOf(last.Word) <= 1 && arguments["subj"].All(f => f.Path == "dropped"))
        {
            return (last.Source, last.SourceSpan);
        }

        return (null, null);
    }

    /// <summary>From the complementizer, colon or quotation mark after the verb to the next saying or the end of the
    /// sentence; what stands before a saying that ends its sentence; a quotation runs on until it closes.</summary>
    private (int First, int Last) Scope(int word, Arguments arguments)
    {
        var sentence = discourse.SentenceOf(word);
        var start = discourse.SentenceStart(sentence);
        var end = discourse.SentenceEnd(sentence) - 1;
        for (var at = word + 1; at <= end; at++)
        {
            if (IsBreak(at, word))
            {
                end = at - 1;
                break;
            }
        }

        var opening = Opening(word, end);
        if (opening >= 0)
        {
            return (opening, QuoteEnd(opening, end));
        }

        var source = arguments["subj"].Where(f => f.Pronoun is null && f.Path != "dropped").Select(f => f.Word).DefaultIfEmpty(word).Max();
        var tail = end - Math.Max(word, source);
        return tail < 3 && word - start > 4 ? (start, word - 1) : (word + 1, end);
    }

    /// <summary>A later saying joined by a conjunction, or a contrast, ends the reach of this one.</summary>
    private bool IsBreak(int at, int word)
    {
        var token = discourse[at];
        if (token.Folded is "فيما" or "بينما" or "لكن" or "ولكن")
        {
            return at - word > 4;
        }

        return discourse.IsVerb(at) && token.HasConjunction && at - word > 3 && discourse.VerbOf(at) is { } verb && book.OfVerb(verb) is not null
            && !InsideQuote(at);
    }

    private bool InsideQuote(int word)
    {
        var text = discourse.Report.Text;
        var from = discourse[discourse.SentenceStart(discourse.SentenceOf(word))].Span.Start;
        var depth = 0;
        var straight = 0;
        for (var i = from; i < discourse[word].Span.Start; i++)
        {
            depth += text[i] is '«' or '“' ? 1 : text[i] is '»' or '”' ? -1 : 0;
            straight += text[i] == '"' ? 1 : 0;
        }

        return depth > 0 || straight % 2 == 1;
    }

    private int Opening(int word, int end)
    {
        for (var at = word + 1; at <= Math.Min(end, word + 22); at++)
        {
            var token = discourse[at];
            if (token.Stem.Folded is "ان" && discourse.PosOf(at) is not Pos.Noun)
            {
                return at;
            }

            if (token.Before.Contains(':', StringComparison.Ordinal) || (token.Before.Contains('"', StringComparison.Ordinal) && !InsideQuote(at - 1)) || token.Before.Contains('«', StringComparison.Ordinal))
            {
                return at;
            }
        }

        return -1;
    }

    private int QuoteEnd(int opening, int end)
    {
        var last = end;
        for (var more = 0; more < QuoteSentences && last + 1 < discourse.Words.Count && InsideQuote(last + 1 > end ? last : end); more++)
        {
            if (!OpenAt(opening, last))
            {
                break;
            }

            last = discourse.SentenceEnd(discourse.SentenceOf(last + 1)) - 1;
        }

        return last;
    }

    private bool OpenAt(int first, int last)
    {
        var text = discourse.Report.Text;
        var from = Math.Max(0, discourse[first].Span.Start - discourse[first].Before.Length);
        var to = last + 1 < discourse.Words.Count ? discourse[last + 1].Span.Start : text.Length;
        var depth = 0;
        var straight = 0;
        for (var i = from; i < to; i++)
        {
            depth += text[i] is '«' or '“' ? 1 : text[i] is '»' or '”' ? -1 : 0;
            straight += text[i] == '"' ? 1 : 0;
        }

        return depth > 0 || straight % 2 == 1;
    }
}
