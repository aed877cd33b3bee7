using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Isnad.Store.Accounts;

/// <summary>The accounts of a record's workbench, in a SQLite file of their own that only its owner may read.</summary>
/// <remarks>It lies beside the record and not inside: a record is copied and handed on, and hashes of passwords must not go with it.
/// All members may be called from several threads and programs.</remarks>
public sealed class AccountFile
{
    /// <summary>"ISNA" as SQLite application id.</summary>
    private const long ApplicationId = 0x49534E41;
    private const long Version = 1;

    private readonly string _path;

    /// <summary>Speaks of a file, which need not be there.</summary>
    public AccountFile(string path)
    {
        _path = path;
        Attempts = new AccountAttempts(this);
    }

    /// <summary>Where it lies.</summary>
    public string Path => _path;

    /// <summary>Attempts to sign in, known and unknown names alike.</summary>
    public AccountAttempts Attempts { get; }

    /// <summary>Where the accounts of a record lie: <c>news.isnad-accounts</c> beside <c>news.isnad</c>.</summary>
    public static string Beside(string recordPath) => recordPath + "-accounts";

    /// <summary>Whether there is any account.</summary>
    /// <exception cref="AccountException">The file is something else.</exception>
    public bool Any() => Read(false, connection => connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM account WHERE removed IS NULL)"));

    /// <summary>Whether somebody could sign in as an admin.</summary>
    /// <exception cref="AccountException">The file is something else.</exception>
    public bool HasAdmin() => Read(false, connection => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM account WHERE role = 'admin' AND disabled IS NULL AND removed IS NULL)"));

    /// <summary>All accounts in the order of their names.</summary>
    /// <param name="now">The time, by which locks have ended or not.</param>
    public IReadOnlyList<Account> All(DateTimeOffset now) => Read<IReadOnlyList<Account>>([], connection =>
    [
        .. connection.Query<Row>("SELECT * FROM account WHERE removed IS NULL ORDER BY key").Select(row => AccountAttempts.Tell(connection, AccountOf(row), now)),
    ]);

    /// <summary>An account by its name, however it is spelt; null where there is none.</summary>
    public Credentials? Find(string name) => Read(null, connection => connection.QueryFirstOrDefault<Row>(
        "SELECT * FROM account WHERE key = @key AND removed IS NULL", new { key = AccountName.Key(name) }) is { } row
        ? new Credentials(AccountOf(row), row.Password, row.Stamp)
        : null);

    /// <summary>Adds an account; the file is made where it is missing.</summary>
    /// <exception cref="AccountException"><c>name-taken</c>, <c>name-removed</c>, or <c>first-admin</c>: the first must be an admin.</exception>
    public void Add(Credentials added) => Write(connection =>
    {
        var (account, key) = (added.Account, AccountName.Key(added.Account.Name));
        if (connection.QueryFirstOrDefault<Row>("SELECT * FROM account WHERE key = @key", new { key }) is { } there)
        {
            throw new AccountException(there.Removed is null ? "name-taken" : "name-removed", account.Name);
        }

        connection.Execute(
            "INSERT INTO account (key, name, role, password, stamp, created) VALUES (@key, @Name, @role, @PasswordHash, @Stamp, @created)",
            new { key, account.Name, role = JsonName.Of(account.Role), added.PasswordHash, added.Stamp, created = Text(account.Created) });
        KeepAdmin(connection, "first-admin", account.Name);
    });

    /// <summary>Gives an account another role.</summary>
    /// <exception cref="AccountException"><c>no-account</c>, or <c>last-admin</c>: one must stay.</exception>
    public void SetRole(string name, AccountRole role) => Change(name, "role = @role", new { role = JsonName.Of(role) });

    /// <summary>Gives an account another password, which ends its sessions and its lock.</summary>
    /// <exception cref="AccountException"><c>no-account</c>.</exception>
    public void SetPassword(string name, string hash, string stamp) => Change(name, "password = @hash, stamp = @stamp", new { hash, stamp });

