namespace Isnad.Language.Learned.Names;

/// <summary>What a first reading of a report made of a word elsewhere in it, as features for the second reading: a family name alone is known by the full name before it.</summary>
internal static class ReportMemory
{
    /// <summary>Sentences before and after that are remembered.</summary>
    public const int Window = 12;

    /// <summary>The features of each word of each sentence, from the labels of a chain that the first reading gave.</summary>
    public static uint[][][] Recall(IReadOnlyList<NameWord[]> sentences, IReadOnlyList<int[]> labels, int parts)
    {
        var counts = new Dictionary<uint, int[]>();
        var features = new uint[sentences.Count][][];
        for (var i = 0; i < Math.Min(Window, sentences.Count); i++)
        {
            Count(counts, sentences[i], labels[i], parts, 1);
        }

        for (var i = 0; i < sentences.Count; i++)
        {
            if (i + Window < sentences.Count)
            {
                Count(counts, sentences[i + Window], labels[i + Window], parts, 1);
            }

            if (i > Window)
            {
                Count(counts, sentences[i - Window - 1], labels[i - Window - 1], parts, -1);
            }

            Count(counts, sentences[i], labels[i], parts, -1);
            features[i] = [.. sentences[i].Select(word => Features(counts, word, parts))];
            Count(counts, sentences[i], labels[i], parts, 1);
        }

        return features;
    }

    /// <summary>The part that a label plays: beginning or inside of the first type (persons), then one for each further type; -1 for none.</summary>
    public static int PartOf(int label) => label <= 2 ? label - 1 : (label + 1) / 2;

    private static void Count(Dictionary<uint, int[]> counts, NameWord[] words, int[] labels, int parts, int by)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Shape is not (WordShape.Arabic or WordShape.Latin))
            {
                continue;
            }

            if (!counts.TryGetValue(words[i].Key, out var count))
            {
                counts[words[i].Key] = count = new int[parts + 1];
            }

            count[parts] += by;
            if (PartOf(labels[i]) is >= 0 and var part)
            {
                count[part] += by;
            }
        }
    }

    private static uint[] Features(Dictionary<uint, int[]> counts, NameWord word, int parts)
    {
        if (!counts.TryGetValue(word.Key, out var count) || count[parts] == 0)
        {
            return [];
        }

        var features = new List<uint>(4);
        var named = false;
        for (var part = 0; part < parts; part++)
        {
            if (count[part] > 0)
            {
                named = true;
                features.Add(NameHash.Mix(500 + (uint)part, (uint)Reputations.LevelOf((double)count[part] / count[parts])));
                features.Add(NameHash.Mix(520 + (uint)part, (uint)Math.Min(count[part], 4)));
            }
        }

        if (!named)
        {
            features.Add(NameHash.Mix(540, (uint)Math.Min(count[parts], 4)));
        }

        return [.. features];
    }
}
