using System.Security.Cryptography;
using System.Text;

namespace Isnad.Linking;

/// <summary>Identifiers derived from what they name, the same on every machine.</summary>
internal static class StableId
{
    /// <summary>Before ids of linked entities that no registry knows.</summary>
    public const string Entity = "en-";

    private const int Letters = 14;

    /// <summary>The prefix and letters that only this key gives.</summary>
    public static string Of(string prefix, string key) => prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..Letters];
}
