using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;

namespace Isnad.Workbench.Tests.Accounts;

/// <summary>Accounts for tests: one of each role, named after it.</summary>
internal static class Staff
{
    public const string Password = "three blue camels";

    public static AccountBook Book(WorkbenchOptions options) => new(AccountFile.Beside(options.RecordPath), options.Clock ?? TimeProvider.System);

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