    /// <summary>Replaces the hash of a password by a stronger one of the same password; sessions go on.</summary>
    public void Rehash(string name, string hash) => Change(name, "password = @hash", new { hash });

    /// <summary>Disables an account, which ends its sessions.</summary>
    /// <exception cref="AccountException"><c>no-account</c>, or <c>last-admin</c>: one must stay.</exception>
    public void Disable(string name, string stamp, DateTimeOffset at) =>
        Change(name, "disabled = ifnull(disabled, @at), stamp = @stamp", new { stamp, at = Text(at) });

    /// <summary>Lets an account be used again, and ends its lock.</summary>
    /// <exception cref="AccountException"><c>no-account</c>.</exception>
    public void Enable(string name) => Change(name, "disabled = NULL", new { });

    /// <summary>Removes an account for good. Its name stays taken, since decisions are signed with it.</summary>
    /// <exception cref="AccountException"><c>no-account</c>, or <c>last-admin</c>: one must stay.</exception>
    public void Remove(string name, DateTimeOffset at) => Change(name, "removed = @at, password = '', stamp = ''", new { at = Text(at) });

    internal static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    internal static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    /// <summary>Changes the file in one transaction.</summary>
    internal void Write(Action<SqliteConnection> change) => Guarded(() =>
    {
        Make();
        using var connection = Open(SqliteOpenMode.ReadWrite);
        using var transaction = connection.BeginTransaction();
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") == 0)
        {
            connection.Execute(Schema.Script("accounts"));
            connection.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}");
        }

        Recognize(connection);
        change(connection);
        transaction.Commit();
        return true;
    });

    private void Change(string name, string values, object arguments) => Write(connection =>
    {
        var given = new DynamicParameters(arguments);
        given.Add("key", AccountName.Key(name));
        if (connection.Execute($"UPDATE account SET {values} WHERE key = @key AND removed IS NULL", given) == 0)
        {
            throw new AccountException("no-account", name);
        }

        AccountAttempts.Forget(connection, name);
        KeepAdmin(connection, "last-admin", name);
    });

    /// <summary>Somebody must be able to let others in.</summary>
    private static void KeepAdmin(SqliteConnection connection, string code, string about)
    {
        if (!connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM account WHERE role = 'admin' AND disabled IS NULL AND removed IS NULL)"))
        {
            throw new AccountException(code, about);
        }
    }

    private T Read<T>(T none, Func<SqliteConnection, T> query) => Guarded(() =>
    {
        if (!File.Exists(_path))
        {
            return none;
        }

        using var connection = Open(SqliteOpenMode.ReadOnly);
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") == 0)
        {
            return none;
        }

        Recognize(connection);
        return query(connection);
    });

    /// <summary>Makes an empty file that nobody else may read, before anything is written into it.</summary>
    private void Make()
    {
        if (File.Exists(_path))
        {
            return;
        }

        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        new FileStream(_path, options).Dispose();
    }

    /// <summary>Without a pool: a file that was removed or replaced is noticed at once.</summary>
    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private void Recognize(SqliteConnection connection)
    {
        if (connection.ExecuteScalar<long>("PRAGMA application_id") != ApplicationId || connection.ExecuteScalar<long>("PRAGMA user_version") != Version)
        {
            throw new AccountException("bad-file", _path);
        }
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is SqliteException { SqliteErrorCode: 26 or 14 or 11 or 8 } or UnauthorizedAccessException)
        {
            throw new AccountException("bad-file", _path, e);
        }
    }

    private static Account AccountOf(Row row) => new(
        row.Name,
        Enum.Parse<AccountRole>(row.Role, ignoreCase: true),
        Time(row.Created),
        row.Disabled is { } disabled ? Time(disabled) : null);

    private sealed class Row
    {
        public string Name { get; init; } = "";

        public string Role { get; init; } = "";

        public string Password { get; init; } = "";

        public string Stamp { get; init; } = "";

        public string Created { get; init; } = "";

        public string? Disabled { get; init; }

        public string? Removed { get; init; }
    }
}
