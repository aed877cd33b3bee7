using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Joins drafts that tell one real event: outcomes to their attack, repeats to the first clear telling.</summary>
internal sealed class EventMerger(Discourse discourse)
{
    private const int Memory = 2;

    public List<EventDraft> Merge(IReadOnlyList<EventDraft> drafts)
    {
        var merged = new List<EventDraft>();
        foreach (var draft in drafts)
        {
            if (Home(draft, merged) is { } home)
            {
                Join(home, draft);
            }
            else
            {
                merged.Add(draft);
            }
        }

        return Outcomes(merged);
    }

    private EventDraft? Home(EventDraft draft, List<EventDraft> earlier)
    {
        for (var i = earlier.Count - 1; i >= 0; i--)
        {
            var other = earlier[i];
            if (other.Type == draft.Type && (SameWord(other, draft) || RefersBack(draft, other)) && Compatible(other, draft))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>A definite event noun (الهجوم, الاتفاق) points to the event of its type told shortly before.</summary>
    private bool RefersBack(EventDraft draft, EventDraft other) =>
        !discourse.IsVerb(draft.Trigger) && discourse[draft.Trigger].HasArticle
        && discourse.SentenceOf(draft.Trigger) - discourse.SentenceOf(other.Trigger) <= Memory;

    private bool SameWord(EventDraft a, EventDraft b) => string.Equals(Key(a), Key(b), StringComparison.Ordinal);

    private string Key(EventDraft draft) => discourse.VerbOf(draft.Trigger) ?? discourse.LemmaOf(draft.Trigger);

    private static bool Compatible(EventDraft a, EventDraft b) =>
        Overlap(a.Actors, b.Actors) && Overlap(a.Recipients, b.Recipients)
        && (a.Mode is null || b.Mode is null || a.Mode == b.Mode)
        && (a.Date is null || b.Date is null || a.Date == b.Date)
        && (a.Place is null || b.Place is null || a.Place == b.Place);

    private static bool Overlap(List<string> a, List<string> b) => a.Count == 0 || b.Count == 0 || a.Intersect(b).Any();

    private static void Join(EventDraft home, EventDraft draft)
    {
        home.Also.Add(draft.Trigger);
        home.Also.AddRange(draft.Also);
        home.Mode ??= draft.Mode;
        home.Date ??= draft.Date;
        home.DateSpan ??= draft.DateSpan;
        home.Place ??= draft.Place;
        if (home.Actors.Count == 0)
        {
            home.Actors.AddRange(draft.Actors);
        }

        if (home.Recipients.Count == 0)
        {
            home.Recipients.AddRange(draft.Recipients.Where(r => !home.Actors.Contains(r)));
        }

        home.Reasons.Add(new Reason("also", "merge:" + draft.Frame.Name));
    }

    /// <summary>A toll word joins the attack of its sentence, or of the sentence before.</summary>
    private List<EventDraft> Outcomes(List<EventDraft> drafts)
    {
        var kept = new List<EventDraft>(drafts);
        foreach (var outcome in drafts.Where(d => d.Frame.Outcome))
        {
            var home = kept.Where(d => d != outcome && d.Type == outcome.Type && !d.Frame.Outcome && Near(d, outcome) && OverlapOrEmpty(d, outcome))
                .OrderBy(d => Math.Abs(d.Trigger - outcome.Trigger)).FirstOrDefault();
            if (home is not null)
            {
                Join(home, outcome);
                kept.Remove(outcome);
            }
        }

        return kept;
    }

    private bool Near(EventDraft a, EventDraft b) => discourse.SentenceOf(a.Trigger) == discourse.SentenceOf(b.Trigger);

    private static bool OverlapOrEmpty(EventDraft home, EventDraft outcome) => Overlap(home.Actors, outcome.Actors);
}
