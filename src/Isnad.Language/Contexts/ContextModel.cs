using System.Buffers;
using Isnad.Language.Learned;

namespace Isnad.Language.Contexts;

/// <summary>Makes of every word of a report a vector that tells what it means there: learned by guessing words left out of the raw news, then from coded reports.</summary>
/// <remarks>It sees letters and marks alone, no trees. Immutable and thread-safe.</remarks>
internal sealed class ContextModel
{
    /// <summary>Words read at once; a longer report is read in stretches that overlap.</summary>
    private const int Stretch = 512;
    private const int Overlap = 192;
    private readonly SignTable _parts;
    private readonly float[] _into;
    private readonly Dictionary<string, int> _marks;
    private readonly float[] _markVectors;
    private readonly float[] _first;
    private readonly float[] _last;
    private readonly ContextLayer[] _layers;

    private ContextModel(ContextSize size, SignTable parts, string[] marks, BinaryReader reader)
    {
        (Size, _parts) = (size, parts);
        _marks = marks.Select((mark, at) => (mark, at)).ToDictionary(m => m.mark, m => m.at + 1, StringComparer.Ordinal);
        _into = ContextNumbers.Read(reader, size.Part, size.Vector);
        _markVectors = ContextNumbers.Read(reader, marks.Length + 1, size.Vector);
        (_first, _last) = (ContextNumbers.Read(reader, 1, size.Vector), ContextNumbers.Read(reader, 1, size.Vector));
        _layers = new ContextLayer[size.Layers];
        for (var i = 0; i < _layers.Length; i++)
        {
            _layers[i] = ContextLayer.Load(reader, size);
        }
    }

    /// <summary>The sizes.</summary>
    public ContextSize Size { get; }

    /// <summary>Reads a model.</summary>
    /// <exception cref="EndOfStreamException">The file is cut off.</exception>
    /// <exception cref="ArgumentException">It is damaged.</exception>
    public static ContextModel Load(BinaryReader reader)
    {
        var size = new ContextSize(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        if (!size.IsSound)
        {
            throw new ArgumentException($"{size.Layers} layers of {size.Vector} numbers in {size.Heads} looks are no context model", nameof(reader));
        }

        var marks = new string[reader.ReadByte()];
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] = reader.ReadString();
        }

        var parts = SignTable.Load(reader);
        return parts.Columns == size.Part ? new ContextModel(size, parts, marks, reader) : throw new ArgumentException($"{parts.Columns} numbers are no part of a word", nameof(reader));
    }

    /// <summary>The vectors of all words of a report, one after another.</summary>
    public float[] Read(IReadOnlyList<Token> words)
    {
        if (words.Count == 0)
        {
            return [];
        }

        var inputs = Inputs(words);
        if (words.Count <= Stretch)
        {
            Apply(inputs);
            return inputs;
        }

        var vectors = new float[inputs.Length];
        for (var start = 0; ; start += Stretch - Overlap)
        {
            var end = Math.Min(words.Count, start + Stretch);
            var stretch = inputs.AsSpan(start * Size.Vector, (end - start) * Size.Vector).ToArray();
            Apply(stretch);
            // Words of an overlap are taken from where more words stand on their nearer side.
            var skipped = start == 0 ? 0 : Overlap / 2;
            stretch.AsSpan(skipped * Size.Vector).CopyTo(vectors.AsSpan((start + skipped) * Size.Vector));
            if (end == words.Count)
            {
                return vectors;
            }
        }
    }

    private void Apply(Span<float> vectors)
    {
        using var room = new ContextRoom(Size, vectors.Length / Size.Vector);
        foreach (var layer in _layers)
        {
            layer.Apply(room, vectors);
        }

        for (var at = 0; at < vectors.Length; at += Size.Vector)
        {
            var vector = vectors.Slice(at, Size.Vector);
            ContextRoom.Normalize(vector, vector);
            Matrix.Multiply(_last, vector);
        }
    }

    private float[] Inputs(IReadOnlyList<Token> words)
    {
        var inputs = new float[words.Count * Size.Vector];
        var lent = ArrayPool<float>.Shared.Rent(words.Count * Size.Part);
        var parts = lent.AsSpan(0, words.Count * Size.Part);
        Span<uint> room = stackalloc uint[WordParts.Most];
        for (var word = 0; word < words.Count; word++)
        {
            _parts.Score(room[..WordParts.Of(words[word].Folded, room)], parts.Slice(word * Size.Part, Size.Part));
        }

        Matrix.AddProduct(parts, _into, inputs, words.Count, Size.Part, Size.Vector);
        ArrayPool<float>.Shared.Return(lent);
        for (var word = 0; word < words.Count; word++)
        {
            var vector = inputs.AsSpan(word * Size.Vector, Size.Vector);
            var mark = _marks.GetValueOrDefault(WordMarks.Of(words[word].Before, words[word].Index == 0));
            Matrix.Add(_markVectors.AsSpan(mark * Size.Vector, Size.Vector), vector);
            ContextRoom.Normalize(vector, vector);
            Matrix.Multiply(_first, vector);
        }

        return inputs;
    }
}
