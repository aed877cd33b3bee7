using System.Numerics.Tensors;
using Isnad.Language.Learned;

namespace Isnad.Language.Contexts;

/// <summary>One layer of the context model: every word looks at every other, then what it gathered is weighed (Vaswani et al. 2017, with norms before each step and positions as turns of queries and keys, Su et al. 2021).</summary>
/// <remarks>Gains of norms and the scale of queries are in the weights already.</remarks>
/// <param name="Look">Queries, keys and values of all heads.</param>
/// <param name="LookBase">What they start from.</param>
/// <param name="Gather">What was gathered, back into the vector.</param>
/// <param name="GatherBase">What it starts from.</param>
/// <param name="Up">The inner units.</param>
/// <param name="UpBase">What they start from.</param>
/// <param name="Down">The inner units, back into the vector.</param>
/// <param name="DownBase">What it starts from.</param>
internal sealed record ContextLayer(ByteMatrix Look, float[] LookBase, ByteMatrix Gather, float[] GatherBase, ByteMatrix Up, float[] UpBase, ByteMatrix Down, float[] DownBase)
{
    /// <summary>Reads a layer.</summary>
    public static ContextLayer Load(BinaryReader reader, ContextSize size)
    {
        return new ContextLayer(
            Bytes(size.Vector, 3 * size.Vector), Numbers(3 * size.Vector), Bytes(size.Vector, size.Vector), Numbers(size.Vector),
            Bytes(size.Vector, size.Inner), Numbers(size.Inner), Bytes(size.Inner, size.Vector), Numbers(size.Vector));

        ByteMatrix Bytes(int rows, int columns) => ContextNumbers.ReadBytes(reader, rows, columns);
        float[] Numbers(int count) => ContextNumbers.Read(reader, 1, count);
    }

    /// <summary>Changes the vectors of words.</summary>
    /// <param name="room">Their number and sizes, and room for what lies between.</param>
    /// <param name="vectors">The vectors, one after another.</param>
    public void Apply(ContextRoom room, Span<float> vectors)
    {
        var words = room.Words;
        room.Normalize(vectors);
        Look.SetProduct(room.Normal, LookBase, room.Looks, words);
        room.Gathered.Clear();
        for (var head = 0; head < room.Size.Heads; head++)
        {
            Gathers(room, head);
        }

        Gather.AddProduct(room.Gathered, GatherBase, vectors, words);
        room.Normalize(vectors);
        Up.SetProduct(room.Normal, UpBase, room.Inner, words);
        Matrix.Rectify(room.Inner);
        Down.AddProduct(room.Inner, DownBase, vectors, words);
    }

    private static void Gathers(ContextRoom room, int head)
    {
        var (words, size, width) = (room.Words, room.Size.Vector, room.Size.Head);
        var at = head * width;
        room.Turn(at);
        room.Turn(size + at);
        room.TransposeKeys(size + at);
        for (var first = 0; first < words; first += ContextRoom.Lookers)
        {
            var count = Math.Min(ContextRoom.Lookers, words - first);
            var weights = room.Weights[..(count * room.Padded)];
            weights.Clear();
            Matrix.AddProduct(room.Looks[((first * 3 * size) + at)..], 3 * size, 1, room.Keys, room.Padded, weights, room.Padded, count, width, room.Padded);
            for (var word = 0; word < count; word++)
            {
                var row = weights.Slice(word * room.Padded, words);
                TensorPrimitives.SoftMax(row, row);
            }

            Matrix.AddProduct(weights, room.Padded, 1, room.Looks[((2 * size) + at)..], 3 * size, room.Gathered[((first * size) + at)..], size, count, words, width);
        }
    }
}
