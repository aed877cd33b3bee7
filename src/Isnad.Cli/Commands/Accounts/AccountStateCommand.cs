using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;

namespace Isnad.Cli.Commands.Accounts;

/// <summary><c>isnad accounts disable NAME</c>, <c>enable NAME</c> and <c>remove NAME</c>.</summary>
internal sealed class AccountStateCommand : AccountCommand
{
    private readonly Argument<string> _name;
    private readonly Action<AccountBook, string> _change;

    public AccountStateCommand(string name, Workshop workshop, Action<AccountBook, string> change)
        : base(name, workshop)
    {
        _name = Expect<string>("ACCOUNT");
        _change = change;
    }

    protected override void Run(AccountBook accounts, ParseResult line, Terminal terminal)
    {
        var name = AccountName.Read(line.GetValue(_name));
        _change(accounts, name);
        Tell(accounts, name, terminal);
    }
}
