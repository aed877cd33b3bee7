using Dapper;
using Microsoft.Data.Sqlite;

namespace Isnad.Store.Accounts;

/// <summary>Counts failed attempts to sign in, and refuses more of them for a while after too many.</summary>
/// <remarks>Names that no account has are counted as all others, so that nothing tells which names there are. An attempt counts as failed
/// from its beginning, so that many at once are no more than many in turn.</remarks>
public sealed class AccountAttempts
{
    /// <summary>Failed attempts after which more are refused.</summary>
    public const int Most = 5;

    /// <summary>Names that are counted at a time; the oldest are forgotten first.</summary>
    private const int MostNames = 10_000;

    private readonly AccountFile _file;

    internal AccountAttempts(AccountFile file) => _file = file;

    /// <summary>How long attempts are refused, and after which time failed ones are forgotten.</summary>
    public static TimeSpan Wait { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Begins an attempt.</summary>
    /// <returns>Until when attempts are refused; null where this one may go on.</returns>
    public DateTimeOffset? Begin(string name, DateTimeOffset now)
    {
        DateTimeOffset? refused = null;
        _file.Write(connection =>
        {
            connection.Execute("DELETE FROM attempt WHERE last <= @old", new { old = AccountFile.Text(now - Wait) });
            var before = Of(connection, name);
            if (before?.LockedUntil is { } locked)
            {
                refused = AccountFile.Time(locked);
                return;
            }

            var failures = (before?.Failures ?? 0) + 1;
            connection.Execute(
                "INSERT OR REPLACE INTO attempt (key, failures, last, locked_until) VALUES (@key, @failures, @last, @until)",
                new { key = AccountName.Trace(name), failures, last = AccountFile.Text(now), until = failures < Most ? null : AccountFile.Text(now + Wait) });
            connection.Execute("DELETE FROM attempt WHERE key IN (SELECT key FROM attempt ORDER BY last DESC LIMIT -1 OFFSET @MostNames)", new { MostNames });
        });
        return refused;
    }

    /// <summary>The attempt did not fail: what was counted is forgotten.</summary>
    public void Succeed(string name) => _file.Write(connection => Forget(connection, name));

    internal static void Forget(SqliteConnection connection, string name) =>
        connection.Execute("DELETE FROM attempt WHERE key = @key", new { key = AccountName.Trace(name) });

    /// <summary>The account with its failed attempts.</summary>
    internal static Account Tell(SqliteConnection connection, Account account, DateTimeOffset now)
    {
        var attempt = Of(connection, account.Name);
        return attempt is null || AccountFile.Time(attempt.Last) <= now - Wait
            ? account
            : account with { Failures = attempt.Failures, LockedUntil = attempt.LockedUntil is { } until ? AccountFile.Time(until) : null };
    }

    private static Attempt? Of(SqliteConnection connection, string name) => connection.QueryFirstOrDefault<Attempt>(
        "SELECT failures, last, locked_until AS LockedUntil FROM attempt WHERE key = @key", new { key = AccountName.Trace(name) });

    private sealed class Attempt
    {
        public int Failures { get; init; }

        public string Last { get; init; } = "";

        public string? LockedUntil { get; init; }
    }
}
