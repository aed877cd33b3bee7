using System.Security.Cryptography;
using System.Text;

namespace Isnad.Store;

/// <summary>One entry of the log.</summary>
/// <param name="Seq">Number, from 1 without gaps.</param>
/// <param name="Kind">One of <see cref="LogKind"/>.</param>
/// <param name="At">When it was appended, ISO 8601, UTC.</param>
/// <param name="Author">Extractor, coder or person.</param>
/// <param name="Payload">Canonical JSON.</param>
/// <param name="Prev">Hash of the entry before; empty for the first.</param>
/// <param name="Hash">SHA-256 over all but the number, lower-case hexadecimal.</param>
internal sealed record LogEntry(long Seq, string Kind, string At, string Author, string Payload, string Prev, string Hash)
{
    /// <summary>The hash that an entry of this content must have.</summary>
    /// <remarks>A line feed parts the fields. None but the last can hold one (JSON escapes it), so no two contents meet.</remarks>
    public static string HashOf(string prev, string payload, string kind, string at, string author) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', prev, payload, kind, at, author))));
}
