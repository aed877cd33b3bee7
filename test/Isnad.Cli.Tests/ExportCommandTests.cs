using Isnad.Store.Accounts;
using Microsoft.Data.Sqlite;

namespace Isnad.Cli.Tests;

/// <summary>What an export may write over, and what it leaves where it fails.</summary>
public sealed class ExportCommandTests : CodedRecordTest
{
    [Theory]
    [InlineData("news.isnad")]
    [InlineData("news.isnad-wal")]
    [InlineData("news.isnad-shm")]
    [InlineData("news.isnad-accounts")]
    [InlineData("in/../news.isnad")]
    [InlineData("link")]
    [InlineData("linked/news.isnad")]
    public async Task An_export_never_destroys_its_record(string name)
    {
        Assert.Equal(Coded["news.isnad-accounts"], AccountFile.Beside(Coded.Record));
        File.CreateSymbolicLink(Coded["link"], "news.isnad");
        Directory.CreateSymbolicLink(Coded["linked"], Coded[""]);
        var outcome = await Run("--out", Coded[name]);
        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Contains("--out", Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(ExitCode.AllDone, (await Coded.RunAsync("verify", "--record", Coded.Record)).Code);
    }

    [Fact]
    public async Task An_export_that_fails_leaves_what_was_there()
    {
        await using (var connection = new SqliteConnection($"Data Source={Coded.Record};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DROP TRIGGER log_is_never_changed; UPDATE log SET payload = '{' WHERE kind = 'coding' AND seq = (SELECT max(seq) FROM log WHERE kind = 'coding')";
            command.ExecuteNonQuery();
        }

        var file = Coded.Write("events.csv", "the last good one");
        await Assert.ThrowsAnyAsync<System.Text.Json.JsonException>(() => Run("--out", file));
        Assert.Equal("the last good one", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.False(File.Exists(file + ".part"));
    }

    [Fact]
    public async Task Who_could_not_read_the_file_of_before_cannot_read_the_new_one()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("files have other rights there");
            return;
        }

        var file = Coded.Write("events.csv", "names");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Assert.Equal(ExitCode.AllDone, (await Run("--out", file)).Code);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task A_file_in_memory_is_replaced_whole()
    {
        Assert.SkipUnless(Directory.Exists("/dev/shm"), "there is no folder in memory here");
        var file = Path.Combine("/dev/shm", Path.GetRandomFileName());
        try
        {
            await File.WriteAllTextAsync(file, new string('x', 1 << 20), TestContext.Current.CancellationToken);
            Assert.Equal(ExitCode.AllDone, (await Run("--out", file)).Code);
            Assert.DoesNotContain("xxx", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private Task<Outcome> Run(params string[] arguments) => Coded.RunAsync(["export", "--record", Coded.Record, "--format", "csv", .. arguments]);
}
