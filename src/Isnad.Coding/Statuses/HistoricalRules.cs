using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Statuses;

/// <summary>Tells background from news, by the weights of an event's signs.</summary>
internal sealed class HistoricalRules(Discourse discourse, NewsWeights weights, StatusWords status, IReadOnlyList<EventDraft> drafts)
{
    private const int FewSentences = 3;

    /// <summary>What took place longer ago than this is no news.</summary>
    private const int OldDays = 60;

    /// <summary>What took place within so many days of the report is news.</summary>
    private const int NewsDays = 2;

    /// <summary>Words at the head of a report among which its first verb stands.</summary>
    private const int HeadWords = 3;

    /// <summary>Words from a verb to an adverb of its clause.</summary>
    private const int AdverbReach = 8;

    /// <summary>What its own clause dates within so many days of the report goes on now.</summary>
    private const int LastDays = 7;

    private readonly NewsSigns _signs = new(discourse, drafts);
    private readonly bool _isShort = IsShort(discourse);

    /// <summary>Whether a text is no more than a few sentences, as those that people judged one by one.</summary>
    public static bool IsShort(Discourse discourse) => discourse.Reading.Sentences.Count <= FewSentences;

    public void Apply(EventDraft draft)
    {
        if (IsStanding(draft))
        {
            draft.Historical = true;
            draft.Reasons.Add(new Reason("historical", "standing-control", discourse[draft.Trigger].Span));
            return;
        }

        if (draft.Status is EventStatus.Actual && IsToldAsBefore(draft.Trigger))
        {
            draft.Historical = true;
            draft.Reasons.Add(new Reason("historical", "told-as-before", discourse[draft.Trigger].Span));
            return;
        }

        if (GoesOn(draft))
        {
            return;
        }

        var signs = _signs.Of(draft);
        if (IsDatedLead(draft) && !signs.Contains(NewsSigns.Pluperfect))
        {
            return;
        }

        var alone = _isShort && draft.Status is EventStatus.Actual && weights.JudgesAlone(NewsSigns.TypeSign(draft.Type));
        var points = weights.Sum(signs, alone);
        if (points < 0)
        {
            draft.Historical = true;
            draft.Reasons.Add(new Reason("historical", $"news-weights{(alone ? "/alone" : "")}:{points}", discourse[draft.Trigger].Span));
        }
        else if (draft.Status is EventStatus.Actual && IsOld(draft))
        {
            draft.Historical = true;
            draft.Reasons.Add(new Reason("historical", "date:old", draft.DateSpan));
        }
        else if (draft.Status is EventStatus.Actual && signs.Contains(NewsSigns.Pluperfect) && IsPast(draft))
        {
            draft.Historical = true;
            draft.Reasons.Add(new Reason("historical", "pluperfect", discourse[draft.Trigger].Span));
        }
    }

    /// <summary>Whether what كان puts before the news is surely over: by its date, or behind the first sentence where قد or كان at the head tells so.</summary>
    private bool IsPast(EventDraft draft)
    {
        var start = discourse.SentenceStart(discourse.SentenceOf(draft.Trigger));
        return DaysAgo(draft) is { } days ? days > LastDays || (days > NewsDays && start > 0)
            : start > 0 && (discourse[draft.Trigger - 1].Stem.Folded == "قد" || discourse.LemmaOf(start) == "كان");
    }

    /// <summary>"أعلن الجيش اليوم القضاء على عشرة مسلحين": what the first sentence itself tells and dates to these days.</summary>
    private bool IsDatedLead(EventDraft draft)
    {
        var word = draft.Trigger;
        if (draft is not { Status: EventStatus.Actual, DateSpan: { } span } || discourse.SentenceOf(word) > 0 || DaysAgo(draft) is not (>= 0 and <= NewsDays) || discourse.ClauseOf(discourse.WordOf(span)) != discourse.ClauseOf(word))
        {
            return false;
        }

        var verb = discourse.IsVerb(word) ? word : discourse[word].Relation is "nsubj" or "obj" ? discourse.HeadOf(word) : -1;
        return verb >= 0 && discourse.IsVerb(verb) && discourse[verb].Relation is not ("acl" or "acl:relcl" or "advcl")
            && (verb == 0 || (discourse.LemmaOf(verb - 1) != "كان" && discourse[verb - 1].Stem.Folded != "قد" && !discourse.IsRelative(verb - 1)));
    }

