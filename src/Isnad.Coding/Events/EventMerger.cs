using Isnad.Coding.Frames;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Joins drafts that tell one real event: repeats to the first telling, outcomes to their attack.</summary>
/// <remarks>Each draft is weighed against the earlier events of its type, sign by sign (<see cref="MergeWeights"/>), and joins
/// the best one if more speaks for it than against.</remarks>
internal sealed class EventMerger(Discourse discourse, MergeWeights weights)
{
    private const int Adjacent = 3;
    private const int CompanyBefore = 3;
    private const int CompanyAfter = 5;
    private const int ShortestContent = 3;

    public List<EventDraft> Merge(IReadOnlyList<EventDraft> drafts)
    {
        var tellings = new List<Telling>();
        foreach (var draft in drafts)
        {
            var company = Company(draft).ToHashSet(StringComparer.Ordinal);
            if (Home(draft, company, tellings) is { } home)
            {
                Join(home.Draft, draft);
                home.Add(draft, Key(draft), company);
            }
            else
            {
                tellings.Add(new Telling(draft, Key(draft), company));
            }
        }

        return Outcomes(tellings.ConvertAll(t => t.Draft));
    }

    private Telling? Home(EventDraft draft, HashSet<string> company, List<Telling> tellings)
    {
        var sameType = tellings.Where(t => t.Draft.Type == draft.Type).ToList();
        var latest = sameType.MaxBy(t => t.Last);
        Telling? best = null;
        var most = 0;
        foreach (var telling in sameType)
        {
            var points = Points(telling, draft, company, telling == latest);
            if (points >= most)
            {
                (best, most) = (telling, points);
            }
        }

        return best;
    }

    private int Points(Telling telling, EventDraft draft, HashSet<string> company, bool latest)
    {
        var home = telling.Draft;
        var shared = telling.Company.Count(company.Contains);
        var points = weights["any"] + weights["type:" + draft.Type.ToString().ToUpperInvariant()]
            + Compare("mode", home.Mode, draft.Mode) + Compare("label", home.Label, draft.Label)
            + Compare("date", home.Date?.ToString(), draft.Date?.ToString()) + Compare("place", home.Place, draft.Place)
            + Compare("actor", home.Actors, draft.Actors) + Compare("recipient", home.Recipients, draft.Recipients)
            + (home.Actors.Intersect(draft.Recipients).Any() || home.Recipients.Intersect(draft.Actors).Any() ? weights["crossed"] : 0)
            + (shared == 0 ? 0 : weights[shared == 1 ? "one-word" : "more-words"])
            + (latest ? weights["latest"] : 0)
            + (draft.Frame.Outcome ? weights["outcome"] : 0)
            + (home.Frame.Outcome ? weights["of-outcome"] : 0)
            + (discourse.SentenceOf(home.Trigger) == 0 ? weights["lead"] : 0)
            + (draft.Trigger - telling.Last <= Adjacent ? weights["adjacent"] : 0)
            + Distance(telling, draft);
        var manner = Manner(draft);
        return points + weights[manner] + (telling.Keys.Contains(Key(draft)) ? weights["same-word"] + weights["same-word:" + manner] : 0);
    }

    private int Distance(Telling telling, EventDraft draft) => (discourse.SentenceOf(draft.Trigger) - discourse.SentenceOf(telling.Last)) switch
    {
        0 => weights["same-sentence"],
        1 => weights["next-sentence"],
        <= 3 => weights["near-sentence"],
        _ => weights["far-sentence"],
    };

    /// <summary>How the word stands: a definite noun mostly points back to what was told.</summary>
    private string Manner(EventDraft draft) => discourse.IsVerb(draft.Trigger) ? "verb"
        : discourse[draft.Trigger].HasArticle ? "definite"
        : discourse[draft.Trigger].Pronoun is not null ? "possessed" : "indefinite";

    private int Compare(string what, string? a, string? b) =>
        a is null || b is null ? 0 : weights[(string.Equals(a, b, StringComparison.Ordinal) ? "same-" : "other-") + what];

    private int Compare(string what, List<string> a, List<string> b) =>
        a.Count == 0 || b.Count == 0 ? 0 : weights[(a.Intersect(b).Any() ? "same-" : "other-") + what];

    private string Key(EventDraft draft) => discourse.VerbOf(draft.Trigger) ?? discourse.LemmaOf(draft.Trigger);

    private IEnumerable<string> Company(EventDraft draft)
    {
        var sentence = discourse.SentenceOf(draft.Trigger);
        var first = Math.Max(discourse.SentenceStart(sentence), draft.Trigger - CompanyBefore);
        var end = Math.Min(discourse.SentenceEnd(sentence), draft.Trigger + CompanyAfter + 1);
        for (var word = first; word < end; word++)
        {
            if (word != draft.Trigger && discourse.PosOf(word) is Pos.Noun or Pos.ProperNoun or Pos.Adjective or Pos.X && discourse.LemmaOf(word) is { Length: >= ShortestContent } lemma)
            {
                yield return lemma;
            }
        }
    }

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

    /// <summary>A toll word joins the attack of its sentence; one that tells nothing but a toll (أسفر عن, ضحايا) is no event without.</summary>
    private List<EventDraft> Outcomes(List<EventDraft> drafts)
    {
        var kept = new List<EventDraft>(drafts);
        foreach (var outcome in drafts.Where(d => d.Frame.Outcome))
        {
            var home = kept.Where(d => d != outcome && d.Type == outcome.Type && !d.Frame.Outcome && SameSentence(d, outcome) && MayShareActor(d, outcome))
                .OrderBy(d => Math.Abs(d.Trigger - outcome.Trigger)).FirstOrDefault();
            if (home is not null)
            {
                Join(home, outcome);
            }

            if (home is not null || (outcome.Frame.Strength is FrameStrength.Cue && outcome.Also.Count == 0))
            {
                kept.Remove(outcome);
            }
        }

        return kept;
    }

    private bool SameSentence(EventDraft a, EventDraft b) => discourse.SentenceOf(a.Trigger) == discourse.SentenceOf(b.Trigger);

    private static bool MayShareActor(EventDraft a, EventDraft b) => a.Actors.Count == 0 || b.Actors.Count == 0 || a.Actors.Intersect(b.Actors).Any();
}
