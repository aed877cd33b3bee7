using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;

namespace Isnad.Cli.Commands.Accounts;

/// <summary><c>isnad accounts password NAME</c>: a new one, which ends the account's sessions.</summary>
internal sealed class AccountPasswordCommand : AccountCommand
{
    private readonly Argument<string> _name;

    public AccountPasswordCommand(Workshop workshop)
        : base("password", workshop) => _name = Expect<string>("ACCOUNT");

    protected override void Run(AccountBook accounts, ParseResult line, Terminal terminal)
    {
        var name = AccountName.Read(line.GetValue(_name));
        accounts.SetPassword(name, AskPassword(name));
        Tell(accounts, name, terminal);
    }
}
