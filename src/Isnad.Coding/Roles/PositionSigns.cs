using Isnad.Coding.Actors;

namespace Isnad.Coding.Roles;

/// <summary>Where a mention stands from the event's word, what stands between, and what stands right before it.</summary>
internal static class PositionSigns
{
    public static void Add(SignList signs, ActorMention mention, int anchor, int top)
    {
        var discourse = signs.Discourse;
        var sentences = discourse.SentenceOf(anchor) - mention.Sentence;
        if (sentences != 0)
        {
            var where = "s=" + Math.Clamp(sentences, -1, 3) + (mention.Sentence == 0 ? "L" : "");
            signs.Add($"{where}");
            signs.Add($"{where}{signs.Type}");
            signs.Add($"{where}{signs.Pos}");
            signs.Add($"{where}{discourse[top].Relation}");
            return;
        }

        AddDistance(signs, mention, anchor, top);
    }

    private static void AddDistance(SignList signs, ActorMention mention, int anchor, int top)
    {
        var discourse = signs.Discourse;
        var (first, last) = (discourse.FirstOf(mention), discourse.LastOf(mention));
        var side = last < anchor ? "B" : first > anchor ? "F" : "I";
        var (low, high) = side == "B" ? (last + 1, anchor) : (anchor + 1, first);
        var (verbs, commas, mentions, events) = signs.Scene.Steps.Between(low, high, signs.Draft);
        var where = side + SignList.Distance(high - low);
        var clause = side + "clause=" + (discourse.ClauseOf(anchor) == discourse.ClauseOf(top));
        signs.Add($"at={where}");
        signs.Add($"at={where}{signs.Pos}");
        signs.Add($"at={where}{signs.Type}");
        signs.Add($"at={side}{signs.Type}");
        signs.Add($"at={side}m{mentions}v{Math.Min(verbs, 2)}");
        signs.Add($"at={side}m{mentions}{signs.Pos}");
        signs.Add($"at={side}v{verbs}c{commas}");
        signs.Add($"at={side}t{events}{signs.Pos}");
        signs.Add($"at={clause}");
        signs.Add($"at={clause}{signs.Pos}");
        AddPreposition(signs, discourse.PrepositionOf(top) ?? "", side);
        if (mention.First > 0)
        {
            signs.Add($"prev={discourse[first - 1].Folded}");
            signs.Add($"prev={SignList.PosOf(discourse, first - 1)}{side}");
        }

        if (anchor != signs.Draft.Trigger)
        {
            signs.Add($"anchor=also{side}");
        }
    }

    private static void AddPreposition(SignList signs, string preposition, string side)
    {
        signs.Add($"prep={preposition}{side}");
        signs.Add($"prep={preposition}{signs.Type}");
        signs.Add($"prep={preposition}{signs.Pos}{side}");
        signs.Add($"prep={preposition}|lemma={signs.Lemma}");
        signs.Add($"side={side}|lemma={signs.Lemma}");
    }
}
