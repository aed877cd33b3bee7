using System.Globalization;
using System.Numerics.Tensors;
using Isnad.Coding.Actors;
using Isnad.Coding.Choices;
using Isnad.Coding.Claims;
using Isnad.Coding.Contexts;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Roles;

/// <summary>Chooses who did it and to whom among all who are near, as a network of their signs was taught; the reasons tell the likelihood and the strongest signs.</summary>
/// <remarks>First the doers, then the recipients, who are others; in each role one entity after another, until nobody, who weighs less once one is chosen, is likelier than the next.
/// An entity is as likely as its mentions together.</remarks>
internal sealed class RoleChooser(RoleScene scene, ChoiceModel model, SpeechBook speech)
{
    /// <summary>How many fill a role at most: lists of states that do one thing together seldom go on longer.</summary>
    private const int Most = 7;
    private const int SignsTold = 2;

    /// <summary>How much "nobody else" weighs once a doer is chosen: of several who may be the other side of a clash or a talk each is less likely than nobody, though all together are likelier.</summary>
    private const double NoOtherActor = 0.25;

    /// <summary>The same of those it is done to.</summary>
    private const double NoOtherRecipient = 0.3;

    /// <summary>How likely one has to be who is chosen because the likeliest cannot be it.</summary>
    private const double LeastAgain = 0.75;
    private readonly SignNetwork _network = model.Network;
    private readonly RoleVeto _veto = new(scene);
    private readonly OwnDeeds _own = new(scene, speech);
    private readonly JoinedRecipients _joined = new(scene);

    /// <summary>Replaces what rules gave the event.</summary>
    public void Apply(EventDraft draft)
    {
        var (actors, recipients, told) = Choose(draft);
        Set(draft, "actor", draft.Actors, actors);
        Set(draft, "recipient", draft.Recipients, recipients);
        if (told is var (entity, word, rule))
        {
            draft.Actors.Add(entity);
            draft.Reasons.Add(new Reason("actor", rule, scene.Discourse[word].Span));
        }

        _joined.Apply(draft, recipients);
    }

    /// <summary>Doers and recipients, the likeliest first; and who did it by a rule, where one was chosen for the doer who cannot have done it.</summary>
    public (IReadOnlyList<RoleChoice> Actors, IReadOnlyList<RoleChoice> Recipients, ToldDoer? Told) Choose(EventDraft draft)
    {
        var candidates = scene.Candidates(draft);
        var (actors, told) = Doers(draft, candidates);
        return (actors, Recipients(draft, candidates, actors, told), told);
    }

    /// <summary>The doers; chosen anew among the others where one of them cannot be it.</summary>
    private (List<RoleChoice> Chosen, ToldDoer? Told) Doers(EventDraft draft, List<ActorMention> candidates)
    {
        var chosen = Pick(draft, RoleKind.Actor, candidates, []);
        if (_own.Of(draft, chosen) is { } own)
        {
            return (chosen.FindAll(choice => IsPartner(draft, choice.Entity)), own);
        }

        var barred = chosen.Count == 0 ? [] : _veto.Doers(draft, chosen.ConvertAll(choice => choice.Entity));
        if (!chosen.Exists(choice => barred.Contains(choice.Entity)))
        {
            return (chosen, null);
        }

        var left = Left(chosen, barred, () => Pick(draft, RoleKind.Actor, Without(candidates, barred), []));
        return (left, left.Count == 0 ? _veto.Instead(draft, barred) : null);
    }

    /// <summary>"وقعت بلاده مع أوغندا": who does it together with the one who is told.</summary>
    private bool IsPartner(EventDraft draft, string entity) => draft.Arguments["obl:مع"].Any(filler => filler.Pronoun is null && scene.Discourse.EntityAt(filler.Word) == entity);

    /// <summary>Those it is done to; likewise chosen anew where one of them cannot be it.</summary>
    private List<RoleChoice> Recipients(EventDraft draft, List<ActorMention> candidates, List<RoleChoice> actors, ToldDoer? told)
    {
        var doers = actors.ConvertAll(actor => actor.Entity);
        if (told is not null)
        {
            doers.Add(told.Entity);
        }

        var chosen = Pick(draft, RoleKind.Recipient, candidates, doers);
        var barred = chosen.Count == 0 ? [] : _veto.Recipients(draft, actors);
        return chosen.Exists(choice => barred.Contains(choice.Entity)) ? Left(chosen, barred, () => Pick(draft, RoleKind.Recipient, Without(candidates, barred), doers)) : chosen;
    }

