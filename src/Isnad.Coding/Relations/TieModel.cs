using System.Text;
using Isnad.Coding.Choices;
using Isnad.Language.Learned;

namespace Isnad.Coding.Relations;

/// <summary>How likely two entities are tied in each way: a log-linear model over hashed signs, learned from coded reports.</summary>
/// <param name="model">A column a tie (<see cref="Tie"/>).</param>
internal sealed class TieModel(SignTable model)
{
    private const int Magic = 0x72_4E_53_49;

    /// <summary>Name of the file in the folder of models.</summary>
    public static string FileName => "relations.bin";

    /// <summary>Name and version, for codings.</summary>
    public static string Version => "relations/1";

    /// <summary>Loads a model.</summary>
    /// <exception cref="InvalidDataException">The file is none of ours.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static TieModel Load(string path) => ModelFile.Read(path, Magic, "model of relations", reader => new TieModel(SignTable.Load(reader)));

    /// <summary>How likely each tie is, by its column.</summary>
    public float[] Likelihoods(ReadOnlySpan<uint> signs)
    {
        Span<float> scores = stackalloc float[model.Columns];
        model.Score(signs, scores);
        var likely = new float[Tie.Count];
        scores[..Tie.Count].CopyTo(likely);
        Likelihood.ToShares(likely);
        return likely;
    }

    /// <summary>Writes the file that <see cref="Load"/> reads.</summary>
    public void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        writer.Write(Magic);
        model.Save(writer);
    }
}
