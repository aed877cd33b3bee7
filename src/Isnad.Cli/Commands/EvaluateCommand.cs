using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Evaluation;
using Isnad.Exchange.Scheme;
using Isnad.Language;
using Isnad.Language.Learned;
using Isnad.Language.Learned.Names;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad evaluate GOLD_DIR</c>: codes the texts of gold files, or takes codings of others, and compares;
/// <c>--records FILE</c>: finds the events of single judged sentences; <c>--language FILE</c> and <c>--names FILE</c>: the same for the learned models of language; <c>--linking DIR</c>: for events across reports.</summary>
internal sealed class EvaluateCommand : ProgramCommand
{
    private readonly Argument<string> _gold;
    private readonly Option<string> _predicted;
    private readonly Option<string> _language;
    private readonly Option<string> _names;
    private readonly Option<string> _records;
    private readonly Option<string> _linking;
    private readonly Option<bool> _open;
    private readonly Option<bool> _detail;
    private readonly Option<ReadingKind?> _reading;

    public EvaluateCommand(Workshop workshop)
        : base("evaluate", workshop)
    {
        _gold = Expect<string>("GOLD_DIR");
        _gold.Arity = ArgumentArity.ZeroOrOne;
        _predicted = Offer<string>("--predicted", "DIR");
        _reading = OfferReading();
        _language = Offer<string>("--language", "FILE");
        _names = Offer<string>("--names", "FILE");
        _records = Offer<string>("--records", "PATH");
        _linking = Offer<string>("--linking", "DIR");
        _open = Offer<bool>("--open");
        _detail = Offer<bool>("--detail");
        Validators.Add(result =>
        {
            var (gold, records) = (result.GetValue(_gold), result.GetValue(_records));
            var linking = result.GetValue(_linking);
            var asked = new[] { gold, records, linking, result.GetValue(_language), result.GetValue(_names) }.Count(value => value is not null);
            var readingInVain = result.GetResult(_reading) is { Implicit: false } && gold is null && records is null && linking is null;
            var predictedInVain = result.GetValue(_predicted) is not null && gold is null && linking is null;
            if (asked != 1 || readingInVain || predictedInVain || (result.GetValue(_open) && result.GetValue(_language) is null) || (result.GetValue(_detail) && gold is null))
            {
                result.AddError(workshop.Messages["evaluate-what"]);
            }
        });
    }

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop) => Task.FromResult(
        line.GetValue(_language) is { } treebank ? OfLanguage(treebank, line.GetValue(_open), terminal)
        : line.GetValue(_names) is { } tagged ? OfNames(tagged, terminal)
        : line.GetValue(_records) is { } judged ? OfRecords(judged, ReadingOf(line, _reading), terminal, stop)
        : line.GetValue(_linking) is { } groups ? OfLinking(groups, line, terminal, stop)
        : OfCoding(line, terminal, stop));

    private int OfLanguage(string path, bool open, Terminal terminal)
    {
        if (!File.Exists(path))
        {
            return Refuse(terminal, "evaluate-no-file", path);
        }

        try
        {
            var models = LearnedReader.Load(Readers.ModelsFolder, LexiconTable.DefaultFolder, open ? "words-open.bin" : "words.bin");
            var report = LanguageScore.OfFile(path, models.Model, models.Parser);
            if (report.Sentences == 0)
            {
                return Refuse(terminal, "evaluate-no-sentences", path);
            }

            terminal.Output.WriteLine(terminal.Json ? report.ToJson() : report.ToText());
            return ExitCode.AllDone;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return Refuse(terminal, "evaluate-no-treebank", path, e.Message);
        }
    }

    private int OfNames(string path, Terminal terminal)
    {
        if (!File.Exists(path))
        {
            return Refuse(terminal, "evaluate-no-file", path);
        }

        var gold = TaggedText.Read(File.ReadLines(path));
        if (gold.Names.Count == 0)
        {
            return Refuse(terminal, "evaluate-no-names", path);
        }

        var report = NamesScore.Of(gold, NameTagger.Load(Path.Combine(Readers.ModelsFolder, "names.bin")));
        terminal.Output.WriteLine(terminal.Json ? report.ToJson() : report.ToText());
        return ExitCode.AllDone;
    }

    private int OfRecords(string path, ReadingKind reading, Terminal terminal, CancellationToken stop)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            return Refuse(terminal, "evaluate-no-file", path);
        }

        try
        {
            var sentences = JudgedSentences.Read(path);
            if (sentences.Count == 0)
            {
                return Refuse(terminal, "evaluate-no-records", path);
            }

            var coder = Workshop.LoadCoder(reading);
            var score = new RecordsScore();
            foreach (var sentence in sentences)
            {
                stop.ThrowIfCancellationRequested();
                score.Add(sentence, coder.Code(sentence.Text));
            }

            var report = score.ToReport();
            terminal.Output.WriteLine(terminal.Json ? report.ToJson() : report.ToText());
            return ExitCode.AllDone;
        }
        catch (BrokenFileException e)
        {
            return Refuse(terminal, "evaluate-broken-records", e);
        }
    }

    private int OfLinking(string folder, ParseResult line, Terminal terminal, CancellationToken stop)
    {
        var (clusters, reports) = (Path.Combine(folder, "clusters.json"), Path.Combine(folder, "reports.jsonl"));
        if (!File.Exists(clusters) || !File.Exists(reports))
        {
            return Refuse(terminal, "evaluate-no-groups", folder);
        }

        try
        {
            var told = new LinkingTrial(Workshop).Reports(reports);
            var linked = line.GetValue(_predicted) is { } predicted
                ? LinkingScore.ReadLinked(File.ReadLines(predicted), predicted)
                : LinkingScore.ReadLinked(new LinkingTrial(Workshop).Link(told, ReadingOf(line, _reading), stop));
            var texts = told.ToDictionary(r => r.Id, r => r.Text, StringComparer.Ordinal);
            var report = LinkingScore.Of(LinkingScore.ReadClusters(clusters), texts, linked);
            terminal.Output.WriteLine(terminal.Json ? report.ToJson() : report.ToText());
            return ExitCode.AllDone;
        }
        catch (BrokenFileException e)
        {
            return Refuse(terminal, "evaluate-broken-groups", e);
        }
    }

    private int Refuse(Terminal terminal, string key, params string[] values)
    {
        terminal.Tell(Workshop.Messages[key, [.. values.Select(Bidi.Isolate)]]);
        return ExitCode.WrongUse;
    }

    private int Refuse(Terminal terminal, string key, BrokenFileException broken)
    {
        var (code, file, place, values) = broken.Problem;
        var where = Bidi.Isolate(place is null ? file : $"{file}:{place}");
        terminal.Tell(Workshop.Messages[key, Workshop.Messages["broken-" + code, [where, .. values.Select(Bidi.Isolate)]]]);
        return ExitCode.WrongUse;
    }

    private int OfCoding(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        var folder = line.GetValue(_gold)!;
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToList() : [];
        if (files.Count == 0)
        {
            return Refuse(terminal, "evaluate-empty", folder);
        }

        var predicted = line.GetValue(_predicted);
        if (predicted is not null && !Directory.Exists(predicted))
        {
            return Refuse(terminal, "evaluate-no-folder", predicted);
        }

        try
        {
            var pairs = predicted is null
                ? Code(Workshop.LoadCoder(ReadingOf(line, _reading)), files, stop)
                : files.Select(file => (SchemeFile.Load(file), CodingScore.LoadPrediction(Path.Combine(predicted, Path.GetFileName(file))), (ReportCoding?)null));
            terminal.Output.WriteLine(line.GetValue(_detail) ? Detail(pairs, terminal.Json) : Score(pairs, terminal.Json));
            return ExitCode.AllDone;
        }
        catch (BrokenFileException e)
        {
            Refuse(terminal, "evaluate-broken", e);
            return ExitCode.SomeFailed;
        }
    }

    private static string Score(IEnumerable<(SchemeReport Gold, SchemeReport? Predicted, ReportCoding? Coding)> pairs, bool json)
    {
        var score = new CodingScore();
        foreach (var (gold, predicted, _) in pairs)
        {
            score.Add(gold, predicted);
        }

        var report = score.ToReport();
        return json ? report.ToJson() : report.ToText();
    }

    private static string Detail(IEnumerable<(SchemeReport Gold, SchemeReport? Predicted, ReportCoding? Coding)> pairs, bool json)
    {
        var score = new DetailScore();
        foreach (var (gold, predicted, coding) in pairs)
        {
            score.Add(gold, predicted ?? new SchemeReport(), coding);
        }

        var report = score.ToReport();
        return json ? report.ToJson() : report.ToText();
    }

    private IEnumerable<(SchemeReport Gold, SchemeReport? Predicted, ReportCoding? Coding)> Code(IsnadCoder coder, List<string> files, CancellationToken stop)
    {
        foreach (var path in files)
        {
            stop.ThrowIfCancellationRequested();
            var (report, _) = SchemeFile.Read(path, "gold", Workshop.Clock.GetUtcNow());
            var coding = coder.Code(report);
            yield return (SchemeFile.Load(path), SchemeFile.FromRecord(report, coding), coding);
        }
    }
}
