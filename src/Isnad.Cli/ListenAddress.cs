using System.Net;

namespace Isnad.Cli;

/// <summary>Looks at addresses to listen on before the server does, which would understand some otherwise and take others for faults of its own.</summary>
internal static class ListenAddress
{
    /// <summary>Key of the sentence that says why an address cannot be listened on; null where it can.</summary>
    /// <param name="url">The address.</param>
    /// <param name="schemes">What it may begin with.</param>
    /// <param name="loopbackOnly">It must be one that others cannot reach.</param>
    public static string? Fault(string url, IReadOnlyCollection<string> schemes, bool loopbackOnly)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || !schemes.Contains(address.Scheme) || address.PathAndQuery != "/" || address.UserInfo.Length > 0 || address.Fragment.Length > 0)
        {
            return "use-bad-url";
        }

        var isName = address.Host == "localhost";
        // The name means two addresses, for which the system would choose two different ports.
        return isName && address.Port == 0 ? "use-free-port"
            : loopbackOnly && !isName && !IsLoopback(address) ? "use-other-machines"
            : null;
    }

    private static bool IsLoopback(Uri address) => IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip);
}
