using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;

namespace Isnad.Cli.Commands.Accounts;

/// <summary><c>isnad accounts add NAME --role ROLE</c>.</summary>
internal sealed class AddAccountCommand : AccountCommand
{
    private readonly Argument<string> _name;
    private readonly Option<AccountRole?> _role;

    public AddAccountCommand(Workshop workshop)
        : base("add", workshop)
    {
        _name = Expect<string>("ACCOUNT");
        _role = OfferTerm<AccountRole>("--role", "reader|coder|reviewer|admin");
        _role.Required = true;
    }

    protected override void Run(AccountBook accounts, ParseResult line, Terminal terminal)
    {
        var name = AccountName.Read(line.GetValue(_name));
        var account = accounts.Add(name, line.GetValue(_role)!.Value, AskPassword(name));
        Tell(accounts, account.Name, terminal);
        if (!terminal.Json)
        {
            terminal.Say("accounts-kept", Bidi.Isolate(accounts.Path));
        }
    }
}
