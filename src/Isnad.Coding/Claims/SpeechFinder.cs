using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Finds who says what in a report, and how far each saying reaches.</summary>
internal sealed class SpeechFinder
{
    private const int PatternReach = 6;
    private const int TailWords = 3;
    private const int NearOpening = 1;
    private readonly Discourse _discourse;
    private readonly SpeechBook _book;
    private readonly ReachFinder _reach;
    private readonly SourceFinder _sources;
    private readonly SpeakerFinder _speakers;
    private readonly UnsaidFinder _unsaid;
    private readonly AttributionFinder _attributions;

    public SpeechFinder(Discourse discourse, SpeechBook book, StatusWords words, ArgumentFinder finder, RoleFiller roles)
    {
        _discourse = discourse;
        _book = book;
        _reach = new ReachFinder(discourse, book, new Quotations(discourse));
        _sources = new SourceFinder(discourse, book);
        _speakers = new SpeakerFinder(discourse, book, _sources, finder, roles);
        _unsaid = new UnsaidFinder(discourse, book, words);
        _attributions = new AttributionFinder(discourse, book, _sources, _speakers);
    }

    /// <summary>All speech acts in the order of the text.</summary>
    public IReadOnlyList<SpeechAct> Find()
    {
        var acts = new List<SpeechAct>();
        var end = -1;
        for (var word = 0; word < _discourse.Words.Count; word++)
        {
            if (word <= end)
            {
                continue;
            }

            if (_attributions.At(word) is { } attribution)
            {
                acts.Add(attribution.Act);
                _sources.Last = attribution.Act.First < word && _sources.Last is { } last && _discourse.SentenceOf(last.Word) == _discourse.SentenceOf(word) ? last : attribution.Act;
                end = attribution.End;
                continue;
            }

            foreach (var act in At(word))
            {
                acts.Add(act);
                _sources.Last = act.Kind is SpeechKind.Noun ? _sources.Last : act;
            }
        }

        return acts;
    }

    private IEnumerable<SpeechAct> At(int word)
    {
        if (Nominal(word) is { } nominal)
        {
            return [nominal];
        }

        if (_discourse[word].Analysis is not { } analysis || _book.IsEdge(_discourse[word].Folded))
        {
            return [];
        }

        if (analysis.Pos is not Pos.Verb && SayingBehind(word) is { Count: > 0 } hidden)
        {
            return Verb(word, hidden, SpeechKind.Verb);
        }

        if (analysis.Pos is not Pos.Verb && _reach.AdverbialVerb(word) is { } saying)
        {
            return Verb(word, _book.OfVerb(saying), SpeechKind.Participle);
        }

        if (_discourse.VerbOf(word) is { } verb && _book.OfVerb(verb) is { Count: > 0 } patterns)
        {
            if (analysis.Pos is Pos.Verb)
            {
                return Verb(word, patterns, SpeechKind.Verb);
            }

            if (analysis.Features.Verbal is VerbalKind.VerbalNoun or VerbalKind.PassiveParticiple)
            {
                return Noun(word, patterns);
            }
        }

        return analysis.Pos is Pos.Noun ? Noun(word, _book.OfNoun(_discourse.LemmaOf(word))) : [];
    }

    /// <summary>A word read as a noun that may be a verb of saying, right before أن, a colon or a quotation: ظريف قال إن.</summary>
    private IReadOnlyList<SpeechPattern> SayingBehind(int word)
    {
        var next = word + 1;
        if (next >= _discourse.Words.Count || _reach.Opening(word) is var opening && (opening < 0 || opening - word > NearOpening)
            || _discourse[word].HasArticle || _discourse[word].Preposition is not null)
        {
            return [];
        }

        return _discourse[word].Analyses.Where(a => a.Pos is Pos.Verb && a.Verb is not null)
            .Select(a => _book.OfVerb(Isnad.Text.Folding.Fold(a.Verb!))).FirstOrDefault(p => p.Count > 0) ?? [];
    }

    private List<SpeechAct> Verb(int word, IReadOnlyList<SpeechPattern> patterns, SpeechKind kind)
    {
        foreach (var pattern in patterns)
        {
            if (MatchEnd(pattern, word) is { } end && Acts(word, end, pattern, kind).ToList() is { Count: > 0 } acts)
            {
                return acts;
            }
        }

        return [];
    }

    /// <summary>A denial without a verb: غير مسؤول عن, لا صحة ل; its words stand side by side.</summary>
    private SpeechAct? Nominal(int word)
    {
        foreach (var pattern in _book.Nominal(_discourse[word].Stem.Folded))
        {
            var end = word + pattern.Words.Count - 1;
            if (MatchEnd(pattern, word) == end && !_discourse[end].HasArticle && Content(word, end, pattern) is var (first, last) && word < first && first <= last
                && _speakers.OfNominal(word) is { Count: > 0 } sources)
            {
                return new SpeechAct(word, SpeechKind.Verb, pattern.Name, pattern.Stance, sources, first, last);
            }
        }

        return null;
    }

