using System.Text;
using Isnad.Store;
using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SignInResult = Isnad.Workbench.Accounts.SignInResult;

namespace Isnad.Workbench.Tests.Accounts;

public sealed class AccountBookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
    private readonly CountingHasher _hasher = new();
    private readonly AccountBook _book;

    public AccountBookTests()
    {
        _book = new AccountBook(Path, _clock, _hasher);
    }

    private string Path => AccountFile.Beside(System.IO.Path.Combine(_folder.Path, "news.isnad"));

    public void Dispose()
    {
        _book.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Accounts_survive_in_a_file_of_their_own_that_holds_no_password()
    {
        Assert.False(_book.Any());
        Assert.False(File.Exists(Path));
        _book.Add(" ليلى ", AccountRole.Admin, Staff.Password);
        using var again = new AccountBook(Path, _clock);
        Assert.Equal(new Account("ليلى", AccountRole.Admin, _clock.GetUtcNow(), null), Assert.Single(again.All()));
        Assert.Equal(SignInResult.Welcome, (await again.SignInAsync("ليلي", Staff.Password, TestContext.Current.CancellationToken)).Result);
        var bytes = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(Path, TestContext.Current.CancellationToken));
        Assert.DoesNotContain(Staff.Password, bytes, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a  b")]
    [InlineData("a\u202Eb")]
    [InlineData("a\nb")]
    [InlineData("<b>")]
    [InlineData("...")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Some_names_cannot_be_used(string name) => Assert.Equal("bad-name", Code(() => _book.Add(name, AccountRole.Admin, Staff.Password)));

    [Fact]
    public void Names_that_people_would_take_for_one_another_are_one()
    {
        _book.Add("أحمد", AccountRole.Admin, Staff.Password);
        Assert.Equal("name-taken", Code(() => _book.Add("احمد", AccountRole.Coder, Staff.Password)));
        Assert.Equal("name-taken", Code(() => _book.Add("أَحْمد", AccountRole.Coder, Staff.Password)));
        _book.Add("Sami", AccountRole.Coder, Staff.Password);
        Assert.Equal("name-taken", Code(() => _book.Add("SAMI", AccountRole.Coder, Staff.Password)));
        _book.Remove("sami");
        Assert.Equal("name-removed", Code(() => _book.Add("Sami", AccountRole.Coder, Staff.Password)));
        Assert.Equal("no-account", Code(() => _book.Enable("Sami")));
    }

    [Fact]
    public void An_admin_comes_first_and_one_always_stays()
    {
        Assert.Equal("first-admin", Code(() => _book.Add("Sami", AccountRole.Reviewer, Staff.Password)));
        Assert.False(_book.Any());
        _book.Add("Layla", AccountRole.Admin, Staff.Password);
        _book.Add("Sami", AccountRole.Reader, Staff.Password);
        Assert.Equal("last-admin", Code(() => _book.Disable("Layla")));
        Assert.Equal("last-admin", Code(() => _book.Remove("Layla")));
        Assert.Equal("last-admin", Code(() => _book.SetRole("Layla", AccountRole.Reviewer)));
        _book.SetRole("Sami", AccountRole.Admin);
        _book.Disable("Layla");
        Assert.Equal("last-admin", Code(() => _book.Disable("Sami")));
        Assert.Equal(_clock.GetUtcNow(), _book.All()[0].Disabled);
    }

    [Theory]
    [InlineData("short words", "password-short")]
    [InlineData("aaaaaaaaaaaa", "password-plain")]
    [InlineData("layla layla la", "password-plain")]
    [InlineData("three\uD800 blue camels", "password-plain")]
    public void Some_passwords_cannot_be_used(string password, string expected) => Assert.Equal(expected, Code(() => _book.Add("Layla", AccountRole.Admin, password)));

    [Fact]
    public void A_password_may_be_long_but_not_endless() => Assert.Equal("password-long", Code(() => _book.Add("Layla", AccountRole.Admin, string.Concat(Enumerable.Repeat("abcdef", 50)))));

    [Fact]
    public async Task A_password_is_the_same_however_a_keyboard_composes_it()
    {
        _book.Add("Layla", AccountRole.Admin, "caf\u00e9 caf\u00e9 caf\u00e9");
        Assert.Equal(SignInResult.Welcome, await SignInAsync("Layla", "cafe\u0301 cafe\u0301 cafe\u0301"));
    }

    [Fact]
    public async Task Unknown_and_disabled_names_take_the_same_effort()
    {
        _book.Add("Layla", AccountRole.Admin, Staff.Password);
        _book.Add("Sami", AccountRole.Coder, Staff.Password);
        _book.Disable("Sami");
        await SignInAsync("Layla", "wrong");
        foreach (var name in new[] { "Layla", "Nobody", "Sami", "" })
        {
            var before = (_hasher.Hashed, _hasher.Verified);
            Assert.Equal(SignInResult.Wrong, await SignInAsync(name, name == "Sami" ? Staff.Password : "wrong"));
            Assert.Equal((before.Hashed, before.Verified + 1), (_hasher.Hashed, _hasher.Verified));
        }
    }

    [Fact]
    public async Task Many_attempts_at_once_are_no_more_than_many_in_turn()
    {
        _book.Add("Layla", AccountRole.Admin, Staff.Password);
        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(n => SignInAsync("Layla", $"guess {n}")));
        Assert.Equal(AccountAttempts.Most, results.Count(result => result == SignInResult.Wrong));
        Assert.Equal(12 - AccountAttempts.Most, results.Count(result => result == SignInResult.Locked));
        Assert.Equal(_clock.GetUtcNow() + AccountAttempts.Wait, _book.All()[0].LockedUntil);
        _book.Enable("Layla");
        Assert.Equal(SignInResult.Welcome, await SignInAsync("Layla", Staff.Password));
        Assert.Equal(0, _book.All()[0].Failures);
    }

    [Fact]
    public async Task Failures_are_forgotten_after_a_while()
    {
        _book.Add("Layla", AccountRole.Admin, Staff.Password);
        for (var n = 1; n < AccountAttempts.Most; n++)
        {
            await SignInAsync("Layla", "wrong");
        }

        Assert.Equal(AccountAttempts.Most - 1, _book.All()[0].Failures);
        _clock.Advance(AccountAttempts.Wait);
        Assert.Equal(0, _book.All()[0].Failures);
        Assert.Equal(SignInResult.Wrong, await SignInAsync("Layla", "wrong"));
        Assert.Null(_book.All()[0].LockedUntil);
    }

    [Fact]
    public async Task Weaker_hashes_are_replaced_when_their_owner_comes()
    {
        _book.Add("Layla", AccountRole.Admin, Staff.Password);
        var stamp = new AccountFile(Path).Find("Layla")!.Stamp;
        using var stronger = new AccountBook(Path, _clock, new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = 2000 })));
        Assert.Equal(SignInResult.Welcome, (await stronger.SignInAsync("Layla", Staff.Password, TestContext.Current.CancellationToken)).Result);
        var found = new AccountFile(Path).Find("Layla")!;
        Assert.Equal(2000, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(Convert.FromBase64String(found.PasswordHash).AsSpan(5)));
        Assert.Equal(stamp, found.Stamp);
    }

    [Fact]
    public void Passwords_are_hashed_as_hard_as_is_advised()
    {
        using var usual = new AccountBook(Path, _clock);
        usual.Add("Layla", AccountRole.Admin, Staff.Password);
        var hash = Convert.FromBase64String(new AccountFile(Path).Find("Layla")!.PasswordHash);
        Assert.Equal((1, 2, AccountBook.Rounds), (hash[0], hash[4], System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(5))));
    }

    [Fact]
    public void Another_file_is_not_taken_for_accounts()
    {
        using (RecordStore.Open(Path, _clock))
        {
        }

        Assert.Equal("bad-file", Code(() => _book.Any()));
        Assert.Equal("bad-file", Code(() => _book.Add("Layla", AccountRole.Admin, Staff.Password)));
        File.WriteAllText(Path, "this is no database, but long enough to be read as the beginning of one");
        Assert.Equal("bad-file", Code(() => _book.Any()));
    }

    private static string Code(Action change) => Assert.Throws<AccountException>(change).Code;

    private static string Code(Func<object> change) => Assert.Throws<AccountException>(() => change()).Code;

    private async Task<SignInResult> SignInAsync(string name, string password) => (await _book.SignInAsync(name, password, TestContext.Current.CancellationToken)).Result;

    /// <summary>The real hasher with few rounds, which counts its work.</summary>
    private sealed class CountingHasher : IPasswordHasher<Account>
    {
        private readonly PasswordHasher<Account> _inner = new(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));
        private int _verified;

        public int Hashed { get; private set; }

        public int Verified => _verified;

        public string HashPassword(Account user, string password)
        {
            Hashed++;
            return _inner.HashPassword(user, password);
        }

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Interlocked.Increment(ref _verified);
            return _inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
