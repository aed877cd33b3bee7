using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Isnad.Workbench.Tests.Accounts;

/// <summary>Accounts for tests: one of each role, named after it.</summary>
internal static class Staff
{
    public const string Password = "three blue camels";

    /// <summary>The real hasher with few rounds: what pages do with accounts does not depend on how dear a password is.</summary>
    public static IPasswordHasher<Account> QuickHasher { get; } = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));

    public static AccountBook Book(WorkbenchOptions options) => new(AccountFile.Beside(options.RecordPath), options.Clock ?? TimeProvider.System, options.PasswordHasher);

    /// <summary>Gives a room accounts of these roles, an admin always among them.</summary>
    public static Func<WorkbenchOptions, WorkbenchOptions> Of(params AccountRole[] roles) => options =>
    {
        using var book = Book(options);
        foreach (var role in roles.Prepend(AccountRole.Admin))
        {
            book.Add(NameOf(role), role, Password);
        }

        return options;
    };

    public static string NameOf(AccountRole role) => role.ToString();
}
