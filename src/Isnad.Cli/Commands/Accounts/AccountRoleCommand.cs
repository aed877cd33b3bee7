using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;

namespace Isnad.Cli.Commands.Accounts;

/// <summary><c>isnad accounts role NAME ROLE</c>.</summary>
internal sealed class AccountRoleCommand : AccountCommand
{
    private readonly Argument<string> _name;
    private readonly Argument<string> _role;

    public AccountRoleCommand(Workshop workshop)
        : base("role", workshop)
    {
        _name = Expect<string>("ACCOUNT");
        _role = Expect<string>("ROLE");
        _role.AcceptOnlyFromAmong([.. Enum.GetValues<AccountRole>().Select(Terms.Of)]);
    }

    protected override void Run(AccountBook accounts, ParseResult line, Terminal terminal)
    {
        var name = AccountName.Read(line.GetValue(_name));
        accounts.SetRole(name, Enum.GetValues<AccountRole>().First(role => Terms.Of(role) == line.GetValue(_role)));
        Tell(accounts, name, terminal);
    }
}
