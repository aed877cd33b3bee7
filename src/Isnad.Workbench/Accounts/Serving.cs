using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Isnad.Workbench.Accounts;

/// <summary>Where the workbench may listen, and what others must bring to reach it.</summary>
/// <remarks>Beyond this machine passwords, sessions and what people read would travel in the open over plain http, so that it is never served there:
/// either the workbench has a certificate, or something on this machine that has one stands before it.</remarks>
internal static class Serving
{
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Sees to it that the addresses may be served.</summary>
    /// <exception cref="ServingException">They may not.</exception>
    public static void Check(WorkbenchOptions options, AccountBook accounts)
    {
        var outside = options.Urls.FirstOrDefault(url => !IsLoopback(url));
        if (outside is not null && !options.AllowRemote)
        {
            throw new ServingException("remote", outside);
        }

        if (options.PublicUrl is { } shown && (shown.Scheme != Uri.UriSchemeHttps || shown.AbsolutePath != "/"))
        {
            throw new ServingException("public-url", shown.ToString());
        }

        if ((options.AllowRemote || options.PublicUrl is not null) && !accounts.HasAdmin())
        {
            throw new ServingException("no-admin", options.RecordPath);
        }

        if (options.Urls.FirstOrDefault(url => !IsLoopback(url) && !IsSecure(url)) is { } plain)
        {
            throw new ServingException("plain", plain);
        }

        if (options.Urls.FirstOrDefault(IsSecure) is { } secure && options.Certificate is null)
        {
            throw new ServingException("no-certificate", secure);
        }
    }

    /// <summary>Listens on the addresses, with the certificate where there is one.</summary>
    public static void Listen(IWebHostBuilder host, WorkbenchOptions options)
    {
        host.UseKestrelCore().UseUrls([.. options.Urls]);
        host.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (options.Certificate is { } certificate)
        {
            host.UseKestrelHttpsConfiguration();
            host.ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https =>
            {
                https.ServerCertificate = certificate.Own;
                https.ServerCertificateChain = certificate.Chain;
            }));
        }
    }

    /// <summary>Names by which it may be asked: a page elsewhere must not reach the record by a name of its own that leads to this machine.</summary>
    public static IList<string> Hosts(WorkbenchOptions options) =>
        options.AllowRemote ? ["*"] : options.PublicUrl is { } shown ? [.. LoopbackNames, shown.Host] : LoopbackNames;

    /// <summary>What comes through the proxy came by https, whatever the proxy tells.</summary>
    public static void TrustProxy(WebApplication app, WorkbenchOptions options)
    {
        if (options.PublicUrl is null)
        {
            return;
        }

        app.Use((HttpContext context, RequestDelegate next) =>
        {
            context.Request.Scheme = Uri.UriSchemeHttps;
            return next(context);
        });
    }

    private static bool IsSecure(string url) => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
