using Isnad.Coding.Events;

namespace Isnad.Coding.Claims;

/// <summary>Finds phrases that give their sentence a source: بحسب X، وفقا لما ذكر X، نقلا عن X.</summary>
internal sealed class AttributionFinder(Discourse discourse, SpeechBook book, SourceFinder sources)
{
    private const int Opening = 2;
    private const int VerbDistance = 3;

    /// <summary>The attribution that begins at a word, and the last word that belongs to its phrase; null for none.</summary>
    public (SpeechAct Act, int End)? At(int word)
    {
        var token = discourse[word];
        foreach (var pattern in book.Beginning(token.Folded).Concat(token.Stem.Folded == token.Folded ? [] : book.Beginning(token.Stem.Folded)))
        {
            if (MatchEnd(pattern, word) is not { } end)
            {
                continue;
            }

            var verb = VerbAfter(end);
            end = verb ?? end;
            if (sources.After(end, int.MaxValue, governed: verb is null) is not { } found)
            {
                continue;
            }

            var (first, last) = Reach(word);
            return first > last ? null : (new SpeechAct(word, SpeechKind.Phrase, pattern.Name, pattern.Stance, found, first, last), end);
        }

        return null;
    }

    /// <summary>What stands before the phrase in its sentence; all of it where the phrase opens the sentence or a new member of it.</summary>
    private (int First, int Last) Reach(int word)
    {
        var sentence = discourse.SentenceOf(word);
        var start = discourse.SentenceStart(sentence);
        return word - start < Opening || discourse[word].HasConjunction ? (word, discourse.SentenceEnd(sentence) - 1) : (start, word - 1);
    }

    /// <summary>The verb of saying in حسبما ذكرت X, وفق ما أعلن X.</summary>
    private int? VerbAfter(int word)
    {
        var end = Math.Min(discourse.SentenceEnd(discourse.SentenceOf(word)), word + 1 + VerbDistance);
        for (var at = word + 1; at < end; at++)
        {
            // What is told begins here: حسب البيان فقد أقدم X, حسب البيان قتل X.
            if (discourse[at].HasConjunction || (discourse.IsVerb(at) && at > word + 1 && discourse[at - 1].HasArticle))
            {
                return null;
            }

            if (discourse.IsVerb(at))
            {
                return at;
            }

            if (discourse.MentionAt(at) is not null)
            {
                return null;
            }
        }

        return null;
    }

    private int? MatchEnd(SpeechPattern pattern, int word)
    {
        var at = word;
        var sentence = discourse.SentenceOf(word);
        foreach (var wanted in pattern.Words.Skip(1))
        {
            at++;
            if (at >= discourse.SentenceEnd(sentence))
            {
                return null;
            }

            var token = discourse[at];
            if (token.Preposition == wanted && token.Folded != wanted)
            {
                at--;
            }
            else if (token.Folded != wanted && token.Stem.Folded != wanted && discourse.LemmaOf(at) != wanted && discourse.VerbOf(at) != wanted)
            {
                return null;
            }
        }

        return at;
    }
}
