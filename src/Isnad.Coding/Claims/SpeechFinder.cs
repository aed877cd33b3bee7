using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Coding.Statuses;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Finds who says what in a report, and how far each saying reaches.</summary>
internal sealed partial class SpeechFinder
{
    private const int PatternReach = 6;
    private const int NearOpening = 1;
    private const string What = "ما";
    private readonly Discourse _discourse;
    private readonly SpeechBook _book;
    private readonly ReachFinder _reach;
    private readonly SourceFinder _sources;
    private readonly SpeakerFinder _speakers;
    private readonly UnsaidFinder _unsaid;
    private readonly AttributionFinder _attributions;
    private readonly BackReferences _back;
    private readonly List<SpeechAct> _acts = [];

    public SpeechFinder(Discourse discourse, SpeechBook book, StatusWords words, ArgumentFinder finder, RoleFiller roles)
    {
        _discourse = discourse;
        _book = book;
        _reach = new ReachFinder(discourse, book, new Quotations(discourse));
        _sources = new SourceFinder(discourse, book);
        _speakers = new SpeakerFinder(discourse, book, _sources, finder, roles);
        _unsaid = new UnsaidFinder(discourse, book, words);
        _attributions = new AttributionFinder(discourse, book, _sources, _speakers);
        _back = new BackReferences(discourse, book, _reach);
    }

    /// <summary>All speech acts in the order of the text; they are looked for once.</summary>
    public IReadOnlyList<SpeechAct> Find()
    {
        if (_acts.Count > 0)
        {
            return _acts;
        }

        var end = -1;
        for (var word = 0; word < _discourse.Words.Count; word++)
        {
            if (word <= end)
            {
                continue;
            }

            if (_attributions.At(word) is { } attribution)
            {
                var told = Quoted(attribution) ?? attribution.Act;
                _acts.Add(told);
                _sources.Last = told.First < word && _sources.Last is { } last && _discourse.SentenceOf(last.Word) == _discourse.SentenceOf(word) ? last : told;
                end = attribution.End;
                continue;
            }

            foreach (var act in At(word))
            {
                _acts.Add(act);
                _sources.Last = act.Kind is SpeechKind.Noun ? _sources.Last : act;
            }
        }

        return _acts;
    }

    /// <summary>ذكرت الوكالة نقلا عن مسؤول أن: who is quoted between a saying and what it says stands inside it; null where the phrase does not.</summary>
    private SpeechAct? Quoted((SpeechAct Act, int End) attribution) =>
        _attributions.Quoting(attribution.Act.Word - 1, attribution.Act.Word + 1) == attribution.Act.Word
        && _acts.LastOrDefault(a => a.Kind is SpeechKind.Verb or SpeechKind.Participle && a.First == attribution.Act.Word && a.Word < a.First) is { } outer
        && _reach.Opening(attribution.End) is var opening && opening > 0 && opening <= outer.Last
            ? attribution.Act with { Kind = SpeechKind.Participle, First = opening, Last = outer.Last } : null;

    private IEnumerable<SpeechAct> At(int word)
    {
        if (Nominal(word) is { } nominal)
        {
            return [nominal];
        }

        if (_discourse[word].Analysis is not { } analysis || _book.IsEdge(_discourse[word].Folded) || IsBody(word))
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
        if (word + 1 >= _discourse.Words.Count || _discourse[word].HasArticle || _discourse[word].Preposition is not null || !(OpensNext(word) || IsSpeltAsVerb(word)))
        {
            return [];
        }

        return _discourse[word].Analyses.Where(a => a.Pos is Pos.Verb && a.Verb is not null)
            .Select(a => _book.OfVerb(Isnad.Text.Folding.Fold(a.Verb!))).FirstOrDefault(p => p.Count > 0) ?? (IsSpeltAsVerb(word) ? _book.OfVerb(_discourse[word].Stem.Folded) : []);
    }

    /// <summary>مسؤول بالادعاء العام: with the article the noun is a body, unless what is said follows it.</summary>
    private bool IsBody(int word) => _discourse[word].HasArticle && _book.IsBody(_discourse.LemmaOf(word)) && !(word + 1 < _discourse.Words.Count && _reach.IsComplementizer(word + 1));

    private bool OpensNext(int word) => _reach.Opening(word) is var opening && opening >= 0 && opening - word <= NearOpening;

    /// <summary>لكن الجيش نفى: behind who does it, a word that ends in ى is the verb, not the noun that ends in ي.</summary>
    private bool IsSpeltAsVerb(int word) => _discourse[word] is { Pronoun: null, Analysis: { Pos: Pos.Noun, Lemma: var lemma } } token && token.Form.EndsWith('ى') && lemma.EndsWith('ي')
        && word > _discourse.SentenceStart(_discourse.SentenceOf(word)) && _discourse.MentionAt(word - 1) is { } mention && _discourse.LastOf(mention) == word - 1
        && _discourse.FirstOf(mention) is var first && (first == _discourse.SentenceStart(mention.Sentence) || _discourse.PrepositionOf(_discourse.HeadWordOf(mention)) is null);

