using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Isnad.Workbench.Accounts;

/// <summary>The certificate by which a browser knows the server.</summary>
/// <param name="Own">The server's own, with its key.</param>
/// <param name="Chain">Those that vouch for it, as far as the file holds them.</param>
public sealed record ServerCertificate(X509Certificate2 Own, X509Certificate2Collection Chain)
{
    /// <summary>Reads PEM (the certificate, those that vouch for it, and the key in this or another file) or PKCS #12 without a password.</summary>
    /// <exception cref="ServingException">They cannot be used; <c>bad-certificate</c>.</exception>
    public static ServerCertificate Load(string path, string? keyPath = null)
    {
        try
        {
            return Path.GetExtension(path).ToUpperInvariant() is ".PFX" or ".P12" ? OfPkcs12(path) : OfPem(path, keyPath);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ServingException("bad-certificate", path, e);
        }
    }

    private static ServerCertificate OfPem(string path, string? keyPath)
    {
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(path);
        using var read = X509Certificate2.CreateFromPemFile(path, keyPath);
        // Some systems do not serve a key that lives in memory only.
        return new ServerCertificate(X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), null), chain);
    }

    private static ServerCertificate OfPkcs12(string path)
    {
        var all = X509CertificateLoader.LoadPkcs12CollectionFromFile(path, null);
        var own = all.FirstOrDefault(certificate => certificate.HasPrivateKey) ?? throw new CryptographicException("no key");
        return new ServerCertificate(own, all);
    }
}
