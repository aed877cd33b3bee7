using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;

namespace Isnad.Workbench.Tests.Accounts;

public class ServingTests
{
    [Theory]
    [InlineData("https://0.0.0.0:0", false, null, true, "remote")]
    [InlineData("http://127.0.0.1:0", true, null, false, "no-admin")]
    [InlineData("https://0.0.0.0:0", true, null, false, "no-admin")]
    [InlineData("http://127.0.0.1:0", false, "https://news.example", false, "no-admin")]
    [InlineData("http://0.0.0.0:0", true, null, true, "plain")]
    [InlineData("http://0.0.0.0:0", true, "https://news.example", true, "plain")]
    [InlineData("https://0.0.0.0:0", true, null, true, "no-certificate")]
    [InlineData("https://127.0.0.1:0", false, null, false, "no-certificate")]
    [InlineData("http://127.0.0.1:0", false, "http://news.example", true, "public-url")]
    [InlineData("http://127.0.0.1:0", false, "https://news.example/isnad", true, "public-url")]
    public async Task Others_reach_it_only_with_accounts_and_https(string url, bool allowed, string? shown, bool staffed, string expected)
    {
        var wrong = await Assert.ThrowsAsync<ServingException>(() => Workroom.OpenAsync(with: options =>
            (staffed ? Staff.Of()(options) : options) with { Urls = [url], AllowRemote = allowed, PublicUrl = shown is null ? null : new Uri(shown) }));
        Assert.Equal(expected, wrong.Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task With_a_certificate_it_is_served_to_others_by_https(bool pem)
    {
        using var folder = new TemporaryFolder();
        var (file, key) = Certificate(folder.Path, pem);
        await using var room = await Workroom.OpenAsync(with: options =>
            Staff.Of(AccountRole.Reviewer)(options) with { Urls = ["https://0.0.0.0:0"], AllowRemote = true, Certificate = ServerCertificate.Load(file, key) });
        var url = room.Url.Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal);
        using var visitor = new Visitor(url);
        using var answer = await visitor.SignInAsync("Reviewer");
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.True(visitor.Cookies.Single(cookie => cookie.Name == "isnad-session").Secure);
        Assert.Contains("max-age", answer.Headers.GetValues("Strict-Transport-Security").Single(), StringComparison.Ordinal);
        using var decided = await visitor.PostAsync("/en/review", "/en/review", ("accept", HandCoded.Id + "#V1"));
        Assert.Single(room.Record.Decisions(new()).Rows);
    }

    [Fact]
    public void A_file_that_is_no_certificate_is_told()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "server.pem");
        Assert.Equal("bad-certificate", Assert.Throws<ServingException>(() => ServerCertificate.Load(file)).Code);
        File.WriteAllText(file, "none");
        Assert.Equal("bad-certificate", Assert.Throws<ServingException>(() => ServerCertificate.Load(file)).Code);
    }

    [Fact]
    public async Task Behind_a_proxy_cookies_are_secure_and_only_its_name_is_answered()
    {
        await using var room = await Workroom.OpenAsync(with: options => Staff.Of()(options) with { PublicUrl = new Uri("https://news.example") });
        using var proxied = new Visitor(room.Url) { Host = "news.example" };
        using var page = await proxied.GetAsync("/en/sign-in");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.All(page.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase));
        using var other = new Visitor(room.Url) { Host = "evil.example" };
        using var refused = await other.GetAsync("/en/sign-in");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    private static (string File, string? Key) Certificate(string folder, bool pem)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var made = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        var file = Path.Combine(folder, pem ? "server.pem" : "server.pfx");
        if (!pem)
        {
            File.WriteAllBytes(file, made.Export(X509ContentType.Pfx));
            return (file, null);
        }

        File.WriteAllText(file, made.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
        return (file, Path.Combine(folder, "key.pem"));
    }
}
