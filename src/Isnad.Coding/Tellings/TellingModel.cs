using System.Text;
using Isnad.Language.Learned;

namespace Isnad.Coding.Tellings;

/// <summary>How much speaks for a word's telling again what was told, or something new: weights of hashed signs, learned from coded reports.</summary>
/// <param name="model">One column.</param>
/// <param name="vectors">Whose vectors are signs.</param>
internal sealed class TellingModel(LinearModel model, WordVectors vectors)
{
    private const int Magic = 0x45_4E_53_49;

    /// <summary>Name of the file in the folder of models.</summary>
    public static string FileName => "tellings.bin";

    /// <summary>Name and version, for codings.</summary>
    public static string Version => "tellings/1";

    /// <summary>The word vectors that are signs.</summary>
    public WordVectors Vectors => vectors;

    /// <summary>Loads a model.</summary>
    /// <param name="path">The file.</param>
    /// <param name="vectors">The word vectors that it was learned with.</param>
    /// <exception cref="InvalidDataException">The file is none of ours or belongs to other vectors.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static TellingModel Load(string path, WordVectors vectors) => ModelFile.Read(path, Magic, "model of tellings", reader =>
    {
        ModelFile.Belongs(reader, vectors);
        return new TellingModel(LinearModel.Load(reader, 1), vectors);
    });

    /// <summary>How much the signs speak for a choice.</summary>
    public float Score(ReadOnlySpan<uint> signs) => model.Score(signs);

    /// <summary>Writes the file that <see cref="Load"/> reads.</summary>
    public void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(vectors.Count);
        model.Save(writer);
    }
}
