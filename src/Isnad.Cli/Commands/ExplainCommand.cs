using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Exchange;
using Isnad.Language;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad explain ROW --record FILE</c>: why an event, an entity or a relation was coded so, part for part, with the words;
/// <c>isnad explain --language TEXT</c>: how a text is read, word for word.</summary>
internal sealed class ExplainCommand : ProgramCommand
{
    private readonly Argument<string> _row;
    private readonly Option<string> _record;
    private readonly Option<string> _language;
    private readonly Option<ReadingKind?> _reading;

    public ExplainCommand(Workshop workshop)
        : base("explain", workshop)
    {
        _row = Expect<string>("ROW");
        _row.Arity = ArgumentArity.ZeroOrOne;
        _record = OfferRecord(required: false);
        _language = Offer<string>("--language", "TEXT");
        _reading = OfferReading();
        Validators.Add(result =>
        {
            var (asksForRow, hasRecord) = (result.GetValue(_row) is not null, result.GetValue(_record) is not null);
            var asksForText = result.GetValue(_language) is not null;
            if (asksForRow == asksForText || hasRecord != asksForRow)
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
        var key = line.GetValue(_row)!;
        if (store.Event(key) is { } row && store.Report(row.Report.Id) is { } stored)
        {
            Explain(row, new ReasonLines(terminal, stored.Report.Text), terminal);
            return Task.FromResult(ExitCode.AllDone);
        }

        var cut = key.LastIndexOf('#');
        if (cut > 0 && store.Report(key[..cut]) is { } report && store.Coding(key[..cut]) is { } coding && Explain(key, key[(cut + 1)..], coding, new ReasonLines(terminal, report.Report.Text), terminal))
        {
            return Task.FromResult(ExitCode.AllDone);
        }

        terminal.Tell(Workshop.Messages["not-found", Bidi.Isolate(key)]);
        return Task.FromResult(ExitCode.SomeFailed);
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

    private static void Explain(EventRow row, ReasonLines reasons, Terminal terminal)
    {
        if (terminal.Json)
        {
            terminal.WriteJson(new
            {
                row.Key,
                row.Trigger,
                Coder = row.Report.Coder,
                row.Event.Confidence,
                Acled = AcledTable.Shipped.Of(row.Event, row.Actors, row.Recipients),
                Reasons = reasons.Json(row.Event.Reasons),
                row.Event.Claims,
            });
            return;
        }

        new EventLines(terminal).Write(row);
        terminal.Line();
        terminal.Line(Bidi.Isolate(Marked(reasons.Text, row.Event.Trigger)));
        terminal.Line();
        terminal.Say("explain-by", Bidi.Isolate(row.Report.Coder), row.Event.Confidence.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
        reasons.Write(row.Event.Reasons);
    }

    /// <summary>Explains the entity <c>E1</c> or the relation <c>R1</c> of a coding.</summary>
    /// <returns>Whether there is one.</returns>
    private static bool Explain(string key, string id, ReportCoding coding, ReasonLines reasons, Terminal terminal)
    {
        if (coding.EntityOf(id) is { } entity)
        {
            Explain(key, new { entity.Kind, entity.Name, entity.Aliases, entity.Country, entity.Sector }, Told(entity, terminal), coding.Coder, entity.Reasons, reasons, terminal);
            return true;
        }

        if (!id.StartsWith('R') || !int.TryParse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture, out var number) || coding.Relations.ElementAtOrDefault(number - 1) is not { } relation)
        {
            return false;
        }

        var (subject, other) = (coding.EntityOf(relation.Subject)?.Name ?? relation.Subject, coding.EntityOf(relation.Object)?.Name ?? relation.Object);
        var line = terminal.Messages["relation", Bidi.Isolate(subject), terminal.Messages["predicate-" + Terms.Of(relation.Predicate)], Bidi.Isolate(other)];
        Explain(key, new { Subject = subject, relation.Predicate, Object = other, relation.Role, relation.Ended }, [line], coding.Coder, relation.Reasons, reasons, terminal);
        return true;
    }

    private static IEnumerable<string> Told(Entity entity, Terminal terminal) =>
    [
        string.Join(" · ", entity.Aliases.Prepend(entity.Name).Select(Bidi.Isolate)),
        terminal.Messages["explain-entity", terminal.Messages["name-kind-" + Terms.Of(entity.Kind)], Bidi.Isolate(entity.Country ?? "—"), Bidi.Isolate(entity.Sector ?? "—")],
    ];

    private static void Explain(string key, object what, IEnumerable<string> lines, string coder, IReadOnlyList<Reason> why, ReasonLines reasons, Terminal terminal)
    {
        if (terminal.Json)
        {
            terminal.WriteJson(new { Key = key, What = what, Coder = coder, Reasons = reasons.Json(why) });
            return;
        }

        foreach (var line in lines)
        {
            terminal.Line(line);
        }

        terminal.Line();
        terminal.Say("explain-coder", Bidi.Isolate(coder));
        reasons.Write(why);
    }

    /// <summary>The paragraph around the trigger, the trigger in brackets.</summary>
    private static string Marked(string text, Span trigger)
    {
        var start = trigger.Start == 0 ? 0 : text.LastIndexOf('\n', trigger.Start - 1) + 1;
        var end = text.IndexOf('\n', trigger.End) is var cut and >= 0 ? cut : text.Length;
        return $"{text[start..trigger.Start]}[{trigger.In(text)}]{text[trigger.End..end]}";
    }
}
