using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Roles;

/// <summary>Finds whom a pronoun means: the nearest earlier mention that agrees, subjects before others.</summary>
internal sealed class PronounResolver(Discourse discourse)
{
    private const int SentencesBack = 2;

    /// <summary>Entity id of the pronoun on <paramref name="word"/>; null where none agrees.</summary>
    public string? Resolve(int word, string pronoun)
    {
        string? best = null;
        var bestScore = double.NegativeInfinity;
        var sentence = discourse.SentenceOf(word);
        foreach (var mention in discourse.MentionsIn(sentence - SentencesBack, sentence))
        {
            var at = discourse.HeadWordOf(mention);
            if (discourse.FirstOf(mention) >= word)
            {
                break;
            }

            if (!discourse.IsOutermost(mention) || mention.Rule == "nationality" || discourse.LastOf(mention) >= word || !Agrees(mention, at, pronoun))
            {
                continue;
            }

            var score = Score(mention, at, word);
            if (score >= bestScore)
            {
                best = discourse.EntityOf(mention);
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>Whether a pronoun agrees with a mention.</summary>
    public bool MayMean(ActorMention mention, string pronoun) => Agrees(mention, discourse.HeadWordOf(mention), pronoun);

    private double Score(ActorMention mention, int at, int word)
    {
        var score = -Math.Log(1 + word - at);
        score -= 0.7 * (discourse.SentenceOf(word) - mention.Sentence);
        if (discourse[at].Relation is "nsubj" or "nsubj:pass")
        {
            score += 1.2;
        }

        if (discourse.PrepositionOf(at) is "في" or "من")
        {
            score -= 0.6;
        }

        return mention.Kind switch
        {
            EntityKind.Person or EntityKind.Organization => score + 0.5,
            EntityKind.Place => score - 1.5,
            _ => score,
        };
    }

    private bool Agrees(ActorMention mention, int at, string pronoun)
    {
        var features = discourse[at].Analysis?.Features ?? default;
        var plural = features.Number is Number.Plural || mention.Kind is EntityKind.Group;
        return pronoun switch
        {
            "ه" => !plural && features.Gender is not Gender.Feminine && mention.Kind is not EntityKind.Group,
            "ها" => (mention.Kind is EntityKind.Country or EntityKind.Organization or EntityKind.Place or EntityKind.Person && features.Gender is not Gender.Masculine)
                || (features.Number is Number.Plural && mention.Kind is EntityKind.Organization),
            "هم" or "هن" => plural,
            "هما" => true,
            _ => false,
        };
    }
}
