using System.Numerics.Tensors;
using System.Text;
using Isnad.Language.Learned;

namespace Isnad.Coding.Mentions;

/// <summary>How likely a word is each part of a mention: a log-linear model over hashed signs, learned from coded reports.</summary>
/// <param name="model">A column a part (<see cref="Part"/>).</param>
/// <param name="vectors">Whose clusters are signs.</param>
internal sealed class MentionModel(LinearModel model, WordVectors vectors)
{
    private const int Magic = 0x54_4E_53_49;

    /// <summary>Name of the file in the folder of models.</summary>
    public static string FileName => "mentions.bin";

    /// <summary>Name and version, for codings.</summary>
    public static string Version => "mentions/1";

    /// <summary>The word vectors whose clusters are signs.</summary>
    public WordVectors Vectors => vectors;

    /// <summary>Loads a model.</summary>
    /// <param name="path">The file.</param>
    /// <param name="vectors">The word vectors that it was learned with.</param>
    /// <exception cref="InvalidDataException">The file is none of ours or belongs to other vectors.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static MentionModel Load(string path, WordVectors vectors) => ModelFile.Read(path, Magic, "model of mentions", reader =>
    {
        ModelFile.Belongs(reader, vectors);
        return new MentionModel(LinearModel.Load(reader, LinearModel.ColumnsFor(Part.Count)), vectors);
    });

    /// <summary>How likely each part is, by its column; going on only where a word can.</summary>
    public float[] Likelihoods(ReadOnlySpan<uint> signs, bool canGoOn)
    {
        Span<float> scores = stackalloc float[model.Columns];
        model.Score(signs, [], scores);
        var likely = new float[Part.Count];
        var open = canGoOn ? Part.Count : Part.Later;
        TensorPrimitives.SoftMax(scores[..open], likely);
        return likely;
    }

    /// <summary>Writes the file that <see cref="Load"/> reads.</summary>
    public void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(vectors.Count);
        model.Save(writer);
    }
}
