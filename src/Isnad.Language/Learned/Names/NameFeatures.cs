namespace Isnad.Language.Learned.Names;

/// <summary>The features of each word of a sentence, as hashes.</summary>
internal sealed class NameFeatures
{
    private readonly NameWords _words;

    /// <summary>Makes features of words of this source.</summary>
    public NameFeatures(NameWords words) => _words = words;

    /// <summary>What stands around each word: phrases of the lists, quotation marks.</summary>
    public WordSetting[] Settings(ReadOnlySpan<NameWord> words)
    {
        var found = new WordSetting[words.Length];
        var quotes = 0;
        var since = 0;
        for (var i = 0; i < words.Length; i++)
        {
            found[i].Quoted = quotes % 2 == 0 ? 0 : Math.Min(since, 3) + 1;
            since++;
            if (words[i].Shape == WordShape.Quote)
            {
                quotes++;
                since = 0;
            }

            foreach (var stem in words[i].Stems)
            {
                Follow(words, i, i, stem, found);
            }
        }

        Enclosure.Find(words, found);
        return found;
    }

    /// <summary>What stands before the first and after the last word.</summary>
    public NameWord Edge => _words.Edge;

    /// <summary>Adds the features that a word gives by itself to the word that it follows by <paramref name="offset"/> places (-2: two places before).</summary>
    public static void CollectAlone(NameWord word, int offset, List<uint> features)
    {
        var (template, count) = offset switch
        {
            0 => (100u, word.Atoms.Length),
            -1 => (101u, word.Near),
            1 => (102u, word.Near),
            -2 => (103u, word.Far),
            _ => (104u, word.Far),
        };
        for (var i = 0; i < count; i++)
        {
            features.Add(NameHash.Mix(template, word.Atoms[i]));
        }
    }

    /// <summary>Adds the features that words give together, and those of lists and quotation marks, to the word <paramref name="at"/>.</summary>
    public void CollectTogether(ReadOnlySpan<NameWord> words, ReadOnlySpan<WordSetting> settings, int at, List<uint> features)
    {
        NameWord Word(ReadOnlySpan<NameWord> all, int i) => i >= 0 && i < all.Length ? all[i] : _words.Edge;

        var here = words[at];
        var left = Word(words, at - 1);
        var right = Word(words, at + 1);
        var farLeft = Word(words, at - 2);
        var farRight = Word(words, at + 2);
        Pair(features, 200, left.Key, here.Key);
        Pair(features, 201, here.Key, right.Key);
        Pair(features, 202, farLeft.Key, left.Key);
        Pair(features, 203, right.Key, farRight.Key);
        Pair(features, 204, left.Cluster.Fine, here.Cluster.Fine);
        Pair(features, 205, here.Cluster.Fine, right.Cluster.Fine);
        Pair(features, 206, left.Cluster.Fine, right.Cluster.Fine);
        Pair(features, 207, farLeft.Cluster.Fine, left.Cluster.Fine);
        Pair(features, 208, NameHash.Mix(left.Cluster.Coarse, here.Cluster.Coarse), right.Cluster.Coarse);
        Pair(features, 209, (uint)left.Evidence, (uint)here.Evidence);
        Pair(features, 210, (uint)here.Evidence, (uint)right.Evidence);
        Pair(features, 211, left.Key, here.Cluster.Fine);
        Pair(features, 212, here.Cluster.Fine, right.Key);
        Pair(features, 213, left.Chief, here.Chief);
        Pair(features, 214, here.Chief, right.Chief);
        Pair(features, 215, NameHash.Mix(left.Chief, here.Chief), right.Chief);
        if (here.Joint > 0)
        {
            // Who is named beside whom: أحمد وعبير are two names, جورج واشنطن is one.
            Pair(features, 216, left.Chief, here.Joint);
            Pair(features, 217, NameHash.Mix(left.Evidence.Sort(), left.Known ? 1u : 0), here.Joint);
            Pair(features, 218, left.Cluster.Coarse, here.Joint % 8);
            Pair(features, 219, right.Cluster.Coarse, here.Joint % 8);
        }

        if (settings[at].Enclosure is { Length: > 0 } enclosure)
        {
            AddEnclosure(features, enclosure, at, Word(words, enclosure.Before));
        }

        AddPhrases(features, settings, at);
        features.Add(NameHash.Mix(320, (uint)settings[at].Quoted));
        features.Add(NameHash.Mix(321, (uint)Math.Min(at, 2)));
    }

    private static void AddEnclosure(List<uint> features, Enclosure enclosure, int at, NameWord before)
    {
        var place = NameHash.Mix(enclosure.Quoted ? 1u : 2u, (uint)Math.Min(at - enclosure.First, 2));
        Pair(features, 322, place, (uint)Math.Min(enclosure.Length, 7));
        Pair(features, 323, place, before.Key);
        Pair(features, 324, place, before.Cluster.Fine);
        Pair(features, 325, NameHash.Mix(place, before.Chief), (uint)Math.Min(enclosure.Length, 4));
    }

    private static void AddPhrases(List<uint> features, ReadOnlySpan<WordSetting> settings, int at)
    {
        for (var k = -1; k <= 1; k++)
        {
            if (at + k < 0 || at + k >= settings.Length)
            {
                continue;
            }

            AddBits(features, 300 + (uint)(k + 1), (uint)settings[at + k].Begin);
            AddBits(features, 310 + (uint)(k + 1), (uint)settings[at + k].Inside);
        }
    }

    private static void AddBits(List<uint> features, uint template, uint bits)
    {
        for (var bit = 1u; bits >> (int)bit != 0; bit++)
        {
            if ((bits & (1u << (int)bit)) != 0)
            {
                features.Add(NameHash.Mix(template, bit));
            }
        }
    }

    private static void Pair(List<uint> features, uint template, uint first, uint second) =>
        features.Add(NameHash.Mix(template, NameHash.Mix(first, second)));

    private void Follow(ReadOnlySpan<NameWord> words, int start, int at, uint chain, WordSetting[] found)
    {
        var evidence = _words.Evidence[chain];
        if (evidence == Evidence.None)
        {
            return;
        }

        var told = evidence & ~Evidence.Prefix;
        if (at > start && told != Evidence.None)
        {
            found[start].Begin |= told;
            for (var i = start + 1; i <= at; i++)
            {
                found[i].Inside |= told;
            }
        }

        if ((evidence & Evidence.Prefix) != 0 && at + 1 < words.Length && at - start + 1 < EvidenceTable.LongestPhrase)
        {
            Follow(words, start, at + 1, EvidenceTable.Chain(chain, words[at + 1].Hash), found);
        }
    }
}
