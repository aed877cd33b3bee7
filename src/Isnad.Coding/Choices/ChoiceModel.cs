using System.Text;
using Isnad.Language.Learned;

namespace Isnad.Coding.Choices;

/// <summary>How one of the choices of coding is made, learned from coded reports: a file with one network or several.</summary>
/// <param name="Version">Name and version, for codings and explanations.</param>
/// <param name="Networks">The networks, in the order in which whoever chooses knows them.</param>
internal sealed record ChoiceModel(string Version, IReadOnlyList<SignNetwork> Networks)
{
    private const int Magic = 0x33_4E_53_49;

    /// <summary>The network, where there is but one.</summary>
    public SignNetwork Network => Networks[0];

    /// <summary>The file of a choice.</summary>
    public static string FileOf(string choice) => choice + ".bin";

    /// <summary>Loads a model.</summary>
    /// <param name="path">The file.</param>
    /// <param name="version">Its name and version.</param>
    /// <param name="outcomes">How many outcomes each of its networks has.</param>
    /// <exception cref="InvalidDataException">The file is none of ours, that of another choice, damaged or cut short.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ChoiceModel Load(string path, string version, params int[] outcomes) => ModelFile.Read(path, Magic, "model of choices", reader =>
    {
        SignNetwork[] networks = reader.ReadInt32() == outcomes.Length ? [.. outcomes.Select(_ => SignNetwork.Load(reader))] : [];
        return networks.Select(network => network.Outcomes).SequenceEqual(outcomes)
            ? new ChoiceModel(version, networks)
            : throw new OtherFileException("holds no model of this choice");
    });

    /// <summary>Writes the file that <see cref="Load"/> reads.</summary>
    public void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Networks.Count);
        foreach (var network in Networks)
        {
            network.Save(writer);
        }
    }
}
