using Isnad.Coding.Contexts;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Choices;

/// <summary>Chooses one of an event's candidates, or none, as a network of their signs was taught.</summary>
/// <typeparam name="T">What a candidate is.</typeparam>
internal sealed class FactChooser<T>(IFact<T> fact, SignNetwork network)
    where T : class
{
    /// <summary>A candidate less likely than this is more often wrong than it is worth.</summary>
    private const double Least = 0.22;

    /// <summary>How a candidate of the event's own sentence stands to it.</summary>
    private const string Near = "near";

    /// <summary>The likeliest candidate, those that stand for the same together, and how it stands to the event; null where none is likely enough.</summary>
    public (T Candidate, string How)? Choose(EventDraft draft)
    {
        var candidates = fact.Of(draft);
        if (candidates.Count == 0)
        {
            return null;
        }

        var shares = Likelihood.Shares([.. candidates.Select(c => Weighed(draft, c.Candidate, network.Score(c.Signs))).Append(Weighed(draft, null, network.Score(fact.OfNone(draft))))]);
        var (best, likelihood, near) = candidates.Select((c, i) => (c.Candidate, How: c.Signs[0], Share: shares[i]))
            .GroupBy(c => fact.ValueOf(c.Candidate), StringComparer.Ordinal)
            .Select(g => (g.MaxBy(c => c.Share), Sum: g.Sum(c => c.Share), g.Any(c => c.How == Near))).MaxBy(g => g.Sum);
        return likelihood < (near ? Least : Math.Max(Least, fact.LeastElsewhere(draft, best.Candidate))) ? null : (best.Candidate, best.How);
    }

    /// <summary>What signs say, weighed beside what the context model says; of none where there is no candidate.</summary>
    private double Weighed(EventDraft draft, T? candidate, float told) =>
        fact.Opinions?.Weighed(fact.Task, told, draft.Trigger, candidate is null ? null : fact.WordOf(candidate)) ?? told;

    /// <summary>Chooses now; the event gets what was chosen where the action is called.</summary>
    public Action Choice(EventDraft draft)
    {
        var chosen = Choose(draft);
        return () => Apply(draft, chosen);
    }

    private void Apply(EventDraft draft, (T Candidate, string How)? chosen)
    {
        if (fact.ValueOf(draft) == (chosen is { } same ? fact.ValueOf(same.Candidate) : null))
        {
            return;
        }

        draft.Reasons.RemoveAll(r => r.Part == fact.Part);
        fact.Give(draft, chosen?.Candidate);
        if (chosen is { } found)
        {
            draft.Reasons.Add(new Reason(fact.Part, "choice:" + found.How + ContextOpinions.Told(fact.Opinions), fact.SpanOf(found.Candidate)));
        }
    }
}
