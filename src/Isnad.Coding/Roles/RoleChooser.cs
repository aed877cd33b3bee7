using System.Globalization;
using Isnad.Coding.Actors;
using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Roles;

/// <summary>Chooses who did it and to whom by learned weights among all who are near; the reasons tell the likelihood and the strongest signs.</summary>
/// <remarks>First the doers, then the recipients, who are others; in each role one entity after another, until nobody is likelier than the next.
/// An entity is as likely as its mentions together.</remarks>
internal sealed class RoleChooser(RoleScene scene, SignWeights model)
{
    private const int Most = 4;
    private const int SignsTold = 2;

    /// <summary>Replaces what rules gave the event.</summary>
    public void Apply(EventDraft draft)
    {
        var (actors, recipients) = Choose(draft);
        Set(draft, "actor", draft.Actors, actors);
        Set(draft, "recipient", draft.Recipients, recipients);
    }

    /// <summary>Doers and recipients, the likeliest first.</summary>
    public (IReadOnlyList<RoleChoice> Actors, IReadOnlyList<RoleChoice> Recipients) Choose(EventDraft draft)
    {
        var candidates = scene.Candidates(draft);
        var actors = Pick(draft, RoleKind.Actor, candidates, []);
        return (actors, Pick(draft, RoleKind.Recipient, candidates, [.. actors.Select(a => a.Entity)]));
    }

    private List<RoleChoice> Pick(EventDraft draft, RoleKind role, List<ActorMention> candidates, IReadOnlyList<string> actors)
    {
        var chosen = new List<RoleChoice>();
        while (chosen.Count < Most)
        {
            var open = candidates.Where(m => scene.Discourse.EntityOf(m) is var entity && !actors.Contains(entity) && chosen.TrueForAll(c => c.Entity != entity)).ToList();
            if (Best(new RoleQuestion(scene, draft, role, open, actors, [.. chosen.Select(c => c.Mention)])) is not { } best)
            {
                break;
            }

            chosen.Add(best);
        }

        return chosen;
    }

    private RoleChoice? Best(RoleQuestion question)
    {
        var signs = question.NewList(model);
        question.TellNobody(signs);
        var nobody = Math.Exp(signs.Sum);
        var weighed = new List<(ActorMention Mention, double Weight)>(question.Open.Count);
        foreach (var mention in question.Open)
        {
            question.Tell(mention, signs);
            weighed.Add((mention, Math.Exp(signs.Sum)));
        }

        var best = weighed.GroupBy(w => scene.Discourse.EntityOf(w.Mention)).Select(g => (Id: g.Key, Weight: g.Sum(w => w.Weight), g.MaxBy(w => w.Weight).Mention))
            .OrderByDescending(e => e.Weight).FirstOrDefault();
        return best.Id is null || best.Weight < nobody
            ? null
            : new RoleChoice(best.Id, best.Mention, best.Weight / (nobody + weighed.Sum(w => w.Weight)), Strongest(question, best.Mention));
    }

    private IReadOnlyList<string> Strongest(RoleQuestion question, ActorMention mention)
    {
        var signs = question.NewList(null);
        question.Tell(mention, signs);
        return model.Strongest(signs.Names, SignsTold);
    }

    private void Set(EventDraft draft, string part, List<string> entities, IReadOnlyList<RoleChoice> choices)
    {
        var byRules = entities.ToHashSet(StringComparer.Ordinal);
        if (!choices.Any(c => byRules.Contains(c.Entity)))
        {
            draft.Reasons.RemoveAll(r => r.Part == part);
        }

        entities.Clear();
        foreach (var choice in choices)
        {
            entities.Add(choice.Entity);
            var likelihood = choice.Likelihood.ToString("0.00", CultureInfo.InvariantCulture);
            draft.Reasons.Add(new Reason(part, $"{model.Version} {likelihood} {string.Join(' ', choice.Signs.Select(s => s[2..]))}", choice.Mention.Span));
        }
    }
}
