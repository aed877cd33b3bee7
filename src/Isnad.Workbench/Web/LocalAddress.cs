namespace Isnad.Workbench.Web;

/// <summary>Addresses that lead back to a page of this server and to nowhere else.</summary>
internal static class LocalAddress
{
    /// <summary>An address of this server; null for any other.</summary>
    public static string? Of(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.StartsWith("/\\", StringComparison.Ordinal) && address.All(c => c is > ' ' and < '\x7f')
            ? address
            : null;
}
