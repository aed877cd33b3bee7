using System.Numerics.Tensors;

namespace Isnad.Training.Vectors;

/// <summary>Groups vectors of length 1 by their angle.</summary>
internal static class KMeans
{
    /// <summary>The cluster of each vector.</summary>
    public static ushort[] Group(float[] vectors, int dimensions, int clusters, int rounds, int seed)
    {
        var count = vectors.Length / dimensions;
        var random = new Random(seed);
        var centres = new float[clusters * dimensions];
        foreach (var (word, at) in Enumerable.Range(0, Math.Min(count, clusters * 8)).OrderBy(_ => random.Next()).Take(clusters).Select((w, i) => (w, i)))
        {
            vectors.AsSpan(word * dimensions, dimensions).CopyTo(centres.AsSpan(at * dimensions));
        }

        var group = new ushort[count];
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < count; i++)
            {
                group[i] = Nearest(vectors.AsSpan(i * dimensions, dimensions), centres, clusters);
            }

            Move(vectors, dimensions, group, centres);
        }

        return group;
    }

    private static ushort Nearest(ReadOnlySpan<float> vector, float[] centres, int clusters)
    {
        var (best, nearest) = (float.MinValue, 0);
        for (var c = 0; c < clusters; c++)
        {
            var near = TensorPrimitives.Dot(vector, centres.AsSpan(c * vector.Length, vector.Length));
            if (near > best)
            {
                (best, nearest) = (near, c);
            }
        }

        return (ushort)nearest;
    }

    private static void Move(float[] vectors, int dimensions, ushort[] group, float[] centres)
    {
        Array.Clear(centres);
        for (var i = 0; i < group.Length; i++)
        {
            var centre = centres.AsSpan(group[i] * dimensions, dimensions);
            TensorPrimitives.Add(centre, vectors.AsSpan(i * dimensions, dimensions), centre);
        }

        for (var c = 0; c < centres.Length; c += dimensions)
        {
            var centre = centres.AsSpan(c, dimensions);
            var length = TensorPrimitives.Norm(centre);
            if (length > 0)
            {
                TensorPrimitives.Divide(centre, length, centre);
            }
        }
    }
}
