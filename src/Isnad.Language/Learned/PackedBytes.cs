using System.IO.Compression;

namespace Isnad.Language.Learned;

/// <summary>Bytes of a model in its file: their packed length, then themselves packed (Brotli, RFC 7932).</summary>
internal static class PackedBytes
{
    /// <summary>Writes bytes.</summary>
    public static void Write(BinaryWriter writer, ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, true))
        {
            brotli.Write(bytes);
        }

        writer.Write((int)packed.Length);
        writer.Write(packed.GetBuffer(), 0, (int)packed.Length);
    }

    /// <summary>Reads as many bytes as there is room for.</summary>
    /// <exception cref="EndOfStreamException">There are fewer.</exception>
    public static void Read(BinaryReader reader, Span<byte> bytes)
    {
        var packed = new byte[Math.Clamp(reader.ReadInt32(), 0, reader.BaseStream.Length)];
        reader.ReadExactly(packed);
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        brotli.ReadExactly(bytes);
    }
}
