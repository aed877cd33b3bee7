using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Statuses;

/// <summary>What in an event, its sentence and its report tells whether it is news there or only spoken of.</summary>
internal sealed class NewsSigns(Discourse discourse, IReadOnlyList<EventDraft> drafts)
{
    /// <summary>The sign of a verb with كان before it.</summary>
    public const string Pluperfect = "pluperfect";

    private const int Opening = 3;
    private const int Early = 12;
    private const int ShortSentence = 12;
    private const int LongSentence = 45;
    private const int PluperfectReach = 8;
    private const int NewsDays = 10;
    private const int YearDigits = 4;
    private readonly HashSet<EventType> _typesOfLead = [.. drafts.Where(d => discourse.SentenceOf(d.Trigger) < 2).Select(d => d.Type)];

    /// <summary>The signs of a draft whose roles, date, place, status, claims and numbers are known.</summary>
    public IReadOnlyList<string> Of(EventDraft draft) =>
        [.. Word(draft).Concat(Tree(draft.Trigger)).Concat(Facts(draft)).Concat(Sentence(draft.Trigger)).Concat(Report(draft))];

    /// <summary>The sign of a type, such as <c>type:ASSAULT</c>.</summary>
    public static string TypeSign(EventType type) => "type:" + type.ToString().ToUpperInvariant();

    private IEnumerable<string> Word(EventDraft draft)
    {
        var token = discourse[draft.Trigger];
        yield return discourse.IsVerb(draft.Trigger) ? (IsPast(draft.Trigger) ? "verb:past" : "verb:present")
            : token.HasArticle ? "noun:definite" : token.Pronoun is null ? "noun:bare" : "noun:possessed";
        yield return TypeSign(draft.Type);
        yield return "mode:" + (draft.Mode ?? "none");
        yield return "strength:" + draft.Frame.Strength.ToString().ToLowerInvariant();
    }

    private IEnumerable<string> Tree(int trigger)
    {
        yield return "relation:" + (discourse[trigger].Relation ?? "none");
        if (discourse.PrepositionOf(trigger) is { } preposition)
        {
            yield return "preposition:" + preposition;
        }

        if (discourse.HeadOf(trigger) is >= 0 and var head)
        {
            yield return discourse.IsVerb(head) ? "under:verb" : "under:noun";
        }
    }

    private static IEnumerable<string> Facts(EventDraft draft)
    {
        yield return "actors:" + Count(draft.Actors);
        yield return "recipients:" + Count(draft.Recipients);
        yield return "claims:" + (draft.Claims.Count == 0 ? "none" : draft.Claims[0].Stance.ToString().ToLowerInvariant());
        if (draft.Place is not null)
        {
            yield return "place";
        }

        if (draft.Also.Count > 0)
        {
            yield return "also";
        }

        if (draft.Size.Dead is not null || draft.Size.Injured is not null)
        {
            yield return "toll";
        }

        if (draft.Size.Present is not null || draft.Size.Arrested is not null)
        {
            yield return "people";
        }
    }

    private IEnumerable<string> Sentence(int trigger)
    {
        var sentence = discourse.SentenceOf(trigger);
        var (start, end) = (discourse.SentenceStart(sentence), discourse.SentenceEnd(sentence));
        yield return (trigger - start) switch { < Opening => "at:opening", < Early => "at:early", _ => "at:late" };
        yield return (end - start) switch { < ShortSentence => "length:short", > LongSentence => "length:long", _ => "length:middle" };
        var numbers = Enumerable.Range(start, end - start).Where(w => discourse[w].Folded is [var first, ..] && char.IsDigit(first)).ToList();
        if (numbers.Exists(w => discourse[w].Folded.Length == YearDigits))
        {
            yield return "digits:year";
        }

        if (numbers.Exists(w => discourse[w].Folded.Length != YearDigits))
        {
            yield return "digits:other";
        }

        if (EndsAsQuestion(sentence))
        {
            yield return "question";
        }
    }

    private IEnumerable<string> Report(EventDraft draft)
    {
        yield return "status:" + draft.Status.ToString().ToLowerInvariant();
        var sentence = discourse.SentenceOf(draft.Trigger);
        yield return sentence switch { 0 => "sentence:first", 1 => "sentence:second", < 5 => "sentence:early", < 10 => "sentence:middle", _ => "sentence:late" };
        yield return "date:" + AgeOf(draft.Date);
        yield return _typesOfLead.Contains(draft.Type) ? "lead:same-type" : "lead:other-types";
        if (IsPluperfect(draft.Trigger))
        {
            yield return Pluperfect;
        }

        if (OpensBackground(sentence))
        {
            yield return "opener";
        }
    }

    private bool IsPast(int word) => discourse[word].Analysis!.Features.Aspect is Aspect.Perfect;

    private bool EndsAsQuestion(int sentence)
    {
        var last = discourse[discourse.SentenceEnd(sentence) - 1].Span.End;
        var text = discourse.Report.Text.AsSpan(last);
        return text[..Math.Min(3, text.Length)].IndexOfAny('?', '؟') >= 0;
    }

    private string AgeOf(Edtf? date)
    {
        if (date?.Latest is not { } latest || discourse.Report.Published?.Earliest is not { } published)
        {
            return "none";
        }

        return published.DayNumber - latest.DayNumber > NewsDays ? "old" : "recent";
    }

    /// <summary>كان (قد) before the verb, or before its subject at the head of the sentence.</summary>
    private bool IsPluperfect(int trigger)
    {
        if (!discourse.IsVerb(trigger) || !IsPast(trigger))
        {
            return false;
        }

        var start = Math.Max(discourse.SentenceStart(discourse.SentenceOf(trigger)), trigger - PluperfectReach);
        for (var word = trigger - 1; word >= start; word--)
        {
            if (discourse.LemmaOf(word) == "كان")
            {
                return true;
            }

            if (discourse.IsVerb(word))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>يذكر أن, يشار إلى, سبق أن at the head of the sentence.</summary>
    private bool OpensBackground(int sentence)
    {
        var first = discourse[discourse.SentenceStart(sentence)];
        return first.Stem.Folded is "يذكر" or "يشار" or "سبق" or "جدير" || first.Folded is "وكان" or "وكانت" or "ويذكر" or "ويشار";
    }

    private static string Count(List<string> entities) => entities.Count switch { 0 => "none", 1 => "one", _ => "several" };
}
