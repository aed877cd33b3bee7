using Isnad.Coding.Actors;
using Isnad.Coding.Events;

namespace Isnad.Coding.Roles;

/// <summary>How a further mention goes with those already chosen for the role.</summary>
internal static class JointSigns
{
    private const int Many = 3;

    public static void Add(SignList signs, ActorMention mention, IReadOnlyList<ActorMention> chosen)
    {
        var discourse = signs.Discourse;
        var nearest = chosen.MinBy(c => Math.Abs(discourse.FirstOf(c) - discourse.FirstOf(mention)))!;
        var (earlier, later) = discourse.FirstOf(mention) >= discourse.FirstOf(nearest) ? (nearest, mention) : (mention, nearest);
        var gap = SignList.Distance(discourse.FirstOf(later) - discourse.LastOf(earlier) - 1);
        var joined = Joined(signs, earlier, later);
        var and = discourse[discourse.FirstOf(later)].HasConjunction;
        var preposition = discourse.PrepositionOf(signs.Scene.Top(later));
        var kinds = "2kinds=" + nearest.Kind + mention.Kind;
        signs.Add($"2conj={joined}");
        signs.Add($"2conj={joined}{signs.Type}");
        signs.Add($"2and={and}gap={gap}");
        signs.Add($"2and={and}{joined}same={(nearest.Kind == mention.Kind)}");
        signs.Add($"{kinds}");
        signs.Add($"{kinds}{signs.Type}");
        signs.Add($"2sectors={nearest.Sector}{mention.Sector}");
        signs.Add($"2prep={preposition}");
        signs.Add($"2prep={preposition}{signs.Type}");
        signs.Add($"2prep={preposition}gap={gap}");
        signs.Add($"2sentence={(nearest.Sentence == mention.Sentence)}");
        signs.Add($"2country={(nearest.Country == mention.Country)}");
        signs.Add($"2count={Math.Min(chosen.Count, Many)}");
    }

    /// <summary>Signs that the role is full.</summary>
    public static void AddFull(SignList signs, IReadOnlyList<ActorMention> chosen)
    {
        var given = Math.Min(signs.Scene.Given(signs.Draft, signs.Role).Count, Many);
        var count = Math.Min(chosen.Count, Many);
        signs.Add("2full");
        signs.Add($"2full|{signs.Type}");
        signs.Add($"2full|{signs.Type}{signs.Draft.Mode}");
        signs.Add($"2full|{signs.Type}{signs.Pos}");
        signs.Add($"2full|lemma={signs.Lemma}");
        signs.Add($"2full|n={count}");
        signs.Add($"2full|n={count}{signs.Type}");
        signs.Add($"2full|given={given}{count}");
        signs.Add($"2full|kind={chosen[0].Kind}{chosen[0].Number}");
    }

    private static bool Joined(SignList signs, ActorMention a, ActorMention b)
    {
        var discourse = signs.Discourse;
        var (x, y) = (signs.Scene.Top(a), signs.Scene.Top(b));
        var (xJoins, yJoins) = (discourse[x].Relation == "conj", discourse[y].Relation == "conj");
        return (yJoins && Inside(discourse, a, discourse.HeadOf(y))) || (xJoins && Inside(discourse, b, discourse.HeadOf(x)))
            || (xJoins && yJoins && discourse.HeadOf(x) == discourse.HeadOf(y));
    }

    private static bool Inside(Discourse discourse, ActorMention mention, int word) => discourse.FirstOf(mention) <= word && word <= discourse.LastOf(mention);
}
