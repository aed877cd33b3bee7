using Isnad.Language.Learned;
using Isnad.Language.Learned.Names;

namespace Isnad.Training.Names;

/// <summary>What a first tagger finds in raw news: how often each word plays which part, and the names of several words.</summary>
internal sealed class RawNames
{
    private readonly Dictionary<uint, int[]> _words = [];
    private readonly Dictionary<(uint Phrase, int Type), int> _phrases = [];
    private readonly Dictionary<uint, uint[]> _spelled = [];

    /// <summary>Tags sentences and counts.</summary>
    public void Read(IEnumerable<string[]> sentences, NameScheme scheme, NameFeatures features, NameWords source, WordVectors vectors)
    {
        var list = new List<uint>(200);
        foreach (var sentence in sentences)
        {
            var words = sentence.Select(w => source[w]).ToArray();
            var labels = Tag(words, scheme, features, vectors, list);
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i].Shape != WordShape.Arabic)
                {
                    continue;
                }

                if (!_words.TryGetValue(words[i].Key, out var counts))
                {
                    _words[words[i].Key] = counts = new int[Reputations.Parts + 1];
                }

                counts[Reputations.Parts]++;
                if (labels[i] > 0)
                {
                    // PERS LOC ORG MISC stand in this order; persons' names are told apart by their first word.
                    var type = (labels[i] - 1) / 2;
                    counts[type == 0 ? (labels[i] == 1 ? 0 : 1) : type + 1]++;
                }

                if (labels[i] % 2 == 1)
                {
                    Phrase(words, labels, i);
                }
            }
        }
    }

    /// <summary>The labels of a sentence's words in the scheme's first chain.</summary>
    public static int[] Tag(NameWord[] words, NameScheme scheme, NameFeatures features, WordVectors vectors, List<uint> list)
    {
        var scores = scheme.Begin(words, vectors);
        var settings = features.Settings(words);
        for (var i = 0; i < words.Length; i++)
        {
            list.Clear();
            features.Collect(words, settings, i, list);
            scheme.AddTo(scores.AsSpan(i * scheme.Columns, scheme.Columns), list);
        }

        return scheme.Decode(0, scores, words.Length);
    }

    /// <summary>The reputations of words met three times or more.</summary>
    public Reputations Told()
    {
        var table = new Dictionary<uint, ushort>();
        foreach (var (word, counts) in _words)
        {
            var all = counts[Reputations.Parts];
            var levels = 0;
            for (var part = 0; part < Reputations.Parts && all >= 3; part++)
            {
                levels |= Reputations.LevelOf((double)counts[part] / all) << (3 * part);
            }

            if (levels > 0)
            {
                table[word] = (ushort)levels;
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
