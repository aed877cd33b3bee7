using System.Text;

namespace Isnad.Language.Learned;

/// <summary>A file of something learned: four bytes that tell what it is, then itself.</summary>
internal static class ModelFile
{
    /// <summary>Reads a file; nothing may follow what is read, unless it was read through a packed stream, which ends where it ends.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mark">The four bytes that it begins with.</param>
    /// <param name="what">What it should hold, for the message.</param>
    /// <param name="read">Reads what comes after the mark; an <see cref="OtherFileException"/> of it tells why the file is not the one wanted, in words that go on from its name.</param>
    /// <exception cref="InvalidDataException">The file is none of ours, not the one wanted, damaged, cut short or longer than it should be; the message begins with its path.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static T Read<T>(string path, int mark, string what, Func<BinaryReader, T> read)
    {
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)), Encoding.UTF8);
        try
        {
            var model = reader.ReadInt32() == mark ? read(reader) : throw new OtherFileException("holds no " + what);
            return reader.BaseStream is { CanRead: true } rest && rest.Position < rest.Length ? throw new OtherFileException("goes on after its end") : model;
        }
        catch (OtherFileException e)
        {
            throw new InvalidDataException($"{path} {e.Message}", e);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or FormatException or ArgumentException or IndexOutOfRangeException or InvalidOperationException or OverflowException or OutOfMemoryException or AggregateException)
        {
            throw new InvalidDataException($"{path} is damaged or cut short", e);
        }
    }

    /// <summary>Checks that a model was learned with these word vectors.</summary>
    /// <exception cref="OtherFileException">It was not.</exception>
    public static void Belongs(BinaryReader reader, WordVectors vectors)
    {
        if (reader.ReadInt32() != vectors.Count)
        {
            throw new OtherFileException("belongs to other word vectors");
        }
    }
}
