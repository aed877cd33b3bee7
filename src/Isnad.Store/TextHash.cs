using System.Text;

namespace Isnad.Store;

/// <summary>Names a text by its content, so that spans are looked up in no other.</summary>
internal static class TextHash
{
    /// <summary>SHA-256 of the text in UTF-8, lower-case hexadecimal.</summary>
    public static string Of(string text) => Blobs.HashOf(Encoding.UTF8.GetBytes(text));
}
