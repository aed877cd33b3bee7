using System.Text;
using Isnad.Coding.Choices;
using Isnad.Language.Learned;
using Isnad.Record;

namespace Isnad.Coding.Meanings;

/// <summary>How likely each meaning of a word is, and each mode of an event: log-linear models over hashed signs, learned from coded reports.</summary>
/// <remarks>Immutable and thread-safe once loaded.</remarks>
internal sealed class MeaningModel
{
    private const int Magic = 0x32_4E_53_49;
    private readonly SignTable _meanings;
    private readonly SignTable _modes;

    /// <summary>A model.</summary>
    /// <param name="meanings">A column a meaning.</param>
    /// <param name="modes">A column a mode of a type.</param>
    /// <param name="modesLearned">What those columns are.</param>
    /// <param name="vectors">Whose clusters are signs.</param>
    public MeaningModel(SignTable meanings, SignTable modes, (EventType Type, string? Mode)[] modesLearned, WordVectors vectors) =>
        (_meanings, _modes, ModesLearned, Vectors) = (meanings, modes, modesLearned, vectors);

    /// <summary>Name of the file in the folder of models.</summary>
    public static string FileName => "meanings.bin";

    /// <summary>Name and version, for codings.</summary>
    public static string Version => "meanings/1";

    /// <summary>The word vectors whose clusters are signs.</summary>
    public WordVectors Vectors { get; }

    /// <summary>The modes that it knows, by column.</summary>
    public (EventType Type, string? Mode)[] ModesLearned { get; }

    /// <summary>Loads a model.</summary>
    /// <param name="path">The file.</param>
    /// <param name="vectors">The word vectors that it was learned with.</param>
    /// <exception cref="InvalidDataException">The file is none of ours or belongs to other vectors.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static MeaningModel Load(string path, WordVectors vectors) => ModelFile.Read(path, Magic, "model of meanings", reader => Read(reader, vectors));

    private static MeaningModel Read(BinaryReader reader, WordVectors vectors)
    {
        ModelFile.Belongs(reader, vectors);
        var modes = new (EventType, string?)[reader.ReadInt32()];
        for (var i = 0; i < modes.Length; i++)
        {
            var type = (EventType)reader.ReadByte();
            modes[i] = Enum.IsDefined(type)
                ? (type, reader.ReadString() is { Length: > 0 } mode ? mode : null)
                : throw new InvalidDataException($"{type} is no type of events");
        }

        var (meanings, columns) = (SignTable.Load(reader), SignTable.Load(reader));
        return meanings.Columns >= Meaning.Count && columns.Columns >= modes.Length
            ? new MeaningModel(meanings, columns, modes, vectors)
            : throw new InvalidDataException($"{meanings.Columns} and {columns.Columns} columns are too few for {Meaning.Count} meanings and {modes.Length} modes");
    }

    /// <summary>How likely each meaning is, by its column.</summary>
    public float[] Meanings(ReadOnlySpan<uint> signs)
    {
        Span<float> scores = stackalloc float[_meanings.Columns];
        _meanings.Score(signs, scores);
        var likely = new float[Meaning.Count];
        scores[..Meaning.Count].CopyTo(likely);
        Likelihood.ToShares(likely);
        return likely;
    }

    /// <summary>How much speaks for each mode that was learned, by its column.</summary>
    public float[] ModeScores(ReadOnlySpan<uint> signs)
    {
        var scores = new float[_modes.Columns];
        _modes.Score(signs, scores);
        return scores[..ModesLearned.Length];
    }

    /// <summary>The likeliest mode of a type and how likely it is; null is one of them, and with a likelihood of 0 all where none was learned.</summary>
    public (string? Mode, float Likelihood) Likeliest(EventType type, ReadOnlySpan<float> scores)
    {
        var (best, highest, sum) = ((string?)null, float.MinValue, 0f);
        for (var i = 0; i < ModesLearned.Length; i++)
        {
            if (ModesLearned[i].Type == type)
            {
                sum += MathF.Exp(scores[i]);
                (best, highest) = scores[i] > highest ? (ModesLearned[i].Mode, scores[i]) : (best, highest);
            }
        }

        return (best, sum > 0 ? MathF.Exp(highest) / sum : 0);
    }

    /// <summary>Writes the file that <see cref="Load"/> reads.</summary>
    public void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Vectors.Count);
        writer.Write(ModesLearned.Length);
        foreach (var (type, mode) in ModesLearned)
        {
            writer.Write((byte)type);
            writer.Write(mode ?? "");
        }

        _meanings.Save(writer);
        _modes.Save(writer);
    }
}
