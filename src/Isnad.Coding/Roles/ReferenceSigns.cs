using Isnad.Coding.Actors;
using Isnad.Coding.Events;

namespace Isnad.Coding.Roles;

/// <summary>How a mention stands to an event whose clause leaves the role open or lends it from elsewhere: no word or a mere pronoun
/// stands for the role, the verb above tells whose deed it is (طالب إيران بأن تتفاوض), the sentence is about somebody.</summary>
internal static class ReferenceSigns
{
    private const int Far = 4;

    public static void Add(SignList signs, ActorMention mention, string entity, int anchor, int top)
    {
        var open = Openness(signs);
        AddOpen(signs, mention, anchor, top, open);
        AddControl(signs, anchor, top, open);
        AddCentre(signs, mention, entity, anchor, open);
        AddPronoun(signs, mention, anchor, top);
    }

    /// <summary>M where a mention fills a slot of the role, P where a pronoun does, W where a word that names nobody does, - where nothing does.</summary>
    private static string Openness(SignList signs)
    {
        var (draft, best) = (signs.Draft, "-");
        var slots = signs.Role is RoleKind.Actor ? draft.Frame.Actor : draft.Frame.Recipient;
        foreach (var filler in slots.Alternatives.SelectMany(a => a).SelectMany(slot => draft.Arguments[slot]))
        {
            if (filler.Pronoun is not null)
            {
                best = best == "M" ? "M" : "P";
            }
            else if (signs.Discourse.EntityAt(filler.Word) is not null)
            {
                return "M";
            }
            else if (best == "-")
            {
                best = "W";
            }
        }

        return best;
    }

    private static void AddOpen(SignList signs, ActorMention mention, int anchor, int top, string open)
    {
        var discourse = signs.Discourse;
        var sentences = Math.Clamp(discourse.SentenceOf(anchor) - mention.Sentence, -1, 3);
        var side = sentences != 0 ? "s" + sentences : discourse.LastOf(mention) < anchor ? "B" : "F";
        var gap = sentences != 0 ? 0 : SignList.Distance(Math.Abs(top - anchor));
        signs.Add($"o={open}{side}{gap}");
        signs.Add($"o={open}{side}{discourse[top].Relation}");
        signs.Add($"o={open}{side}{mention.Kind}");
        signs.Add($"o={open}{side}{signs.Type}");
        signs.Add($"o={open}{side}{signs.Pos}{discourse[anchor].Relation}");
        signs.Add($"o={open}{side}lemma={signs.Lemma}");
        signs.Add($"o={open}rule={mention.Rule}");
        if (discourse.IsVerb(anchor) && discourse[anchor].Analysis is { Features: var verb } && discourse[top].Analysis is { Features: var noun })
        {
            signs.Add($"o={open}{side}{verb.Gender}{verb.Number}{verb.Person}{noun.Gender}{noun.Number}{mention.Kind}");
        }
    }

    private static void AddControl(SignList signs, int anchor, int top, string open)
    {
        var discourse = signs.Discourse;
        if (discourse.SentenceOf(anchor) != discourse.SentenceOf(top))
        {
            return;
        }

        var (governor, steps) = (discourse.HeadOf(anchor), 1);
        while (governor >= 0 && steps < Far)
        {
            if (discourse.HeadOf(top) == governor)
            {
                var how = $"{discourse[top].Relation}:{discourse.PrepositionOf(top)}";
                signs.Add($"c={steps}{how}{open}");
                signs.Add($"c={steps}{how}{discourse[anchor].Relation}{open}");
                signs.Add($"c={how}lemma={discourse.LemmaOf(governor)}");
                signs.Add($"c={how}lemma={discourse.LemmaOf(governor)}{signs.Type}");
                return;
            }

            governor = discourse.HeadOf(governor);
            steps++;
        }

        signs.Add($"c=-{open}");
    }

    private static void AddCentre(SignList signs, ActorMention mention, string entity, int anchor, string open)
    {
        var discourse = signs.Discourse;
        var sentence = discourse.SentenceOf(anchor);
        var here = IsCentre(discourse, entity, sentence);
        var before = sentence > 0 && IsCentre(discourse, entity, sentence - 1);
        signs.Add($"centre={here}{before}{open}");
        signs.Add($"centre={here}{before}{open}{signs.Type}");
        signs.Add($"centre={here}{before}{signs.Pos}{(discourse.SentenceStart(sentence) == anchor)}");
        var earlier = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var other in discourse.Mentions)
        {
            var at = discourse.FirstOf(other);
            if (at >= anchor || other.Sentence < sentence - 2 || discourse.EntityOf(other) is not { } id)
            {
                continue;
            }

            if (id == entity)
            {
                earlier = 1;
                seen.Clear();
            }
            else
            {
                seen.Add(id);
            }
        }

        var rank = earlier == 0 ? "-" : Math.Min(seen.Count, 5).ToString(System.Globalization.CultureInfo.InvariantCulture);
        signs.Add($"recent={rank}{open}");
        signs.Add($"recent={rank}{open}{mention.Kind}");
    }

    /// <summary>Whether the first verb of a sentence has the entity as its subject.</summary>
    private static bool IsCentre(Discourse discourse, string entity, int sentence)
    {
        for (var word = discourse.SentenceStart(sentence); word < discourse.SentenceEnd(sentence); word++)
        {
            if (discourse.IsVerb(word))
            {
                return discourse.ChildrenOf(word).Any(c => discourse[c].Relation is "nsubj" or "nsubj:pass" && discourse.EntityAt(c) == entity);
            }
        }

        return false;
    }

    private static void AddPronoun(SignList signs, ActorMention mention, int anchor, int top)
    {
        var discourse = signs.Discourse;
        if (discourse[anchor].Pronoun is not { } pronoun)
        {
            return;
        }

        var noun = discourse[top].Analysis?.Features ?? default;
        var side = discourse.SentenceOf(anchor) != mention.Sentence ? "s" : discourse.LastOf(mention) < anchor ? "B" : "F";
        signs.Add($"pron={pronoun}{noun.Gender}{noun.Number}{mention.Kind}{side}");
        signs.Add($"pron={pronoun}{noun.Gender}{noun.Number}{mention.Kind}{side}{signs.Pos}");
        signs.Add($"pron={pronoun}{side}{discourse[top].Relation}");
    }
}
