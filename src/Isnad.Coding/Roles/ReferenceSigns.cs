using Isnad.Coding.Actors;

namespace Isnad.Coding.Roles;

/// <summary>How a mention stands to an event whose clause leaves the role open or lends it from elsewhere: no word or a mere pronoun
/// stands for the role, the verb above tells whose deed it is (طالب إيران بأن تتفاوض), the sentence is about somebody.</summary>
internal static class ReferenceSigns
{
    private const int Far = 4;

    public static void Add(SignList signs, ActorMention mention, string entity, int anchor, int top)
    {
        var open = signs.Openness;
        AddOpen(signs, mention, anchor, top, open);
        AddControl(signs, anchor, top, open);
        AddCentre(signs, mention, entity, anchor, open);
        AddPronoun(signs, mention, anchor, top);
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
        var here = signs.Scene.CentreOf(sentence) == entity;
        var before = sentence > 0 && signs.Scene.CentreOf(sentence - 1) == entity;
        signs.Add($"centre={here}{before}{open}");
        signs.Add($"centre={here}{before}{open}{signs.Type}");
        signs.Add($"centre={here}{before}{signs.Pos}{(discourse.SentenceStart(sentence) == anchor)}");
        var rank = signs.Scene.Recency(anchor, entity);
        signs.Add($"recent={rank}{open}");
        signs.Add($"recent={rank}{open}{mention.Kind}");
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
