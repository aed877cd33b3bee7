using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Language.Learned;
using Isnad.Record;

namespace Isnad.Coding.Meanings;

/// <summary>The words of a report as numbers, made once, of which signs of meaning are put together.</summary>
internal sealed class WordCodes
{
    private readonly Discourse _discourse;
    private readonly IReadOnlyDictionary<string, Entity> _entities;

    public WordCodes(Discourse discourse, IReadOnlyDictionary<string, Entity> entities, WordVectors vectors)
    {
        (_discourse, _entities) = (discourse, entities);
        var count = discourse.Words.Count;
        (Lemmas, Verbs, Stems, Forms, Seen) = (new uint[count], new uint[count], new uint[count], new uint[count], new uint[count]);
        Clusters = new int[count];
        var met = new Dictionary<uint, uint>();
        for (var word = 0; word < count; word++)
        {
            Lemmas[word] = FeatureHash.Of(discourse.LemmaOf(word));
            Verbs[word] = discourse.VerbOf(word) is { } verb ? FeatureHash.Of(verb) : Lemmas[word];
            Stems[word] = FeatureHash.Of(discourse[word].Stem.Folded);
            Forms[word] = FeatureHash.Of(SignList.FormOf(discourse, word));
            Clusters[word] = vectors.IndexOf(discourse[word].Stem.Folded);
            Seen[word] = Math.Min(met.GetValueOrDefault(Lemmas[word]), 2);
            met[Lemmas[word]] = met.GetValueOrDefault(Lemmas[word]) + 1;
        }
    }

    public uint[] Lemmas { get; }

    /// <summary>Lemmas of the verbs that words derive from; their own where they derive from none.</summary>
    public uint[] Verbs { get; }

    public uint[] Stems { get; }

    /// <summary>Part of speech, with a mark for the article.</summary>
    public uint[] Forms { get; }

    /// <summary>How often the lemma stood before, at most twice.</summary>
    public uint[] Seen { get; }

    /// <summary>Places of the stems in the table of vectors; -1 for none.</summary>
    public int[] Clusters { get; }

    /// <summary>Kind and sector of who is named, class of the noun, or the form of the word.</summary>
    public uint Who(int word) => _discourse.EntityAt(word) is { } id && _entities.TryGetValue(id, out var entity)
        ? FeatureHash.Of(1 + (uint)entity.Kind, entity.Sector is { } sector ? FeatureHash.Of(sector) : 0)
        : _discourse.ClassOf(word) is { } noun ? FeatureHash.Of(noun) : Forms[word];

    /// <summary>Kind of the mention that the word stands in, and whether it is its head.</summary>
    public uint MentionOf(int word) => _discourse.MentionAt(word) is { } mention
        ? 1 + ((uint)mention.Kind * 4) + (mention.Named ? 2u : 0) + (_discourse.HeadWordOf(mention) == word ? 1u : 0)
        : 0;
}
