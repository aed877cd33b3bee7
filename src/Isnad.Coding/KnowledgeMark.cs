using System.Security.Cryptography;
using System.Text;

namespace Isnad.Coding;

/// <summary>A short mark of all that a coder knows from files: who corrects a lexicon or learns a model anew gets another coder, so that reports coded before are coded anew.</summary>
internal static class KnowledgeMark
{
    private const int Digits = 8;

    /// <summary>The mark of the files of folders: the first digits of one hash (SHA-256) over their names and hashes, in the order of their names.</summary>
    /// <param name="folders">The folders; files in folders within them are not asked.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static string Of(params IEnumerable<string> folders)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in folders.Distinct().Where(Directory.Exists).SelectMany(Directory.EnumerateFiles).OrderBy(path => Path.GetFileName(path), StringComparer.Ordinal))
        {
            using var file = File.OpenRead(path);
            all.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(path)));
            all.AppendData(SHA256.HashData(file));
        }

        return "files/" + Convert.ToHexStringLower(all.GetHashAndReset())[..Digits];
    }
}
