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
        var (verbs, commas, mentions, events) = Between(signs, low, high);
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

    private static (int Verbs, int Commas, int Mentions, int Events) Between(SignList signs, int low, int high)
    {
        var discourse = signs.Discourse;
        int verbs = 0, commas = 0, mentions = 0, events = 0;
        for (var word = low; word < high; word++)
        {
            verbs += discourse.IsVerb(word) ? 1 : 0;
            commas += discourse[word].Before.AsSpan().IndexOfAny('،', ',', ':') >= 0 ? 1 : 0;
            mentions += discourse.MentionAt(word) is { } other && discourse.FirstOf(other) == word ? 1 : 0;
            events += signs.Scene.DraftAt(word) is { } told && told != signs.Draft ? 1 : 0;
        }

        return (Math.Min(verbs, 3), Math.Min(commas, 2), Math.Min(mentions, 3), Math.Min(events, 3));
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
