using Isnad.Coding.Actors;
using Isnad.Language;
using Isnad.Language.Learned;
using Isnad.Text;

namespace Isnad.Coding.Mentions;

/// <summary>The words of a sentence as numbers, made once, of which signs of mentions are put together.</summary>
internal sealed class SentenceCodes
{
    public SentenceCodes(Sentence sentence, IEnumerable<ActorMention> mentions, WordVectors vectors)
    {
        Tokens = sentence.Tokens;
        var count = Tokens.Count;
        (Lemmas, Stems, Forms, Taken, Names, Clusters) = (new uint[count], new uint[count], new uint[count], new uint[count], new uint[count], new int[count]);
        for (var word = 0; word < count; word++)
        {
            var token = Tokens[word];
            var stem = token.Stem.Folded;
            Stems[word] = FeatureHash.Of(stem);
            Lemmas[word] = token.Analysis is { } analysis ? FeatureHash.Of(Folding.Fold(analysis.Lemma)) : Stems[word];
            Forms[word] = FormOf(token);
            Clusters[word] = vectors.IndexOf(stem);
        }

        foreach (var mention in mentions)
        {
            for (var word = mention.First; word <= mention.Last; word++)
            {
                Taken[word] = 2 + (2 * (uint)mention.Kind) + (mention.Named ? 1u : 0);
            }
        }

        foreach (var name in sentence.Names)
        {
            for (var word = name.First; word <= name.Last; word++)
            {
                Names[word] = 1 + (2 * (uint)name.Kind) + (word == name.First ? 1u : 0);
            }
        }
    }

    public IReadOnlyList<Token> Tokens { get; }

    public uint[] Lemmas { get; }

    public uint[] Stems { get; }

    /// <summary>Part of speech, with marks for the article and for what is derived from a verb.</summary>
    public uint[] Forms { get; }

    /// <summary>Kind of the mention that a word stands in; 0 for none.</summary>
    public uint[] Taken { get; }

    /// <summary>Kind of the learned name that a word stands in and whether it is its first; 0 for none.</summary>
    public uint[] Names { get; }

    /// <summary>Places of the stems in the table of vectors; -1 for none.</summary>
    public int[] Clusters { get; }

    public bool IsTaken(int word) => Taken[word] != 0;

    private static uint FormOf(Token token) => token.Analysis is { } analysis
        ? 2 + (uint)analysis.Pos + (32 * (uint)analysis.Features.Verbal) + (token.HasArticle ? 1024u : 0)
        : token.HasArticle ? 1025u : 1;
}
