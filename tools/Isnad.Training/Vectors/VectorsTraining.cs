using System.Globalization;
using System.Numerics.Tensors;
using Isnad.Language.Learned;
using Isnad.Language.Lexicons;

namespace Isnad.Training.Vectors;

/// <summary>Learns word vectors and clusters from the raw news: <c>vectors.bin</c>.</summary>
internal sealed class VectorsTraining : ITrainingStep
{
    private static readonly int[] ClusterCounts = [64, 256, 1024];

    /// <inheritdoc/>
    public string Name => "vectors";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var target = Path.Combine(options.Models, "vectors.bin");
        var list = Path.Combine(options.Work, "news-words.tsv");
        if (File.Exists(target) && File.Exists(list) && !options.Extra.ContainsKey("again"))
        {
            Console.WriteLine($"{target} is there (--again yes makes it anew)");
            return;
        }

        var (size, dimensions, passes) = (Number("size", 45_000), Number("dimensions", 64), Number("passes", 2));
        var corpus = Corpus.Read(options.News, Lexicon.Load(Path.Combine(AppContext.BaseDirectory, "lexicon")), size, list);
        Console.WriteLine($"{corpus.Words.Length} words kept, the rarest {corpus.Counts[^1]} times, {corpus.Text.Length} places");
        if (File.Exists(target) && !options.Extra.ContainsKey("again"))
        {
            return;
        }

        var vectors = new SkipGram(corpus, dimensions, options.Seed).Learn(passes);
        Directory.CreateDirectory(options.Models);
        Pack(corpus, vectors, dimensions, options.Seed).Save(target);
        Console.WriteLine($"{target}: {new FileInfo(target).Length / 1024} KB");

        int Number(string name, int fallback) =>
            options.Extra.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : fallback;
    }

    private static WordVectors Pack(Corpus corpus, float[] vectors, int dimensions, int seed)
    {
        var values = new sbyte[vectors.Length];
        var scales = new float[corpus.Words.Length];
        for (var i = 0; i < scales.Length; i++)
        {
            var row = vectors.AsSpan(i * dimensions, dimensions);
            TensorPrimitives.Divide(row, TensorPrimitives.Norm(row), row);
            scales[i] = TensorPrimitives.MaxMagnitude<float>(row) is var most ? Math.Abs(most) / 127 : 0;
            for (var d = 0; d < dimensions; d++)
            {
                values[(i * dimensions) + d] = (sbyte)Math.Round(row[d] / scales[i]);
            }
        }

        var clusters = ClusterCounts.Select(count => KMeans.Group(vectors, dimensions, count, 12, seed)).ToArray();
        return new WordVectors(corpus.Words, [.. corpus.Counts.Select(c => (float)Math.Log2(c))], clusters, values, scales);
    }
}
