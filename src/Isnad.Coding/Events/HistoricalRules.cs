using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Tells background from news, by the weights of an event's signs.</summary>
internal sealed class HistoricalRules(Discourse discourse, NewsWeights weights, IReadOnlyList<EventDraft> drafts)
{
    private const int FewSentences = 3;

    /// <summary>What took place longer ago than this is no news.</summary>
    private const int OldDays = 60;

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

        var signs = _signs.Of(draft);
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
    }

    /// <summary>Whether a sentence that tells the event dates it long before the report.</summary>
    private bool IsOld(EventDraft draft) =>
        draft is { Date: { Latest: { } last, Precision: not EdtfPrecision.Open }, DateSpan: { } span } && discourse.Report.Published?.Earliest is { } published
        && published.DayNumber - last.DayNumber > OldDays
        && draft.Also.Prepend(draft.Trigger).Any(word => discourse.Reading.Sentences[discourse.SentenceOf(word)].Span.Contains(span));

    /// <summary>"منطقة يسيطر عليها المتمردون": control that a clause tells of a place as it stands, not as it comes about (باتت تسيطر عليها).</summary>
    private bool IsStanding(EventDraft draft)
    {
        var (word, token) = (draft.Trigger, discourse[draft.Trigger]);
        if (draft is not { Type: EventType.Coerce, Mode: "seize" } || token.Analysis is not { Pos: Pos.Verb, Features.Aspect: Aspect.Imperfect } || token.Segments.Any(segment => segment.Kind is SegmentKind.Future)
            || word == discourse.SentenceStart(discourse.SentenceOf(word)) || discourse.PosOf(word - 1) is Pos.Verb or Pos.Auxiliary or Pos.Particle)
        {
            return false;
        }

        var next = word + 1;
        return token.Relation == "acl:relcl" || (next < discourse.Words.Count && discourse[next] is { Pronoun: not null } on && on.Stem.Folded == "علي");
    }
}
