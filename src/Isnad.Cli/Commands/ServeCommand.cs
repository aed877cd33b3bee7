using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Language;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad serve --record FILE</c>: the workbench, until Ctrl-C.</summary>
internal sealed class ServeCommand : ProgramCommand
{
    private readonly Option<string> _record;
    private readonly Option<string[]> _urls;
    private readonly Option<bool> _remote;
    private readonly Option<ReadingKind?> _reading;

    public ServeCommand(Workshop workshop)
        : base("serve", workshop)
    {
        _record = OfferRecord();
        _urls = OfferUrls();
        _remote = Offer<bool>("--allow-remote");
        _reading = OfferReading();
    }

    protected override async Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        var server = new WorkbenchServer(Workshop, terminal, line.GetValue(_record)!)
        {
            Urls = line.GetValue(_urls) ?? [],
            AllowRemote = line.GetValue(_remote),
            Reading = line.GetValue(_reading) ?? ReadingKind.Fast,
        };
        return await server.RunAsync(openBrowser: false, stop);
    }
}
