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
    /// <param name="outcomes">How many outcomes each of its networks has.</param>
    /// <exception cref="InvalidDataException">The file is none of ours, that of another choice, damaged or cut short.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ChoiceModel Load(string path, string version, params int[] outcomes)
    {
        var networks = Read(path, outcomes.Length);
        return networks.Select(network => network.Outcomes).SequenceEqual(outcomes)
            ? new ChoiceModel(version, networks)
            : throw new InvalidDataException($"{path} holds no model of this choice");
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

    /// <summary>The networks of a file; none where it is none of ours or has not as many.</summary>
    private static SignNetwork[] Read(string path, int count)
    {
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)), Encoding.UTF8);
        try
        {
            return reader.ReadInt32() == Magic && reader.ReadInt32() == count ? [.. Enumerable.Range(0, count).Select(_ => SignNetwork.Load(reader))] : [];
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidDataException or ArgumentException or InvalidOperationException or OverflowException)
        {
            throw new InvalidDataException($"{path} is damaged or cut short", e);
        }
    }
}
