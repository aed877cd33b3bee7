using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Store;
using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;

namespace Isnad.Cli.Commands.Accounts;

/// <summary>A command on the accounts of a record.</summary>
internal abstract class AccountCommand : ProgramCommand
{
    private readonly Option<string> _record;

    protected AccountCommand(string name, Workshop workshop)
        : base(name, workshop, "accounts-" + name) => _record = OfferRecord();

    /// <summary>Does the work.</summary>
    /// <exception cref="AccountException">It cannot be done.</exception>
    protected abstract void Run(AccountBook accounts, ParseResult line, Terminal terminal);

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        var record = line.GetValue(_record)!;
        // A mistyped name must not get accounts of its own.
        RecordStore.OpenReadOnly(record).Dispose();
        using var accounts = new AccountBook(AccountFile.Beside(record), Workshop.Clock);
        Run(accounts, line, terminal);
        return Task.FromResult(ExitCode.AllDone);
    }

    /// <summary>Asks for a new password: typed twice without being shown, or as a line of the input.</summary>
    /// <exception cref="AccountException"><c>password-none</c> or <c>password-unlike</c>.</exception>
    protected string AskPassword(string name)
    {
        var words = Workshop.Messages;
        var password = Workshop.ReadSecret(words["password-new", Bidi.Isolate(name)]) ?? throw new AccountException("password-none", name);
        return !Workshop.SecretsAreTyped || Workshop.ReadSecret(words["password-again"]) == password ? password : throw new AccountException("password-unlike", name);
    }

    /// <summary>Tells what was done, or the account as JSON.</summary>
    protected void Tell(AccountBook accounts, string name, Terminal terminal)
    {
        var account = accounts.All().FirstOrDefault(a => a.Name == name);
        if (terminal.Json)
        {
            terminal.WriteJson(new { Name = name, Done = Name, Account = account });
        }
        else
        {
            terminal.Say($"accounts-{Name}-done", Bidi.Isolate(name), account is null ? "" : Workshop.Messages["role-" + Terms.Of(account.Role)]);
        }
    }
}