    /// <summary>"تتواصل المعارك في المدينة" at the head of the report.</summary>
    private bool GoesOn(EventDraft draft)
    {
        for (var verb = 0; verb < Math.Min(HeadWords, discourse.SentenceEnd(0)); verb++)
        {
            if (discourse[verb].Analysis is { Pos: Pos.Verb, Features.Aspect: Aspect.Imperfect } && weights.IsGoingOn(discourse.LemmaOf(verb)))
            {
                return draft.Words.Any(word => word == verb || discourse.HeadOf(word) == verb);
            }
        }

        return false;
    }

    /// <summary>"طردته السلطات مرتين من قبل", "اعتقل سابقا": an adverb behind the verb says that it was before.</summary>
    private bool IsToldAsBefore(int verb)
    {
        if (discourse[verb].Analysis is not { Pos: Pos.Verb, Features.Aspect: Aspect.Perfect })
        {
            return false;
        }

        var end = discourse.SentenceEnd(discourse.SentenceOf(verb));
        for (var word = verb + 1; word < Math.Min(end, verb + AdverbReach) && discourse.ClauseOf(word) == discourse.ClauseOf(verb) && discourse[word].Before.AsSpan().IndexOfAny('،', ',') < 0; word++)
        {
            if (discourse[word].Folded == "سابقا" || (discourse[word].Folded == "من" && word + 1 < end && discourse[word + 1].Folded == "قبل" && (word + 2 == end || EndsPhrase(word + 2))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is no genitive of the one before it: "من قبل إلى بلاده", not "من قبل الشرطة".</summary>
    private bool EndsPhrase(int word) =>
        discourse[word].Before.AsSpan().Trim().Length > 0 || discourse[word] is { HasConjunction: true } or { Preposition: not null } || discourse.PosOf(word) is Pos.Adposition or Pos.Particle or Pos.SubordinatingConjunction or Pos.Verb;

    /// <summary>Whether a sentence that tells the event dates it long before the report: the clause of the event itself, or any where no telling has it still to come.</summary>
    private bool IsOld(EventDraft draft) =>
        draft.DateSpan is { } span && DaysAgo(draft) > OldDays
        && draft.Words.Any(word => discourse.Reading.Sentences[discourse.SentenceOf(word)].Span.Contains(span))
        && (discourse.ClauseOf(discourse.WordOf(span)) == discourse.ClauseOf(draft.Trigger) || !draft.Words.Any(IsComing));

    /// <summary>"ستقصف", "سوف تقصف", "تعتزم قصف", "القصف المقبل".</summary>
    private bool IsComing(int word)
    {
        for (var up = word; up >= 0; up = discourse.HeadOf(up))
        {
            if (discourse[up].IsFuture
                || (up != word && status.GovernorStatus(discourse.BaseOf(up)) is EventStatus.Future)
                || (up > discourse.SentenceStart(discourse.SentenceOf(up)) && status.StatusOf(discourse[up - 1].Stem.Folded, discourse.LemmaOf(up - 1)) is EventStatus.Future))
            {
                return true;
            }
        }

        return discourse.ChildrenOf(word).Any(child => status.ComingStatus(discourse[child].Stem.Folded) is EventStatus.Future);
    }

    /// <summary>"منطقة يسيطر عليها المتمردون": control that a clause tells of a place as it stands, not as it comes about (باتت تسيطر عليها).</summary>
    private bool IsStanding(EventDraft draft)
    {
        var (word, token) = (draft.Trigger, discourse[draft.Trigger]);
        if (draft is not { Type: EventType.Coerce, Mode: "seize" } || token.Analysis is not { Pos: Pos.Verb, Features.Aspect: Aspect.Imperfect } || token.IsFuture
            || word == discourse.SentenceStart(discourse.SentenceOf(word)) || discourse.PosOf(word - 1) is Pos.Verb or Pos.Auxiliary or Pos.Particle
            || IsOfLastDays(draft))
        {
            return false;
        }

        var next = word + 1;
        return (token.Relation == "acl:relcl" && weights.IsHolding(discourse.LemmaOf(word))) || (next < discourse.Words.Count && discourse[next] is { Pronoun: not null } on && on.Stem.Folded == "علي");
    }

    /// <summary>"التي تسيطر عليها القوات منذ الأحد" stands as it is, "التي تسيطر عليها اليوم" is new.</summary>
    private bool IsOfLastDays(EventDraft draft) =>
        draft.DateSpan is { } span && DaysAgo(draft) <= LastDays && discourse.IsUnder(discourse.WordOf(span), draft.Trigger);

    /// <summary>How many days before the report an event ended; null where its date or the report's is not told, or the event goes on.</summary>
    private int? DaysAgo(EventDraft draft) =>
        draft.Date is { Latest: { } last, Precision: not EdtfPrecision.Open } && discourse.Report.Published?.Earliest is { } published ? published.DayNumber - last.DayNumber : null;
}
