using System.IO.Compression;
using System.Text;

namespace Isnad.Language.Learned.Names;

/// <summary>All that is learned about names, as it lies in the model file, packed (Brotli, RFC 7932) behind its mark and format. Immutable.</summary>
/// <param name="Evidence">Phrases of the lexicon and of raw text.</param>
/// <param name="Classes">Clusters and frequencies of words.</param>
/// <param name="Reputations">Parts that words play in raw text.</param>
/// <param name="News">The scheme with persons, places, bodies and other names, one chain.</param>
/// <param name="Nested">The scheme with a chain for each type, names inside names.</param>
internal sealed record NameModel(EvidenceTable Evidence, WordClasses Classes, Reputations Reputations, NameScheme News, NameScheme Nested)
{
    private const int Magic = 0x4D_4E_53_49;
    private const int Format = 3;

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
    public static NameModel Load(string path) => ModelFile.Read(path, Magic, "names model", Read);

    /// <summary>Writes the model file.</summary>
    public void Save(string path)
    {
        using var file = new BinaryWriter(File.Create(path), Encoding.UTF8);
        file.Write(Magic);
        file.Write(Format);
        file.Flush();
        using var writer = new BinaryWriter(new BrotliStream(file.BaseStream, CompressionLevel.SmallestSize), Encoding.UTF8);
        Evidence.Write(writer);
        Classes.Write(writer);
        Reputations.Write(writer);
        News.Write(writer);
        Nested.Write(writer);
    }

    private static NameModel Read(BinaryReader file)
    {
        if (file.ReadInt32() != Format)
        {
            throw new OtherFileException($"holds no names model of format {Format}");
        }

        using var reader = new BinaryReader(new BrotliStream(file.BaseStream, CompressionMode.Decompress), Encoding.UTF8);
        return new NameModel(EvidenceTable.Read(reader), WordClasses.Read(reader), Reputations.Read(reader), NameScheme.Read(reader), NameScheme.Read(reader));
    }
}
