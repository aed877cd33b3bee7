using Isnad.Store.Accounts;
using Microsoft.Data.Sqlite;

namespace Isnad.Cli.Tests;

/// <summary>What an export may write over, and what it leaves where it fails.</summary>
public sealed class ExportCommandTests : IAsyncLifetime
{
    private readonly TestProgram _program = new();

    public async ValueTask InitializeAsync()
    {
        _program.WriteReports();
        await _program.RunAsync("code", _program["in"], "--record", _program.Record);
    }

    public ValueTask DisposeAsync()
    {
        _program.Dispose();
        return ValueTask.CompletedTask;
    }

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
        Assert.Equal(_program["news.isnad-accounts"], AccountFile.Beside(_program.Record));
        File.CreateSymbolicLink(_program["link"], "news.isnad");
        Directory.CreateSymbolicLink(_program["linked"], _program[""]);
        var outcome = await Run("--out", _program[name]);
        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Contains("--out", Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(ExitCode.AllDone, (await _program.RunAsync("verify", "--record", _program.Record)).Code);
    }

    [Fact]
    public async Task An_export_that_fails_leaves_what_was_there()
    {
        await using (var connection = new SqliteConnection($"Data Source={_program.Record};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DROP TRIGGER log_is_never_changed; UPDATE log SET payload = '{' WHERE kind = 'coding' AND seq = (SELECT max(seq) FROM log WHERE kind = 'coding')";
            command.ExecuteNonQuery();
        }

        var file = _program.Write("events.csv", "the last good one");
        await Assert.ThrowsAnyAsync<System.Text.Json.JsonException>(() => Run("--out", file));
        Assert.Equal("the last good one", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.False(File.Exists(file + ".part"));
    }

    private Task<Outcome> Run(params string[] arguments) => _program.RunAsync(["export", "--record", _program.Record, "--format", "csv", .. arguments]);
}
