using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Isnad.Cli.Output;
using Isnad.Store.Accounts;

namespace Isnad.Cli.Tests;

public sealed class AccountsCommandTests : IDisposable
{
    private const string Password = "three blue camels";

    private readonly TestProgram _program;
    private readonly Queue<string?> _typed = new();
    private readonly List<string> _asked = [];

    public AccountsCommandTests() => _program = new TestProgram { Workshop = Workshop("en") };

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Accounts_are_added_listed_changed_and_removed()
    {
        await RecordAsync();
        Assert.Equal(ExitCode.AllDone, (await Run("add", "ليلى", "--role", "admin")).Code);
        var added = await Run("add", "Sami", "--role", "coder");
        Assert.Contains("news.isnad-accounts", added.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, added.Output + added.Error + string.Concat(_asked), StringComparison.Ordinal);
        Assert.Equal(ExitCode.AllDone, (await Run("role", "sami", "reviewer")).Code);
        Assert.Equal(ExitCode.AllDone, (await Run("password", "Sami")).Code);
        Assert.Equal(ExitCode.AllDone, (await Run("disable", "Sami")).Code);
        var list = (await Run("list", "--json")).Json;
        Assert.Equal(("Sami", "reviewer"), ((string)list[0]!["name"]!, (string)list[0]!["role"]!));
        Assert.NotNull(list[0]!["disabled"]);
        Assert.DoesNotContain("password", list.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("disabled since", (await Run("list")).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.AllDone, (await Run("enable", "Sami")).Code);
        Assert.Equal(ExitCode.AllDone, (await Run("remove", "Sami")).Code);
        Assert.DoesNotContain("Sami", (await Run("list")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "The first account must be an admin")]
    [InlineData("ar", "أول حساب يجب أن يكون لمدير")]
    public async Task What_cannot_be_is_told(string language, string first)
    {
        using var program = new TestProgram(language) { Workshop = Workshop(language) };
        await program.RunAsync("code", program.WriteReports(), "--record", program.Record);
        var outcome = await program.RunAsync("accounts", "add", "Sami", "--role", "coder", "--record", program.Record);
        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Contains(first, outcome.Error, StringComparison.Ordinal);
        Assert.False(new AccountFile(AccountFile.Beside(program.Record)).Any());
        _typed.Enqueue("short");
        _typed.Enqueue("short");
        Assert.Contains("12", (await program.RunAsync("accounts", "add", "Layla", "--role", "admin", "--record", program.Record)).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.SomeFailed, (await program.RunAsync("accounts", "disable", "Nobody", "--record", program.Record)).Code);
        Assert.Equal(ExitCode.WrongUse, (await program.RunAsync("accounts", "--record", program.Record)).Code);
        Assert.Equal(ExitCode.WrongUse, (await program.RunAsync("accounts", "role", "Layla", "boss", "--record", program.Record)).Code);
    }

    [Fact]
    public async Task Two_passwords_that_differ_and_none_are_refused()
    {
        await RecordAsync();
        _typed.Enqueue(Password);
        _typed.Enqueue(Password + "!");
        Assert.Contains("not alike", (await Run("add", "Layla", "--role", "admin")).Error, StringComparison.Ordinal);
        _typed.Enqueue(null);
        Assert.Contains("No password came", (await Run("add", "Layla", "--role", "admin")).Error, StringComparison.Ordinal);
        Assert.Equal(3, _asked.Count);
    }

    [Fact]
    public async Task A_mistyped_record_gets_no_accounts()
    {
        Assert.Equal(ExitCode.WrongUse, (await Run("add", "Layla", "--role", "admin")).Code);
        Assert.Empty(_asked);
        Assert.False(File.Exists(AccountFile.Beside(_program.Record)));
    }

    [Theory]
    [InlineData("isnad accounts add", "--allow-remote", "--urls", "http://0.0.0.0:0")]
    [InlineData("isnad accounts add", "--public-url", "https://news.example")]
    [InlineData("--allow-remote", "--urls", "https://0.0.0.0:0")]
    public async Task Serving_to_others_tells_what_is_missing(string expected, params string[] options)
    {
        await RecordAsync();
        var outcome = await _program.RunAsync(["serve", "--record", _program.Record, .. options]);
        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Contains(expected, Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_admin_https_is_still_needed()
    {
        await RecordAsync();
        await Run("add", "Layla", "--role", "admin");
        Assert.Contains("in the open", (await _program.RunAsync("serve", "--record", _program.Record, "--allow-remote", "--urls", "http://0.0.0.0:0")).Error, StringComparison.Ordinal);
        Assert.Contains("--certificate", (await _program.RunAsync("serve", "--record", _program.Record, "--urls", "https://127.0.0.1:0")).Error, StringComparison.Ordinal);
        var none = await _program.RunAsync("serve", "--record", _program.Record, "--urls", "https://127.0.0.1:0", "--certificate", _program["none.pem"]);
        Assert.Contains("none.pem", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_of_another_machine_is_told_in_one_sentence()
    {
        await RecordAsync();
        await Run("add", "Layla", "--role", "admin");
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=news.example", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(1));
        var pem = _program.Write("server.pem", certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
        var outcome = await _program.RunAsync("serve", "--record", _program.Record, "--allow-remote", "--urls", "https://192.0.2.1:0", "--certificate", pem);
        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Contains("https://192.0.2.1:0", Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    private Workshop Workshop(string language)
    {
        using var usual = new TestProgram(language);
        return usual.Workshop with
        {
            Messages = Messages.Of(language),
            SecretsAreTyped = true,
            ReadSecret = question =>
            {
                _asked.Add(question);
                return _typed.Count > 0 ? _typed.Dequeue() : Password;
            },
        };
    }

    private async Task RecordAsync() => await _program.RunAsync("code", _program.WriteReports(), "--record", _program.Record);

    private Task<Outcome> Run(string command, params string[] arguments) => _program.RunAsync(["accounts", command, .. arguments, "--record", _program.Record]);
}
