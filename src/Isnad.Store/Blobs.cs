using System.IO.Compression;
using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Originals, stored once each under the hash of their bytes, compressed with Brotli.</summary>
internal sealed class Blobs(SqliteConnection connection)
{
    /// <summary>Stores bytes unless they are there.</summary>
    public void Put(string sha256, ReadOnlyMemory<byte> bytes)
    {
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM blob WHERE sha256 = @sha256", new { sha256 }) > 0)
        {
            return;
        }

        var packed = Pack(bytes);
        connection.Execute(
            "INSERT INTO blob (sha256, packed_sha256, size, packed) VALUES (@sha256, @packedHash, @size, @packed)",
            new { sha256, packedHash = HashOf(packed), size = bytes.Length, packed });
    }

    /// <summary>The bytes with this hash; null where there are none.</summary>
    public byte[]? Get(string sha256) =>
        connection.QuerySingleOrDefault<byte[]>("SELECT packed FROM blob WHERE sha256 = @sha256", new { sha256 }) is { } packed
            ? Unpack(packed)
            : null;

    /// <summary>Lower-case hexadecimal SHA-256.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Decompresses.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static byte[] Unpack(byte[] packed)
    {
        using var source = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        source.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Pack(ReadOnlyMemory<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var target = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            target.Write(bytes.Span);
        }

        return packed.ToArray();
    }
}
