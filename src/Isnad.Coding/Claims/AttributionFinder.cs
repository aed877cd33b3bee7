using Isnad.Coding.Events;
using Isnad.Language;

namespace Isnad.Coding.Claims;

/// <summary>Finds phrases that give their sentence a source: بحسب X، وفقا لما ذكر X، نقلا عن X.</summary>
internal sealed class AttributionFinder(Discourse discourse, SpeechBook book, SourceFinder sources, SpeakerFinder speakers)
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

            if (IsNorm(end + 1))
            {
                continue;
            }

            var verb = VerbAfter(end);
            end = verb ?? end;
            var own = verb is null ? OwnWord(end) : null;
            if ((own is { } saying ? speakers.Behind(saying) : sources.After(end, int.MaxValue, governed: verb is null || IsPlaced(end))) is not { } found)
            {
                continue;
            }

            end = own ?? end;

            var (first, last) = Reach(word);
            return first > last ? null : (new SpeechAct(word, SpeechKind.Phrase, pattern.Name, pattern.Stance, found, first, last), end);
        }

        return null;
    }

    /// <summary>The phrase that tells who is quoted between a saying and what it says (ذكرت الوكالة نقلا عن مسؤول أن); null for none.</summary>
    public int? Quoting(int word, int opening)
    {
        for (var at = word + 1; at < opening; at++)
        {
            if (book.Beginning(discourse[at].Folded).Any(p => p.Content.Contains("clause") && MatchEnd(p, at) is not null))
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>وفق القانون الذي أقره البرلمان: what is done by a rule is nobody's word, whoever is told behind.</summary>
    private bool IsNorm(int word) => word < discourse.Words.Count && discourse.PosOf(word) is Pos.Noun && discourse.MentionAt(word) is null && book.IsNorm(discourse.LemmaOf(word));

    /// <summary>The noun of saying with the pronoun of who spoke: على حد قوله, حسب رأيه; null for none.</summary>
    private int? OwnWord(int end)
    {
        var word = discourse[end].Pronoun is null && end + 1 < discourse.SentenceEnd(discourse.SentenceOf(end)) ? end + 1 : end;
        return discourse[word].Pronoun is not null && book.IsWord(discourse.LemmaOf(word)) ? word : null;
    }

    /// <summary>A verb that tells where it is said: بحسب ما جاء في بيان X.</summary>
    private bool IsPlaced(int verb) => discourse.VerbOf(verb) is { } lemma && book.IsPlaced(lemma) && verb + 1 < discourse.SentenceEnd(discourse.SentenceOf(verb))
        && (discourse[verb + 1].Folded is "في" || discourse[verb + 1].Preposition is "ب");

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
