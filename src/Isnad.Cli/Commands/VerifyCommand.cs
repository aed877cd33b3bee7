using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Pipeline;
using Isnad.Store;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad verify --record FILE</c>: checks every hash, original and row of a record.</summary>
internal sealed class VerifyCommand : ProgramCommand
{
    private readonly Option<string> _record;
    private readonly Option<bool> _rebuild;

    public VerifyCommand(Workshop workshop)
        : base("verify", workshop)
    {
        _record = OfferRecord();
        _rebuild = Offer<bool>("--rebuild");
    }

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        var path = line.GetValue(_record)!;
        if (line.GetValue(_rebuild))
        {
            using var mended = OpenExisting(path);
            mended.Rebuild();
            new LinkingRun(mended, Workshop.LoadLinking()).Run(stop);
        }

        using var store = RecordStore.OpenReadOnly(path);
        var verification = store.Verify();
        if (verification.IsSound && new LinkingRun(store, Workshop.LoadLinking()).Check(stop) is { } wrong)
        {
            verification = verification with { First = wrong };
        }

        if (terminal.Json)
        {
            terminal.WriteJson(verification);
        }
        else if (verification.First is { } finding)
        {
            terminal.Say("verify-broken", Bidi.Isolate(finding.Table), Bidi.Isolate(finding.Row), Bidi.Isolate(finding.Field), Bidi.Isolate(finding.Reason));
            terminal.Say("verify-reached", verification.Entries, verification.Head);
        }
        else
        {
            terminal.Say("verify-sound", verification.Entries, verification.Blobs, verification.Rows);
            terminal.Say("verify-head", verification.Head);
        }

        return Task.FromResult(verification.IsSound ? ExitCode.AllDone : ExitCode.SomeFailed);
    }
}
