namespace Isnad.Language.Learned.Names;

/// <summary>What raw text taught about words: clusters at three granularities and how often each occurs. Immutable.</summary>
internal sealed class WordClasses
{
    /// <summary>How many granularities there are.</summary>
    public const int Levels = 3;

    private readonly Dictionary<uint, (ushort Coarse, ushort Middle, ushort Fine, byte Frequency)> _words;

    private WordClasses(Dictionary<uint, (ushort Coarse, ushort Middle, ushort Fine, byte Frequency)> words) => _words = words;

    /// <summary>Takes over the clusters and frequencies that go with word vectors.</summary>
    public static WordClasses Of(WordVectors vectors)
    {
        var words = new Dictionary<uint, (ushort, ushort, ushort, byte)>(vectors.Count);
        for (var i = 0; i < vectors.Count; i++)
        {
            ushort Cluster(int level) => (ushort)(vectors.ClusterAt(i, Math.Min(level, vectors.Levels - 1)) + 1);
            words[NameHash.Of(vectors.WordAt(i))] = (Cluster(0), Cluster(1), Cluster(2), (byte)Math.Min(255, vectors.FrequencyAt(i) * 8));
        }

        return new WordClasses(words);
    }

    /// <summary>The cluster of a word from 1, at a level from 0 (coarse) to 2; 0 where the word is unknown.</summary>
    public uint Cluster(uint word, int level) => _words.TryGetValue(word, out var found)
        ? level switch { 0 => found.Coarse, 1 => found.Middle, _ => found.Fine }
        : 0u;

    /// <summary>Binary logarithm of how often the word occurs; 0 where it is unknown.</summary>
    public float Frequency(uint word) => _words.TryGetValue(word, out var found) ? found.Frequency / 8f : 0;

    /// <summary>Reads a table.</summary>
    public static WordClasses Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var words = new Dictionary<uint, (ushort, ushort, ushort, byte)>(count);
        for (var i = 0; i < count; i++)
        {
            words[reader.ReadUInt32()] = (reader.ReadUInt16(), reader.ReadUInt16(), reader.ReadUInt16(), reader.ReadByte());
        }

        return new WordClasses(words);
    }

    /// <summary>Writes the table, always in the same order.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_words.Count);
        foreach (var (word, classes) in _words.OrderBy(w => w.Key))
        {
            writer.Write(word);
            writer.Write(classes.Coarse);
            writer.Write(classes.Middle);
            writer.Write(classes.Fine);
            writer.Write(classes.Frequency);
        }
    }
}