    private IEnumerable<SpeechAct> Acts(int word, int end, SpeechPattern pattern, SpeechKind kind)
    {
        var (first, last) = Content(word, end, pattern);
        if (first > last || IsUnsaid(word, pattern))
        {
            yield break;
        }

        var limit = first > word ? first : int.MaxValue;
        if (pattern.Source.StartsWith("obl:", StringComparison.Ordinal))
        {
            var quoted = _sources.After(end, limit, governed: true) ?? [default];
            if (_sources.After(word, end) is { } reporter)
            {
                yield return new SpeechAct(word, kind, pattern.Name, pattern.Stance, reporter, Math.Min(first, end + 1), last);
            }

            yield return new SpeechAct(end, kind, pattern.Name, pattern.Stance, quoted, first, last);
            yield break;
        }

        var agent = kind is SpeechKind.Verb ? _sources.Agent(word, limit) : null;
        var passive = agent is not null || (kind is SpeechKind.Verb && (_discourse[word].Analysis!.Features.Voice is Voice.Passive || (first == word + 1 && pattern.Content.Contains("subj"))));
        var written = kind is SpeechKind.Verb && !passive ? _speakers.Written(word, pattern) : null;
        var sources = written ?? (passive ? agent ?? [default] : pattern.Source == "gen" && end > word ? _sources.OfText(end, limit) : _speakers.Of(word, end, limit, kind));
        yield return new SpeechAct(word, kind, pattern.Name, pattern.Stance, sources, first, last) { IsAbout = passive || written is not null };
    }

    /// <summary>What nobody said has no source; but one who does not rule out or does not expect is still one who speaks of what may come.</summary>
    private bool IsUnsaid(int word, SpeechPattern pattern) => pattern.Stance is not Stance.Expects && _unsaid.IsUnsaid(word);

    private IEnumerable<SpeechAct> Noun(int word, IReadOnlyList<SpeechPattern> patterns)
    {
        foreach (var pattern in patterns.Where(p => p.Words.Count == 1))
        {
            var (first, last) = NounContent(word, pattern);
            if (first <= last && !IsUnsaid(word, pattern) && _speakers.OfNoun(word, pattern) is { Count: > 0 } sources)
            {
                yield return new SpeechAct(word, SpeechKind.Noun, pattern.Name, pattern.Stance, sources, first, last);
                yield break;
            }
        }
    }

    private (int First, int Last) NounContent(int word, SpeechPattern pattern)
    {
        foreach (var slot in pattern.Content)
        {
            var first = slot switch
            {
                "clause" => _reach.Opening(word) is var opening && opening >= 0 && opening - word <= PatternReach ? opening : -1,
                "gen" => _discourse.ChildrenOf(word, "nmod").Where(c => c > word).DefaultIfEmpty(-1).Min(),
                _ => Oblique(word, slot),
            };
            if (first > word)
            {
                return (first, slot == "clause" ? _reach.ClauseEnd(first, word) : _reach.NominalEnd(first));
            }
        }

        return (0, -1);
    }

    private int? MatchEnd(SpeechPattern pattern, int word)
    {
        var at = word;
        var end = _discourse.SentenceEnd(_discourse.SentenceOf(word));
        foreach (var wanted in pattern.Words.Skip(1))
        {
            var found = -1;
            for (var next = at + 1; next < Math.Min(end, at + 1 + PatternReach) && found < 0; next++)
            {
                if (_discourse.IsVerb(next) || _reach.IsComplementizer(next))
                {
                    return null;
                }

                found = _discourse[next].Folded == wanted || _discourse[next].Stem.Folded == wanted || _discourse.LemmaOf(next) == wanted ? next : -1;
            }

            if (found < 0)
            {
                return null;
            }

            at = found;
        }

        return at;
    }

    /// <summary>What is said: a clause or quotation, a noun phrase, or, where the saying ends its sentence, what stands before it.</summary>
    private (int First, int Last) Content(int word, int end, SpeechPattern pattern)
    {
        if (end == word && TakenUp(word, pattern) is var deed and >= 0)
        {
            return (deed, deed);
        }

        var opening = pattern.Content.Contains("clause") ? _reach.Opening(end) : -1;
        var nominal = Nominal(word, end, pattern);
        if (opening >= 0 && (nominal < 0 || nominal > opening || !IsDeed(nominal)))
        {
            return (opening, _reach.ClauseEnd(opening, word));
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

    /// <summary>The first noun after the speech word that is no source, no time and under no preposition.</summary>
    private int Object(int word)
    {
        var end = Math.Min(_discourse.SentenceEnd(_discourse.SentenceOf(word)), word + 1 + PatternReach * 2);
        for (var at = word + 1; at < end; at++)
        {
            if (_discourse.IsVerb(at) || _discourse.PosOf(at) is Pos.SubordinatingConjunction)
            {
                return MayBeDeed(at) ? at : -1;
            }

            if (_discourse.PosOf(at) is Pos.Noun && _discourse.MentionAt(at) is null && _discourse[at].Relation is not "obl:tmod" and not "nmod"
                && _discourse.PrepositionOf(at) is null && _discourse[at].Relation is not "nsubj")
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The deed before a verb that takes it up by a pronoun: الهجوم الذي تبناه التنظيم, انفجار تبنته الحركة; -1 for none.</summary>
    private int TakenUp(int word, SpeechPattern pattern)
    {
        if (pattern.Stance is not (Stance.ClaimsResponsibility or Stance.Denies) || !pattern.Content.Contains("obj") || !_discourse.IsVerb(word)
            || _discourse[word] is not { Pronoun: "ه" or "ها", HasConjunction: false } || word == 0 || _discourse.SentenceOf(word - 1) != _discourse.SentenceOf(word))
        {
            return -1;
        }

        var noun = _discourse.LemmaOf(word - 1) is "الذي" ? word - 2 : word - 1;
        for (; noun >= _discourse.SentenceStart(_discourse.SentenceOf(word)) && word - noun <= PatternReach; noun--)
        {
            if (_discourse.IsVerb(noun) || _discourse[noun + 1].Before.Contains('،', StringComparison.Ordinal))
            {
                return -1;
            }

            if (_discourse.PosOf(noun) is Pos.Noun && _discourse.MentionAt(noun) is null && (IsDeed(noun, article: true) || _discourse.ClassOf(noun)?.StartsWith("event", StringComparison.Ordinal) is true))
            {
                return noun;
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
