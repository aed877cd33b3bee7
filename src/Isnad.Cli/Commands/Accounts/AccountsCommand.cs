using System.CommandLine;
using Isnad.Cli.Output;

namespace Isnad.Cli.Commands.Accounts;

/// <summary><c>isnad accounts</c>: who may use a record's workbench, and as what.</summary>
internal sealed class AccountsCommand : ProgramCommand
{
    public AccountsCommand(Workshop workshop)
        : base("accounts", workshop)
    {
        Add(new AddAccountCommand(workshop));
        Add(new ListAccountsCommand(workshop));
        Add(new AccountRoleCommand(workshop));
        Add(new AccountPasswordCommand(workshop));
        Add(new AccountStateCommand("disable", workshop, (accounts, name) => accounts.Disable(name)));
        Add(new AccountStateCommand("enable", workshop, (accounts, name) => accounts.Enable(name)));
        Add(new AccountStateCommand("remove", workshop, (accounts, name) => accounts.Remove(name)));
        Validators.Add(result => result.AddError(workshop.Messages["accounts-what"]));
    }

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop) => Task.FromResult(ExitCode.WrongUse);
}
