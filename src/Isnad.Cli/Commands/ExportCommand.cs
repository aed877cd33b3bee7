using System.CommandLine;
using System.Text;
using Isnad.Cli.Output;
using Isnad.Exchange;
using Isnad.Pipeline;
using Isnad.Store;
using Isnad.Store.Accounts;

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
        var (record, path) = (line.GetValue(_record)!, line.GetValue(_file));
        if (path is not null && IsOfRecord(path, record))
        {
            terminal.Tell(Workshop.Messages["export-onto-record", Bidi.Isolate(path), Bidi.Isolate(record)]);
            return Task.FromResult(ExitCode.WrongUse);
        }

        using var store = RecordStore.OpenReadOnly(record);
        using var then = line.GetValue(_moment) is { } moment ? store.AsOf(moment) : null;
        if (then is not null && line.GetValue(_format) == "linked")
        {
            new LinkingRun(then, Workshop.LoadLinking()).Run(stop);
        }

        var rows = 0;
        if (path is null)
        {
            Write(terminal.Output);
            return Task.FromResult(ExitCode.AllDone);
        }

        WholeFile.Write(path, file =>
        {
            using var output = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            Write(output);
        });
        if (terminal.Json)
        {
            terminal.WriteJson(new { Events = rows, File = path });
        }
        else
        {
            terminal.Say("export-done", rows, Bidi.Isolate(path));
        }

        return Task.FromResult(ExitCode.AllDone);

        void Write(TextWriter output) => rows = Export(then ?? store, line, output);
    }

    private int Export(RecordStore shown, ParseResult line, TextWriter output)
    {
        var redaction = line.GetValue(_key) is { } key ? new Redaction(key) : null;
        return line.GetValue(_format) switch
        {
            "csv" => CsvExport.Write(shown.CodedReports(), output, redaction),
            "linked" => LinkedExport.Write(shown.LinkedEvents(), id => shown.Report(id)?.Report.Text, output, withNames: redaction is null),
            _ => PloverExport.Write(shown.CodedReports(), output, redaction),
        };
    }

    /// <summary>Whether writing there would destroy the record, its accounts or what SQLite keeps beside them.</summary>
    private static bool IsOfRecord(string path, string record) =>
        (from file in new[] { record, AccountFile.Beside(record) }
         from beside in new[] { "", "-wal", "-shm", "-journal" }
         from written in new[] { path, WholeFile.PartOf(path) }
         select RealPath.AreSame(written, file + beside)).Any(same => same);
}
