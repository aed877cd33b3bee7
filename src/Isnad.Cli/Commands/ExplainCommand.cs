using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Exchange;
using Isnad.Language;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad explain EVENT --record FILE</c>: why an event was coded so, part for part, with the words;
/// <c>isnad explain --language TEXT</c>: how a text is read, word for word.</summary>
internal sealed class ExplainCommand : ProgramCommand
{
    private readonly Argument<string> _event;
    private readonly Option<string> _record;
    private readonly Option<string> _language;
    private readonly Option<ReadingKind?> _reading;

    public ExplainCommand(Workshop workshop)
        : base("explain", workshop)
    {
        _event = Expect<string>("EVENT");
        _event.Arity = ArgumentArity.ZeroOrOne;
        _record = OfferRecord(required: false);
        _language = Offer<string>("--language", "TEXT");
        _reading = OfferReading();
        Validators.Add(result =>
        {
            var (asksForEvent, hasRecord) = (result.GetValue(_event) is not null, result.GetValue(_record) is not null);
            var asksForText = result.GetValue(_language) is not null;
            if (asksForEvent == asksForText || hasRecord != asksForEvent)
            {
                result.AddError(workshop.Messages["explain-what"]);
            }
        });
    }

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        if (line.GetValue(_language) is { } words)
        {
            return Task.FromResult(Read(words, Workshop.LoadReader(line.GetValue(_reading) ?? ReadingKind.Best), terminal));
        }

        using var store = RecordStore.OpenReadOnly(line.GetValue(_record)!);
        var key = line.GetValue(_event)!;
        if (store.Event(key) is not { } row || store.Report(row.Report.Id) is not { } stored)
        {
            terminal.Tell(Workshop.Messages["not-found", Bidi.Isolate(key)]);
            return Task.FromResult(ExitCode.SomeFailed);
        }

        var text = stored.Report.Text;
        if (terminal.Json)
        {
            terminal.WriteJson(new
            {
                row.Key,
                row.Trigger,
                Coder = row.Report.Coder,
                row.Event.Confidence,
                Acled = AcledTable.Shipped.Of(row.Event, row.Actors, row.Recipients),
                Reasons = row.Event.Reasons.Select(r => new { r.Part, r.Rule, r.Evidence, Words = r.Evidence?.In(text) }),
                row.Event.Claims,
            });
            return Task.FromResult(ExitCode.AllDone);
        }

        Explain(row, text, terminal);
        return Task.FromResult(ExitCode.AllDone);
    }

    private int Read(string text, IReader reader, Terminal terminal)
    {
        var reading = reader.Read(text);
        if (reading.Sentences.All(s => s.Tokens.Count == 0))
        {
            terminal.Tell(Workshop.Messages["explain-no-words"]);
            return ExitCode.SomeFailed;
        }

        var lines = new ReadingLines(terminal);
        if (terminal.Json)
        {
            lines.WriteJson(reading, reader.Version);
        }
        else
        {
            lines.Write(reading, reader.Version);
        }

        return ExitCode.AllDone;
    }

    private void Explain(EventRow row, string text, Terminal terminal)
    {
        new EventLines(terminal).Write(row);
        terminal.Line();
        terminal.Line(Bidi.Isolate(Marked(text, row.Event.Trigger)));
        terminal.Line();
        terminal.Say("explain-by", Bidi.Isolate(row.Report.Coder), row.Event.Confidence.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
        foreach (var reason in row.Event.Reasons)
        {
            var words = reason.Evidence is { } span ? Bidi.Isolate(span.In(text)) : "—";
            terminal.Say("explain-reason", Workshop.Messages.Find("part-" + reason.Part) ?? reason.Part, Bidi.Isolate(reason.Rule), words);
        }

        if (row.Event.Reasons.Count == 0)
        {
            terminal.Say("explain-none");
        }
    }

    /// <summary>The paragraph around the trigger, the trigger in brackets.</summary>
    private static string Marked(string text, Span trigger)
    {
        var start = trigger.Start == 0 ? 0 : text.LastIndexOf('\n', trigger.Start - 1) + 1;
        var end = text.IndexOf('\n', trigger.End) is var cut and >= 0 ? cut : text.Length;
        return $"{text[start..trigger.Start]}[{trigger.In(text)}]{text[trigger.End..end]}";
    }
}
