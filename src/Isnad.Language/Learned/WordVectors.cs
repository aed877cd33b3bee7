using System.Runtime.InteropServices;
using System.Text;

namespace Isnad.Language.Learned;

/// <summary>Vectors, clusters and frequencies of frequent words, learned from raw news. Immutable and thread-safe.</summary>
/// <remarks>Words are folded. Both written words (وقال) and segments cut from them (و, قال) are in; digits are all 0;
/// punctuation marks are words.</remarks>
public sealed class WordVectors
{
    private const int Magic = 0x56_4E_53_49;
    private readonly Dictionary<string, int> _index;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _byLetters;
    private readonly string[] _words;
    private readonly float[] _frequencies;
    private readonly ushort[][] _clusters;
    private readonly sbyte[] _values;
    private readonly float[] _scales;

    internal WordVectors(string[] words, float[] frequencies, ushort[][] clusters, sbyte[] values, float[] scales)
    {
        (_words, _frequencies, _clusters, _values, _scales) = (words, frequencies, clusters, values, scales);
        Dimensions = words.Length == 0 ? 0 : values.Length / words.Length;
        _index = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            _index[words[i]] = i;
        }

        _byLetters = _index.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>No words at all: every look-up says unknown.</summary>
    public static WordVectors Empty { get; } = new([], [], [[], [], []], [], []);

    /// <summary>Length of a vector.</summary>
    public int Dimensions { get; }

    /// <summary>Number of words.</summary>
    public int Count => _words.Length;

    /// <summary>Number of cluster levels, the coarsest first.</summary>
    public int Levels => _clusters.Length;

    /// <summary>Reads a file that training wrote.</summary>
    /// <exception cref="InvalidDataException">The file is none of ours.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static WordVectors Load(string path) => ModelFile.Read(path, Magic, "word vectors", Read);

    private static WordVectors Read(BinaryReader reader)
    {
        var (count, dimensions, levels) = (reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            words[i] = reader.ReadString();
        }

        var frequencies = new float[count];
        for (var i = 0; i < count; i++)
        {
            frequencies[i] = reader.ReadByte() / 8f;
        }

        var clusters = new ushort[levels][];
        for (var level = 0; level < levels; level++)
        {
            clusters[level] = new ushort[count];
            for (var i = 0; i < count; i++)
            {
                clusters[level][i] = reader.ReadUInt16();
            }
        }

        var scales = new float[count];
        for (var i = 0; i < count; i++)
        {
            scales[i] = reader.ReadSingle();
        }

        var values = new sbyte[count * dimensions];
        reader.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new WordVectors(words, frequencies, clusters, values, scales);
    }

    /// <summary>The place of a folded word in the table; -1 where it is unknown. Digits may be given as they are.</summary>
    public int IndexOf(ReadOnlySpan<char> foldedWord)
    {
        if (_byLetters.TryGetValue(foldedWord, out var index))
        {
            return index;
        }

        if (foldedWord.Length > 64 || foldedWord.IndexOfAnyInRange('1', '9') < 0)
        {
            return -1;
        }

        Span<char> masked = stackalloc char[foldedWord.Length];
        for (var i = 0; i < masked.Length; i++)
        {
            masked[i] = char.IsAsciiDigit(foldedWord[i]) ? '0' : foldedWord[i];
        }

        return _byLetters.TryGetValue(masked, out index) ? index : -1;
    }

    /// <summary>The word at a place.</summary>
    public string WordAt(int index) => _words[index];

    /// <summary>The cluster of a folded word at a level from 0 (coarse); -1 where it is unknown.</summary>
    public int ClusterOf(ReadOnlySpan<char> foldedWord, int level) => ClusterAt(IndexOf(foldedWord), level);

    /// <summary>The cluster of the word at a place; -1 for place -1.</summary>
    public int ClusterAt(int index, int level) => index < 0 ? -1 : _clusters[level][index];

    /// <summary>Binary logarithm of how often the word stands in the raw text (17 million words); 0 where it is unknown.</summary>
    public float FrequencyOf(ReadOnlySpan<char> foldedWord) => FrequencyAt(IndexOf(foldedWord));

    /// <summary>As <see cref="FrequencyOf"/>, by place.</summary>
    public float FrequencyAt(int index) => index < 0 ? 0 : _frequencies[index];

    /// <summary>The vector of a folded word, of length 1; all zero where it is unknown.</summary>
    public float[] VectorOf(ReadOnlySpan<char> foldedWord)
    {
        var vector = new float[Dimensions];
        Copy(IndexOf(foldedWord), vector);
        return vector;
    }

    /// <summary>Writes the vector of the word at a place; zeros for place -1.</summary>
    public void Copy(int index, Span<float> vector)
    {
        if (index < 0)
        {
            vector.Clear();
            return;
        }

        var row = _values.AsSpan(index * Dimensions, Dimensions);
        for (var i = 0; i < row.Length; i++)
        {
            vector[i] = row[i] * _scales[index];
        }
    }

    internal void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(_words.Length);
        writer.Write(Dimensions);
        writer.Write(Levels);
        Array.ForEach(_words, writer.Write);
        foreach (var frequency in _frequencies)
        {
            writer.Write((byte)Math.Min(255, Math.Round(frequency * 8)));
        }

        foreach (var level in _clusters)
        {
            Array.ForEach(level, writer.Write);
        }

        Array.ForEach(_scales, writer.Write);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_values.AsSpan()));
    }
}
