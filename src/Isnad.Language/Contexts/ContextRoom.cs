using System.Buffers;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Isnad.Language.Contexts;

/// <summary>Room for the numbers between the layers of a context model, for one stretch of text; lent, so that it is to be given back.</summary>
internal sealed class ContextRoom : IDisposable
{
    private const float Tiny = 1e-6f;
    private const float Base = 10_000;

    /// <summary>Whole vectors of the widest processors: words are padded to so many where each looks at each other.</summary>
    private const int Wide = 32;

    /// <summary>Words that look at the others at once: what they weigh stays in a near cache, however long the text.</summary>
    public const int Lookers = 64;
    private readonly float[][] _lent;
    private readonly Memory<float> _normal;
    private readonly Memory<float> _looks;
    private readonly Memory<float> _gathered;
    private readonly Memory<float> _inner;
    private readonly Memory<float> _keys;
    private readonly Memory<float> _weights;
    private readonly float[] _cosines;
    private readonly float[] _sines;

    /// <summary>Room for so many words.</summary>
    public ContextRoom(ContextSize size, int words)
    {
        (Size, Words, Padded) = (size, words, (words + Wide - 1) / Wide * Wide);
        var half = size.Head / 2;
        int[] lengths = [words * size.Vector, words * size.Vector * 3, words * size.Vector, words * size.Inner, size.Head * Padded, Math.Min(words, Lookers) * Padded, words * half, words * half];
        _lent = Array.ConvertAll(lengths, ArrayPool<float>.Shared.Rent);
        var rooms = _lent.Zip(lengths, (lent, length) => lent.AsMemory(0, length)).ToArray();
        (_normal, _looks, _gathered, _inner, _keys, _weights) = (rooms[0], rooms[1], rooms[2], rooms[3], rooms[4], rooms[5]);
        (_cosines, _sines) = (_lent[6], _lent[7]);
        _keys.Span.Clear();
        for (var i = 0; i < half; i++)
        {
            var turn = MathF.Pow(Base, -2f * i / size.Head);
            for (var word = 0; word < words; word++)
            {
                (_sines[(word * half) + i], _cosines[(word * half) + i]) = MathF.SinCos(word * turn);
            }
        }
    }

    /// <summary>The sizes of the model.</summary>
    public ContextSize Size { get; }

    /// <summary>How many words there are.</summary>
    public int Words { get; }

    /// <summary>The words, rounded up.</summary>
    public int Padded { get; }

    /// <summary>The vectors of words, normed.</summary>
    public Span<float> Normal => _normal.Span;

    /// <summary>Queries, keys and values of words.</summary>
    public Span<float> Looks => _looks.Span;

    /// <summary>What words gathered from others.</summary>
    public Span<float> Gathered => _gathered.Span;

    /// <summary>Inner units of words.</summary>
    public Span<float> Inner => _inner.Span;

    /// <summary>The keys of one head, a column a word.</summary>
    public Span<float> Keys => _keys.Span;

    /// <summary>How much each of some words looks at each word in one head, a padded row for each of them.</summary>
    public Span<float> Weights => _weights.Span;

    /// <summary>Writes the vectors, each divided by the root of its mean square, into <see cref="Normal"/> (Zhang and Sennrich 2019).</summary>
    public void Normalize(ReadOnlySpan<float> vectors)
    {
        for (var at = 0; at < vectors.Length; at += Size.Vector)
        {
            Normalize(vectors.Slice(at, Size.Vector), Normal.Slice(at, Size.Vector));
        }
    }

    /// <summary>Divides a vector by the root of its mean square.</summary>
    public static void Normalize(ReadOnlySpan<float> vector, Span<float> into) =>
        TensorPrimitives.Multiply(vector, 1 / MathF.Sqrt((TensorPrimitives.SumOfSquares(vector) / vector.Length) + Tiny), into);

    /// <summary>Turns the pairs of numbers of a look by the place of its word.</summary>
    /// <param name="at">Where the look begins in the looks of a word.</param>
    public void Turn(int at)
    {
        var half = Size.Head / 2;
        for (var word = 0; word < Words; word++)
        {
            var look = Looks.Slice((word * Size.Vector * 3) + at, Size.Head);
            ref var first = ref MemoryMarshal.GetReference(look);
            ref var second = ref MemoryMarshal.GetReference(look[half..]);
            ref var cosines = ref MemoryMarshal.GetReference(_cosines.AsSpan(word * half, half));
            ref var sines = ref MemoryMarshal.GetReference(_sines.AsSpan(word * half, half));
            for (nuint i = 0; i < (nuint)half; i += 8)
            {
                var (a, b) = (Vector256.LoadUnsafe(ref first, i), Vector256.LoadUnsafe(ref second, i));
                var (cosine, sine) = (Vector256.LoadUnsafe(ref cosines, i), Vector256.LoadUnsafe(ref sines, i));
                ((a * cosine) - (b * sine)).StoreUnsafe(ref first, i);
                ((b * cosine) + (a * sine)).StoreUnsafe(ref second, i);
            }
        }
    }

    /// <summary>Copies the keys of a head into <see cref="Keys"/>, a column a word.</summary>
    /// <param name="at">Where the key begins in the looks of a word.</param>
    public void TransposeKeys(int at)
    {
        var looks = Looks;
        var keys = Keys;
        for (var word = 0; word < Words; word++)
        {
            var key = looks.Slice((word * Size.Vector * 3) + at, Size.Head);
            for (var i = 0; i < key.Length; i++)
            {
                keys[(i * Padded) + word] = key[i];
            }
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Dispose() => Array.ForEach(_lent, lent => ArrayPool<float>.Shared.Return(lent));
}
