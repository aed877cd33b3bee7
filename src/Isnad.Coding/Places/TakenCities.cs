using Isnad.Coding.Actors;
using Isnad.Language;
using Isnad.Text;

namespace Isnad.Coding.Places;

/// <summary>Tells a city that على leads to as it is taken or hit (سيطر على بغداد) from the government that something is said or laid on (حملة على باريس).</summary>
internal sealed class TakenCities(PlaceWords words)
{
    /// <summary>Adjectives that may stand between an assault and على.</summary>
    private const int MostAdjectives = 3;

    /// <summary>Whether the words around a city behind على take or hit it.</summary>
    public bool IsTaken(IReadOnlyList<Token> tokens, ActorMention mention)
    {
        var governor = tokens[mention.HeadToken].Head;
        var noun = BeforeAdjectives(tokens, mention.First - 2);
        return words.Is("capital", tokens[mention.First].Folded)
            || Is("onto", tokens, governor) || Is("onto", tokens, noun) || IsThrownAt(tokens, mention.First - 2)
            || (Is("assault", tokens, noun) && !Enumerable.Range(noun + 1, mention.First - 2 - noun).Any(at => Is("in-words", tokens, at)) && !IsTakenUp(tokens, mention.Last));
    }

    private static int BeforeAdjectives(IReadOnlyList<Token> tokens, int at)
    {
        for (var adjectives = 0; adjectives < MostAdjectives && at > 0 && tokens[at].Analysis?.Pos is Pos.Adjective; adjectives++)
        {
            at--;
        }

        return at;
    }

    /// <summary>"أطلق المسلحون صاروخا من طراز قديم على": what is thrown is told right behind the verb, and nothing else leads on to a place.</summary>
    private bool IsThrownAt(IReadOnlyList<Token> tokens, int last)
    {
        var thrown = false;
        for (var at = last; at >= 0; at--)
        {
            if (Is("throws", tokens, at))
            {
                return thrown;
            }

            if (tokens[at].Folded is "علي" || tokens[at].Analysis?.Pos is Pos.Verb)
            {
                return false;
            }

            thrown = Is("onto", tokens, at) || (thrown && tokens[at] is { Preposition: null, Analysis.Pos: not Pos.Adposition });
        }

        return false;
    }

    /// <summary>"هجوم على باريس واتهمها": whom a verb behind takes up is spoken to or of.</summary>
    private static bool IsTakenUp(IReadOnlyList<Token> tokens, int last) =>
        tokens.Skip(last + 1).Any(token => token is { Pronoun: "ها", Analysis.Pos: Pos.Verb });

    private bool Is(string role, IReadOnlyList<Token> tokens, int at) =>
        at >= 0 && at < tokens.Count && tokens[at].Analysis is { } word && words.Is(role, Folding.Fold(word.Lemma));
}
