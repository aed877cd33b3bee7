using System.Text;

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
    /// <exception cref="InvalidDataException">The file is none of ours.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ChoiceModel Load(string path, string version)
    {
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)), Encoding.UTF8);
        return reader.BaseStream.Length >= 2 * sizeof(int) && reader.ReadInt32() == Magic
            ? new ChoiceModel(version, [.. Enumerable.Range(0, reader.ReadInt32()).Select(_ => SignNetwork.Load(reader))])
            : throw new InvalidDataException($"{path} holds no model of a choice");
    }

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
