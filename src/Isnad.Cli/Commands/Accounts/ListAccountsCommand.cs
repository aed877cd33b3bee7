using System.CommandLine;
using System.Globalization;
using Isnad.Cli.Output;
using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;

namespace Isnad.Cli.Commands.Accounts;

/// <summary><c>isnad accounts list</c>.</summary>
internal sealed class ListAccountsCommand(Workshop workshop) : AccountCommand("list", workshop)
{
    protected override void Run(AccountBook accounts, ParseResult line, Terminal terminal)
    {
        var all = accounts.All();
        if (terminal.Json)
        {
            terminal.WriteJson(all);
            return;
        }

        if (all.Count == 0)
        {
            terminal.Say("accounts-none");
        }

        foreach (var account in all)
        {
            terminal.Line($"{Bidi.Isolate(account.Name)}  {Workshop.Messages["role-" + Terms.Of(account.Role)]}  {State(account)}");
        }
    }

    private string State(Account account)
    {
        var words = Workshop.Messages;
        return account switch
        {
            { Disabled: { } disabled } => words["account-disabled", Moment(disabled)],
            { LockedUntil: { } locked } => words["account-locked", Moment(locked)],
            _ => words["account-created", Moment(account.Created)],
        };
    }

    private static string Moment(DateTimeOffset time) => Bidi.Isolate(time.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture));
}