    private List<SpeechAct> Verb(int word, IReadOnlyList<SpeechPattern> patterns, SpeechKind kind)
    {
        foreach (var pattern in patterns)
        {
            if (_reach.PatternEnd(pattern, word) is { } end && Acts(word, end, pattern, kind).ToList() is { Count: > 0 } acts)
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
            if (_reach.PatternEnd(pattern, word) == end && !_discourse[end].HasArticle && Content(word, end, pattern) is var (first, last) && word < first && first <= last
                && _speakers.OfNominal(word) is { Count: > 0 } sources)
            {
                return new SpeechAct(word, SpeechKind.Verb, pattern.Name, pattern.Stance, sources, first, last);
            }
        }

        return null;
    }

    private IEnumerable<SpeechAct> Acts(int word, int end, SpeechPattern pattern, SpeechKind kind)
    {
        var back = _back.Told(word, end, pattern, _acts);
        var (first, last) = back is null ? Content(word, end, pattern) : (word, word);
        if (first > last || IsUnsaid(word, pattern) || (back is null && pattern.Content.Contains("clause") && IsTakenUp(word)))
        {
            yield break;
        }

        if (back is { } told)
        {
            var speakers = pattern.Source == "gen" ? _sources.OfText(end, int.MaxValue) : _speakers.OfBackReference(word, told, pattern.Stance, kind);
            yield return new SpeechAct(word, kind, pattern.Name, pattern.Stance, speakers, word, word) { Told = (told.First, told.Last) };
            yield break;
        }

        var limit = first > word ? first : int.MaxValue;
        if (pattern.Source.StartsWith("obl:", StringComparison.Ordinal))
        {
            var reporter = _sources.After(word, end);
            var quoted = _discourse[end].Pronoun is null ? _sources.After(end, limit, governed: true) ?? [default] : _speakers.OfPronoun(end, reporter);
            if (reporter is not null)
            {
                yield return new SpeechAct(word, kind, pattern.Name, pattern.Stance, reporter, Math.Min(first, end + 1), last);
            }

            yield return new SpeechAct(end, kind, pattern.Name, pattern.Stance, quoted, first, last);
            yield break;
        }

        var agent = kind is SpeechKind.Verb ? _sources.Agent(word, limit) : null;
        var passive = agent is not null || (kind is SpeechKind.Verb && (_discourse[word].Analysis!.Features.Voice is Voice.Passive || (first == word + 1 && pattern.Content.Contains("subj")) || _speakers.IsSuspected(word)));
        var written = kind is SpeechKind.Verb && !passive ? _speakers.Written(word, pattern) : null;
        var sources = written ?? (passive ? agent ?? [default] : pattern.Source == "gen" && end > word ? _sources.OfText(end, limit) : _speakers.Of(word, end, limit, kind));
        yield return new SpeechAct(word, kind, pattern.Name, pattern.Stance, sources, first, last) { IsAbout = passive || written is not null || _sources.IsBareText(word + 1), Condition = Condition(pattern, first, last), IsOrder = _book.IsOrder(_discourse.BaseOf(word)), IsPlan = _book.IsPlan(pattern.Name), IsCondemnation = _book.IsCondemnation(pattern.Name) };
    }

    /// <summary>ما صرح به السفير, ما قاله السفير: what is said is told by ما, and no clause behind is it.</summary>
    private bool IsTakenUp(int word) => word > 0 && word + 1 < _discourse.Words.Count && _discourse[word - 1] is { Stem.Folded: What, Preposition: not "ك" }
        && (_discourse[word].Pronoun is not null || (_discourse[word + 1].Pronoun is not null && (_discourse[word + 1].Preposition is not null || _discourse.PosOf(word + 1) is Pos.Adposition)));

    /// <summary>What nobody said has no source; but one who does not rule out or does not expect is still one who speaks of what may come.</summary>
    private bool IsUnsaid(int word, SpeechPattern pattern) => pattern.Stance is not Stance.Expects && _unsaid.IsUnsaid(word, pattern.Stance);

    private IEnumerable<SpeechAct> Noun(int word, IReadOnlyList<SpeechPattern> patterns)
    {
        foreach (var pattern in patterns.Where(p => p.Words.Count == 1))
        {
            var back = _back.Told(word, word, pattern, _acts);
            var (first, last) = back is null ? NounContent(word, pattern) : (word, word);
            if (first <= last && !IsUnsaid(word, pattern) && _speakers.OfNoun(word, pattern) is { Count: > 0 } sources)
            {
                yield return new SpeechAct(word, SpeechKind.Noun, pattern.Name, pattern.Stance, sources, first, last) { Told = back is null ? null : (back.First, back.Last), IsCharge = pattern.Source == "by" };
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
}
