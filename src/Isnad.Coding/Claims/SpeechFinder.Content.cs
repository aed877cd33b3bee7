using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>What a word of saying covers: a clause, a noun phrase, or what stands before it.</summary>
internal sealed partial class SpeechFinder
{
    private const int TailWords = 3;

    /// <summary>Where the condition of a threat or promise begins between two words; null for none.</summary>
    private int? Condition(SpeechPattern pattern, int first, int last)
    {
        if (pattern.Stance is not (Stance.Threatens or Stance.Promises))
        {
            return null;
        }

        for (var at = first + 1; at <= last; at++)
        {
            if (_book.IsCondition(_discourse[at].Folded) || (at < last && _book.IsCondition(_discourse[at].Folded + " " + _discourse[at + 1].Folded)))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>What is said: a clause or quotation, a noun phrase, or, where the saying ends its sentence, what stands before it.</summary>
    private (int First, int Last) Content(int word, int end, SpeechPattern pattern)
    {
        if (_back.Deed(word, end, pattern) is var deed and >= 0)
        {
            return (deed, deed);
        }

        var opening = pattern.Content.Contains("clause") ? _reach.Opening(end) : -1;
        var nominal = Nominal(word, end, pattern);
        if (SaidBefore(word, opening, nominal) is { } before)
        {
            return before;
        }

        if (opening >= 0 && (nominal < 0 || nominal > opening || !IsDeed(nominal)))
        {
            return (_attributions.Quoting(end, opening) ?? opening, _reach.ClauseEnd(opening, word));
        }

        if (nominal >= 0)
        {
            return (nominal, _reach.NominalEnd(nominal));
        }

        return pattern.Content.Contains("clause") ? Said(word) : (0, -1);
    }

    private int Nominal(int word, int end, SpeechPattern pattern)
    {
        foreach (var slot in pattern.Content)
        {
            var first = slot switch
            {
                "clause" => -1,
                "obj" => Object(end),
                "subj" => Ascribed(end),
                "gen" => end > word ? end + 1 : -1,
                _ => Oblique(end, slot),
            };
            if (first > word && first < _discourse.Words.Count && _discourse.SentenceOf(first) == _discourse.SentenceOf(word))
            {
                return first;
            }
        }

        return -1;
    }

    private bool IsDeed(int word, bool article = false) => _discourse[word].Analysis?.Features.Verbal is VerbalKind.VerbalNoun && (article || !_discourse[word].HasArticle);

    /// <summary>A verb that may be a verbal noun as well (فرض, قتل) is one where the sentence has its verb: أعلنت واشنطن فرض عقوبات.</summary>
    private bool MayBeDeed(int word) => !_discourse[word].HasConjunction && _discourse[word].Analyses.Any(a => a.Features.Verbal is VerbalKind.VerbalNoun);

    /// <summary>A deed right after the verb, where who speaks stands in active speech: نسب الهجوم إلى X; the verb is passive then.</summary>
    private int Ascribed(int word)
    {
        var next = word + 1;
        return next < _discourse.Words.Count && MayBeDeed(next) && _discourse.MentionAt(next) is null && _discourse[next].Preposition is null ? next : -1;
    }

    /// <summary>The first noun after the speech word that is no source, no time and under no preposition; behind a subject that stands first (الجيش نفى تنفيذ غارات), a deed is no subject.</summary>
    private int Object(int word)
    {
        var end = Math.Min(_discourse.SentenceEnd(_discourse.SentenceOf(word)), word + 1 + PatternReach * 2);
        for (var at = word + 1; at < end; at++)
        {
            if (_discourse.IsVerb(at) || _discourse.PosOf(at) is Pos.SubordinatingConjunction)
            {
                return MayBeDeed(at) ? at : -1;
            }

            if (_discourse.PosOf(at) is Pos.Noun && _discourse.MentionAt(at) is null && _discourse[at].Relation is not "obl:tmod" && (_discourse[at].Relation is not "nmod" || (_discourse.HeadOf(at) == word && !_discourse.IsVerb(word)))
                && _discourse.PrepositionOf(at) is null && (_discourse[at].Relation is not "nsubj" || (IsDeed(at) && _sources.Ahead(word) is not null)))
            {
                return at;
            }
        }

        return -1;
    }

    private int Oblique(int word, string slot)
    {
        if (!slot.StartsWith("obl:", StringComparison.Ordinal))
        {
            return -1;
        }

        var preposition = slot["obl:".Length..];
        var end = Math.Min(_discourse.SentenceEnd(_discourse.SentenceOf(word)), word + 1 + PatternReach * 2);
        for (var at = word + 1; at < end; at++)
        {
            if (_discourse.IsVerb(at) && _discourse[at].Relation is not "acl:relcl")
            {
                return -1;
            }

            if (_discourse[at].Preposition == preposition || _discourse[at].Folded == preposition)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>كما أفاد مصدر للوكالة أمس: what stands before such a clause is said, unless the clause tells something of its own; null where it is none.</summary>
    private (int First, int Last)? SaidBefore(int word, int opening, int nominal)
    {
        var start = _discourse.SentenceStart(_discourse.SentenceOf(word));
        var end = word - 1 < start || _discourse[word].HasConjunction ? -1
            : _book.IsAs(_discourse[word - 1].Folded) ? word - 1
            : word - 2 >= start && _book.IsAs(_discourse[word - 2].Folded + " " + _discourse[word - 1].Folded) ? word - 2 : -1;
        var tells = (opening >= 0 && !Enumerable.Range(word + 1, opening - word).Any(at => _discourse[at].Before.AsSpan().IndexOfAny('،', ',') >= 0)) || (nominal >= 0 && Tells(nominal));
        return end - start < TailWords || tells || _discourse[word].Pronoun is not null || _sources.After(word, int.MaxValue) is not [.., { Span: { } span }] || !IsAside(WordAt(span, word) + 1, word)
            ? null : (start, end - 1);
    }

    /// <summary>Behind who speaks stands nothing that he says or to whom, but where, when or for whom (كما أبلغ الوزير السفير احتجاجه tells something).</summary>
    private bool IsAside(int at, int word) => at >= _discourse.SentenceEnd(_discourse.SentenceOf(word)) || _discourse[at].Before.Trim().Length > 0 || _discourse[at].Preposition is not null
        || _discourse[at].Relation is "obl:tmod" || _discourse.PosOf(at) is Pos.Adposition or Pos.Adverb;

    private bool Tells(int word) => IsDeed(word, article: true) || _discourse.ClassOf(word)?.StartsWith("event", StringComparison.Ordinal) is true;

    private (int First, int Last) Said(int word)
    {
        var sentence = _discourse.SentenceOf(word);
        var start = _discourse.SentenceStart(sentence);
        if (_discourse[word].HasConjunction || _sources.After(word, int.MaxValue) is not [{ Span: { } span }, ..])
        {
            return (0, -1);
        }

        var source = WordAt(span, word);
        return _discourse.SentenceEnd(sentence) - 1 - source < TailWords && word - start > TailWords + 1 ? (start, word - 1) : (0, -1);
    }

    private int WordAt(Span span, int from)
    {
        var at = from;
        while (at + 1 < _discourse.Words.Count && _discourse[at + 1].Span.Start < span.End)
        {
            at++;
        }

        return at;
    }
}
