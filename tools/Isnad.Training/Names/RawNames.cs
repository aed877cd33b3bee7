using Isnad.Language.Learned.Names;

namespace Isnad.Training.Names;

/// <summary>What a first tagger finds in raw news: how often each word plays which part, and the names of several words.</summary>
internal sealed class RawNames
{
    private readonly Dictionary<uint, int[]> _words = [];
    private readonly Dictionary<(uint Phrase, int Type), int> _phrases = [];
    private readonly Dictionary<uint, uint[]> _spelled = [];

    /// <summary>Reads sentences with several taggers of one chain each; gives the counts of each.</summary>
    public static RawNames[] Read(IEnumerable<string[]> sentences, NameScheme[] schemes, NameWords source)
    {
        var features = new NameFeatures(source);
        var counts = schemes.Select(_ => new RawNames()).ToArray();
        var all = NameScheme.Join(schemes);
        foreach (var sentence in sentences)
        {
            var passage = new NamePassage([.. sentence.Select(w => source[w])], features);
            var scores = passage.Score(all);
            for (var s = 0; s < schemes.Length; s++)
            {
                counts[s].Count(passage.Words, all.Decode(s, scores, passage.Words.Length));
            }
        }

        return counts;
    }

    private void Count(NameWord[] words, int[] labels)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Shape != WordShape.Arabic)
            {
                continue;
            }

            if (!_words.TryGetValue(words[i].Key, out var counts))
            {
                _words[words[i].Key] = counts = new int[Reputations.Roles + 1];
            }

            counts[Reputations.Roles]++;
            if (ReportMemory.PartOf(labels[i]) is >= 0 and var part)
            {
                counts[part]++;
            }

            Neighbours(counts, labels, i);
            if (labels[i] % 2 == 1)
            {
                Phrase(words, labels, i);
            }
        }
    }

    // Names that begin after a word and names that end before it.
    private static void Neighbours(int[] counts, int[] labels, int at)
    {
        if (at + 1 < labels.Length && labels[at + 1] % 2 == 1)
        {
            counts[Reputations.Parts + ((labels[at + 1] - 1) / 2)]++;
        }

        if (at > 0 && labels[at - 1] > 0 && (labels[at] % 2 == 1 || labels[at] == 0))
        {
            counts[Reputations.Parts + NewsNames.Chain.Types.Count + ((labels[at - 1] - 1) / 2)]++;
        }
    }

    /// <summary>The reputations of words met three times or more.</summary>
    public Reputations Told()
    {
        var table = new Dictionary<uint, ulong>();
        foreach (var (word, counts) in _words)
        {
            var all = counts[Reputations.Roles];
            var levels = 0UL;
            for (var part = 0; part < Reputations.Roles && all >= 3; part++)
            {
                levels |= (ulong)Reputations.LevelOf((double)counts[part] / all) << (3 * part);
            }

            if (levels > 0)
            {
                table[word] = levels;
            }
        }

        return new Reputations(table);
    }

    /// <summary>Names of two to four words read at least so often, mostly as one type, with their beginnings marked.</summary>
    public IEnumerable<(uint Phrase, Evidence Evidence)> Phrases(int least)
    {
        foreach (var group in _phrases.GroupBy(p => p.Key.Phrase))
        {
            var best = group.MaxBy(p => p.Value);
            if (best.Value < least || best.Value < 0.7 * group.Sum(p => p.Value))
            {
                continue;
            }

            yield return (group.Key, (Evidence)((uint)Evidence.ReadPerson << best.Key.Type));
            foreach (var beginning in _spelled[group.Key])
            {
                yield return (beginning, Evidence.Prefix);
            }
        }
    }

    private void Phrase(NameWord[] words, int[] labels, int first)
    {
        var last = first;
        while (last + 1 < words.Length && labels[last + 1] == labels[first] + 1)
        {
            last++;
        }

        if (last == first || last - first > 3)
        {
            return;
        }

        var beginnings = new List<uint>();
        var chain = words[first].Key;
        for (var i = first + 1; i <= last; i++)
        {
            beginnings.Add(chain);
            chain = EvidenceTable.Chain(chain, words[i].Hash);
        }

        _spelled.TryAdd(chain, [.. beginnings]);
        var key = (chain, (labels[first] - 1) / 2);
        _phrases[key] = _phrases.GetValueOrDefault(key) + 1;
    }
}
