using System.Globalization;
using System.Numerics.Tensors;
using Isnad.Coding.Choices;
using Isnad.Coding.Contexts;
using Isnad.Coding.Events;

namespace Isnad.Coding.Tellings;

/// <summary>Joins the tellings of one event by learned weights: each is of the earlier event of its type for which most speaks, or of a new one.</summary>
internal sealed class TellingChooser(Discourse discourse, TellingModel model, ApartWords? apart = null)
{
    private readonly TellingSigns _signs = new(discourse, model.Vectors);
    private readonly TellingVeto _veto = new(discourse, apart);

    /// <summary>The events, each as its first telling, which took in the others; the reasons tell how likely each belongs there.</summary>
    /// <param name="drafts">All tellings in the order of the text.</param>
    public List<EventDraft> Join(IReadOnlyList<EventDraft> drafts)
    {
        var events = new List<ToldEvent>();
        var joined = new List<(ToldEvent Home, EventDraft Draft, float Likelihood)>();
        foreach (var word in drafts.Select(_signs.WordOf))
        {
            if (Home(events.FindAll(e => e.Draft.Type == word.Draft.Type), word, out var likelihood) is { } home)
            {
                home.Add(word);
                joined.Add((home, word.Draft, likelihood));
            }
            else
            {
                events.Add(new ToldEvent(word));
            }
        }

        // Signs look at drafts as they were told, so facts are taken in once all are placed.
        foreach (var (home, draft, likelihood) in joined)
        {
            home.Draft.TakeIn(draft, string.Create(CultureInfo.InvariantCulture, $"{TellingModel.Version} {likelihood:0.00}{ContextOpinions.Told(discourse.Opinions)}"));
        }

        return events.ConvertAll(e => e.Draft);
    }

    /// <summary>The event that a word likeliest tells again; null for a new one.</summary>
    private ToldEvent? Home(List<ToldEvent> events, ToldWord word, out float likelihood)
    {
        likelihood = 0;
        if (events.Count == 0)
        {
            return null;
        }

        Span<uint> room = stackalloc uint[TellingSigns.Most];
        var scores = new float[events.Count + 1];
        scores[^1] = model.Score(room[.._signs.New(events, word, room)]);
        var ranks = TellingSigns.Ranks(events);
        for (var at = 0; at < events.Count; at++)
        {
            scores[at] = model.Score(room[.._signs.Again(events, ranks, at, word, room)]);
        }

        Weigh(events, word, scores);
        for (var at = 0; at < events.Count; at++)
        {
            scores[at] = _veto.Forbids(events[at].Draft, word.Draft) ? float.NegativeInfinity : scores[at];
        }

        Likelihood.ToShares(scores);
        var best = TensorPrimitives.IndexOfMax(scores);
        likelihood = scores[best];
        word.Draft.Newness = scores[^1];
        return best == events.Count ? null : events[best];
    }

    /// <summary>Weighs the scores beside what the context model says.</summary>
    private void Weigh(List<ToldEvent> events, ToldWord word, float[] scores)
    {
        if (discourse.Opinions is not { } opinions)
        {
            return;
        }

        var trigger = word.Draft.Trigger;
        scores[^1] = opinions.Weighed(ContextTask.Telling, scores[^1], trigger, one: null);
        for (var at = 0; at < events.Count; at++)
        {
            scores[at] = opinions.Weighed(ContextTask.Telling, scores[at], trigger, events[at].Draft.Trigger, events[at].Last.Draft.Trigger);
        }
    }
}