    /// <summary>Those of the first choice who can be it; where none can, those of a second one who are likely by themselves.</summary>
    private static List<RoleChoice> Left(List<RoleChoice> first, HashSet<string> barred, Func<List<RoleChoice>> again) =>
        first.FindAll(choice => !barred.Contains(choice.Entity)) is { Count: > 0 } left ? left : again().FindAll(choice => choice.Likelihood >= LeastAgain);

    private List<ActorMention> Without(List<ActorMention> candidates, HashSet<string> barred) => candidates.FindAll(mention => !barred.Contains(scene.Discourse.EntityOf(mention)));

    private List<RoleChoice> Pick(EventDraft draft, RoleKind role, List<ActorMention> candidates, IReadOnlyList<string> actors)
    {
        var first = new RoleQuestion(scene, draft, role, [.. candidates.Where(m => !actors.Contains(scene.Discourse.EntityOf(m)))], actors, []);
        var signs = first.NewList(named: false);
        var open = first.Open.Select(mention => (Mention: mention, Alone: Alone(first, mention, signs))).ToList();
        var chosen = new List<RoleChoice>();
        while (chosen.Count < Most && Best(first with { Open = open.ConvertAll(o => o.Mention), Chosen = chosen.ConvertAll(c => c.Mention) }, open, signs) is { } best)
        {
            chosen.Add(best);
            open.RemoveAll(o => scene.Discourse.EntityOf(o.Mention) == best.Entity);
        }

        return chosen;
    }

    /// <summary>The sums of rows that a mention has whoever was chosen.</summary>
    private float[] Alone(RoleQuestion question, ActorMention mention, SignList signs)
    {
        question.TellAlone(mention, signs);
        return Sums(signs);
    }

    private float[] Sums(SignList signs)
    {
        var sums = new float[_network.Columns];
        _network.Add(signs.Hashes, sums);
        return sums;
    }

    private RoleChoice? Best(RoleQuestion question, List<(ActorMention Mention, float[] Alone)> open, SignList signs)
    {
        var other = question.OtherWord;
        question.TellNobody(signs);
        var nobody = Math.Exp(Weighed(question, other, null, _network.Score(Sums(signs)))) * (question.Chosen.Count == 0 ? 1 : question.Role is RoleKind.Actor ? NoOtherActor : NoOtherRecipient);
        var weighed = open.ConvertAll(o => (o.Mention, Weight: Math.Exp(Score(question, other, o.Mention, o.Alone, signs))));
        var best = weighed.GroupBy(w => scene.Discourse.EntityOf(w.Mention)).Select(g => (Id: g.Key, Weight: g.Sum(w => w.Weight), g.MaxBy(w => w.Weight).Mention))
            .OrderByDescending(e => e.Weight).FirstOrDefault();
        return best.Id is null || best.Weight < nobody
            ? null
            : new RoleChoice(best.Id, best.Mention, best.Weight / (nobody + weighed.Sum(w => w.Weight)), Strongest(question, best.Mention));
    }

    private float Score(RoleQuestion question, int other, ActorMention mention, float[] alone, SignList signs)
    {
        if (question.Chosen.Count == 0)
        {
            return Weighed(question, other, mention, _network.Score(alone));
        }

        question.TellJoined(mention, signs);
        var sums = Sums(signs);
        TensorPrimitives.Add(sums, alone, sums);
        return Weighed(question, other, mention, _network.Score(sums));
    }

    /// <summary>What signs say, weighed beside what the context model says; of nobody where there is no mention.</summary>
    private float Weighed(RoleQuestion question, int other, ActorMention? mention, float told) =>
        scene.Discourse.Opinions?.Weighed(question.Task, told, question.Draft.Trigger, mention is null ? null : scene.Discourse.FirstOf(mention), other) ?? told;

    private IReadOnlyList<string> Strongest(RoleQuestion question, ActorMention mention)
    {
        var signs = question.NewList(named: true);
        question.Tell(mention, signs);
        return _network.Strongest(signs.Names, SignsTold);
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
            var reason = new Reason(part, $"{model.Version} {likelihood} {string.Join(' ', choice.Signs.Select(s => s[2..]))}{ContextOpinions.Told(scene.Discourse.Opinions)}", choice.Mention.Span);
            draft.Reasons.Add(reason);
            draft.Chosen[(part, choice.Entity)] = (choice.Likelihood, reason);
        }
    }
}
