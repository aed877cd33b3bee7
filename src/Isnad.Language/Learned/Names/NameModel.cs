using System.Text;

namespace Isnad.Language.Learned.Names;

/// <summary>All that is learned about names, as it lies in the model file. Immutable.</summary>
/// <param name="Evidence">Phrases of the lexicon and of raw text.</param>
/// <param name="Classes">Clusters and frequencies of words.</param>
/// <param name="Reputations">Parts that words play in raw text.</param>
/// <param name="News">The scheme with persons, places, bodies and other names, one chain.</param>
/// <param name="Nested">The scheme with a chain for each type, names inside names.</param>
internal sealed record NameModel(EvidenceTable Evidence, WordClasses Classes, Reputations Reputations, NameScheme News, NameScheme Nested)
{
    private const int Magic = 0x4D_4E_53_49;
    private const int Format = 2;

    /// <summary>The features that tell the nested scheme what the news scheme found around each word.</summary>
    public static uint[][] Hints(int[] labels)
    {
        var hints = new uint[labels.Length][];
        for (var i = 0; i < labels.Length; i++)
        {
            var here = NameHash.Mix(600, (uint)labels[i]);
            var left = i > 0 ? (uint)labels[i - 1] : 99u;
            var right = i + 1 < labels.Length ? (uint)labels[i + 1] : 99u;
            hints[i] = [here, NameHash.Mix(601, left), NameHash.Mix(602, right), NameHash.Mix(603, NameHash.Mix(here, left)), NameHash.Mix(604, NameHash.Mix(here, right))];
        }

        return hints;
    }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">The file is no names model of this format.</exception>
    public static NameModel Load(string path)
    {
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)), Encoding.UTF8);
        try
        {
            if (reader.ReadInt32() != Magic || reader.ReadInt32() != Format)
            {
                throw new InvalidDataException($"{path} holds no names model of format {Format}");
            }

            return new NameModel(EvidenceTable.Read(reader), WordClasses.Read(reader), Reputations.Read(reader), NameScheme.Read(reader), NameScheme.Read(reader));
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException($"{path} is cut short", e);
        }
    }

    /// <summary>Writes the model file.</summary>
    public void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Format);
        Evidence.Write(writer);
        Classes.Write(writer);
        Reputations.Write(writer);
        News.Write(writer);
        Nested.Write(writer);
    }
}
