using Isnad.Coding.Events;
using Isnad.Language;

namespace Isnad.Coding.Roles;

/// <summary>Finds the subject of a verb that has none of its own.</summary>
internal sealed class DroppedSubjects(Discourse discourse)
{
    /// <summary>The subject of the nearest earlier verb that agrees; of the sentence before where this one opens with the verb.</summary>
    public Filler? SubjectOf(int verb)
    {
        var features = discourse[verb].Analysis!.Features;
        var start = discourse.SentenceStart(discourse.SentenceOf(verb));
        for (var earlier = verb - 1; earlier >= start; earlier--)
        {
            if (!discourse.IsVerb(earlier))
            {
                continue;
            }

            var subject = discourse.ChildrenOf(earlier, "nsubj").Concat(discourse.ChildrenOf(earlier, "nsubj:pass")).FirstOrDefault(-1);
            if (subject >= 0 && Agrees(features, subject))
            {
                return new Filler(subject, null, "dropped");
            }
        }

        return SubjectOfPreviousSentence(verb, features);
    }

    private Filler? SubjectOfPreviousSentence(int verb, Features features)
    {
        var sentence = discourse.SentenceOf(verb);
        if (sentence == 0 || verb - discourse.SentenceStart(sentence) > 3)
        {
            return null;
        }

        for (var word = discourse.SentenceStart(sentence - 1); word < discourse.SentenceEnd(sentence - 1); word++)
        {
            if (discourse[word].Relation is "nsubj" && Agrees(features, word) && discourse.EntityAt(word) is not null)
            {
                return new Filler(word, null, "dropped");
            }
        }

        return null;
    }

    private bool Agrees(Features verb, int subject)
    {
        var noun = discourse[subject].Analysis?.Features ?? default;
        if (verb.Gender is Gender.Unknown || noun.Gender is Gender.Unknown || verb.Gender == noun.Gender)
        {
            return verb.Number is not Number.Plural || noun.Number is not Number.Singular;
        }

        return noun.Number is Number.Plural && verb.Gender is Gender.Feminine;
    }
}
