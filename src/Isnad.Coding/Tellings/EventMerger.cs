using Isnad.Coding.Events;

namespace Isnad.Coding.Tellings;

/// <summary>Joins drafts that tell one real event: repeats to the first telling, outcomes to their attack.</summary>
/// <remarks>Each draft is weighed against the earlier events of its type by learned weights (<see cref="TellingChooser"/>); without such weights sign by sign
/// (<see cref="RepeatSigns"/>), and joins the best one if more speaks for it than against (<see cref="MergeWeights"/>).</remarks>
internal sealed class EventMerger(Discourse discourse, MergeWeights weights, TellingModel? learned = null, ApartWords? apart = null)
{
    private readonly RepeatSigns _signs = new(discourse);
    private readonly TellingVeto _veto = new(discourse, apart);

    public List<EventDraft> Merge(IReadOnlyList<EventDraft> drafts)
    {
        var told = ReachedDeals.Join(discourse, drafts);
        return Outcomes(learned is null ? ByPoints(told) : new TellingChooser(discourse, learned, apart).Join(told));
    }

    private List<EventDraft> ByPoints(IReadOnlyList<EventDraft> drafts)
    {
        var tellings = new List<Telling>();
        foreach (var draft in drafts)
        {
            if (Home(draft, tellings) is { } home)
            {
                _signs.Join(home, draft);
            }
            else
            {
                tellings.Add(_signs.Open(draft));
            }
        }

        return tellings.ConvertAll(t => t.Draft);
    }

    private Telling? Home(EventDraft draft, List<Telling> tellings)
    {
        var sameType = tellings.FindAll(t => t.Draft.Type == draft.Type);
        var latest = sameType.MaxBy(t => t.Last);
        var company = _signs.Company(draft);
        Telling? best = null;
        var most = 0;
        foreach (var telling in sameType)
        {
            var points = _signs.Of(telling, draft, company, telling == latest).Sum(sign => weights[sign]);
            if (points >= most)
            {
                (best, most) = (telling, points);
            }
        }

        return best;
    }

    /// <summary>A toll word joins the attack of its sentence; one that tells nothing but a toll (أسفر عن, ضحايا) is no event without.</summary>
    private List<EventDraft> Outcomes(List<EventDraft> drafts)
    {
        var kept = new List<EventDraft>(drafts);
        foreach (var outcome in drafts.Where(d => d.Frame.Outcome))
        {
            var home = kept.Where(d => d != outcome && d.Type == outcome.Type && !d.Frame.Outcome && SameSentence(d, outcome) && MayShareActor(d, outcome) && !IsElsewhere(d, outcome) && !_veto.OtherHarm(d, outcome))
                .OrderBy(d => Math.Abs(d.Trigger - outcome.Trigger)).FirstOrDefault();
            home?.TakeIn(outcome);
            if (home is not null || (outcome.Frame.Strength is Frames.FrameStrength.Cue && outcome.Also.Count == 0))
            {
                kept.Remove(outcome);
            }
        }

        return kept;
    }

    /// <summary>Whether two are told to have happened in two places or on two days.</summary>
    private static bool IsElsewhere(EventDraft a, EventDraft b) =>
        (a.Place is not null && b.Place is not null && a.Place != b.Place) || TellingVeto.OtherDay(a.Date, b.Date);

    private bool SameSentence(EventDraft a, EventDraft b) => discourse.SentenceOf(a.Trigger) == discourse.SentenceOf(b.Trigger);

    private static bool MayShareActor(EventDraft a, EventDraft b) => a.Actors.Count == 0 || b.Actors.Count == 0 || a.Actors.Intersect(b.Actors).Any();
}
