using System.CommandLine;
using System.Text;
using Isnad.Cli.Output;
using Isnad.Exchange;
using Isnad.Pipeline;
using Isnad.Store;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad export --record FILE --format plover|csv|linked</c>: the events of a record for other programs.</summary>
internal sealed class ExportCommand : ProgramCommand
{
    private readonly Option<string> _record;
    private readonly Option<string> _format;
    private readonly Option<string> _file;
    private readonly Option<string> _key;
    private readonly Option<Moment?> _moment;

    public ExportCommand(Workshop workshop)
        : base("export", workshop)
    {
        _record = OfferRecord();
        _format = Offer<string>("--format", "plover|csv|linked", required: true);
        _format.AcceptOnlyFromAmong("plover", "csv", "linked");
        _file = Offer<string>("--out", "FILE");
        _key = Offer<string>("--mask-key", "SECRET");
        _moment = OfferMoment();
        Validators.Add(result =>
        {
            if (result.GetValue(_key) is { Length: < 8 })
            {
                result.AddError(workshop.Messages["export-short-key"]);
            }
        });
    }

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        using var store = RecordStore.OpenReadOnly(line.GetValue(_record)!);
        using var then = line.GetValue(_moment) is { } moment ? store.AsOf(moment) : null;
        var shown = then ?? store;
        var linked = line.GetValue(_format) == "linked";
        if (linked && then is not null)
        {
            new LinkingRun(then, Workshop.LoadLinking()).Run(stop);
        }

        var reports = shown.CodedReports();
        var redaction = line.GetValue(_key) is { } key ? new Redaction(key) : null;
        var path = line.GetValue(_file);
        using var file = path is null ? null : new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        var output = file ?? terminal.Output;
        var rows = line.GetValue(_format) switch
        {
            "csv" => CsvExport.Write(reports, output, redaction),
            "linked" => LinkedExport.Write(shown.LinkedEvents(), id => shown.Report(id)?.Report.Text, output, withNames: redaction is null),
            _ => PloverExport.Write(reports, output, redaction),
        };
        file?.Flush();
        if (path is not null && terminal.Json)
        {
            terminal.WriteJson(new { Events = rows, File = path });
        }
        else if (path is not null)
        {
            terminal.Say("export-done", rows, Bidi.Isolate(path));
        }

        return Task.FromResult(ExitCode.AllDone);
    }
}
