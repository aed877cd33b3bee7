using System.Globalization;
using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Evaluation;
using Isnad.Language;
using Isnad.Language.Rules;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Training.Choices;

/// <summary>Learns when and where events took place, and whether they did, from coded reports, read both ways so that one file serves both readings.</summary>
/// <remarks>Options: <c>--gold DIR</c> the coded reports, <c>--lexicon DIR</c> where the weights are written, <c>--only a,b</c> these alone;
/// <c>--date ROUNDS,RATE,SHRINK,LEAST</c> and so on try other settings.</remarks>
internal sealed class ChoicesTraining : ITrainingStep
{
    private static readonly string[] Lines = ["date", "place", "status"];

    /// <inheritdoc/>
    public string Name => "choices";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var gold = options.Extra.GetValueOrDefault("gold") ?? Path.Combine(options.Data, "..", "coding", "gold", "train");
        var readings = new[] { ReadingKind.Fast, ReadingKind.Best }.Select(kind => Read(kind, gold, options)).ToList();
        var tasks = Tasks(options).ToList();
        var examples = tasks.ToDictionary(t => t, t => readings.SelectMany(reports => reports.SelectMany(t.Examples)).ToList());
        Show("rules", readings, r => r.Events);
        if (options.Folds > 1)
        {
            var parts = Enumerable.Range(0, options.Folds).Select(fold => tasks.ToDictionary(
                t => t, t => Learn(t, examples[t].FindAll(e => e.Report % options.Folds != fold), options.Seed))).ToList();
            Show("learned", readings, r => tasks.Aggregate(r.Events, (events, task) => task.Apply(r, events, parts[r.Index % options.Folds][task])));
        }

        foreach (var task in tasks)
        {
            Write(Path.Combine(options.Extra.GetValueOrDefault("lexicon") ?? "lexicon", task.File), task, Learn(task, examples[task], options.Seed));
        }
    }

    private static IEnumerable<IChoiceTask> Tasks(TrainingOptions options)
    {
        var lexicon = LexiconTable.DefaultFolder;
        IChoiceTask[] all =
        [
            new DateTask(Settings("date", new ChoiceSettings(20, 0.1, 8, 10))),
            new PlaceTask(Settings("place", new ChoiceSettings(20, 0.1, 16, 10))),
            new StatusTask(Settings("status", new ChoiceSettings(40, 0.1, 8, 20)), lexicon),
        ];
        return options.Extra.TryGetValue("only", out var names) ? all.Where(t => names.Split(',').Contains(t.Name)) : all;

        ChoiceSettings Settings(string name, ChoiceSettings usual) =>
            options.Extra.TryGetValue(name, out var text) && text.Split(',') is [var rounds, var rate, var shrink, var least]
                ? new ChoiceSettings(int.Parse(rounds, CultureInfo.InvariantCulture), Number(rate), Number(shrink), int.Parse(least, CultureInfo.InvariantCulture))
                : usual;

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }

    private static List<CodedReport> Read(ReadingKind kind, string gold, TrainingOptions options)
    {
        var rules = RuleReader.Load(LexiconTable.DefaultFolder);
        var reader = Readers.Of(kind, rules.Lexicon, options.Models);
        var coder = Coder.Load(LexiconTable.DefaultFolder, rules.Lexicon);
        return [.. GoldReport.ReadAll(gold, reader).Select((report, index) => new CodedReport(index, report.Report, report.Gold, coder.Prepare(report.Report, report.Reading)))];
    }

    private static ChoiceWeights Learn(IChoiceTask task, IReadOnlyList<ChoiceExample> examples, int seed)
    {
        var weights = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var (sign, label, weight) in new ChoiceLearner(task.Settings, seed).Learn(examples))
        {
            if (!weights.TryGetValue(sign, out var row))
            {
                weights[sign] = row = new double[task.Labels.Count];
            }

            row[label] = Math.Round(weight, 2) + 0.0;
        }

        return new ChoiceWeights(task.Labels, weights.Where(w => w.Value.Any(v => v != 0)).ToDictionary(StringComparer.Ordinal));
    }

    private static void Write(string path, IChoiceTask task, ChoiceWeights weights)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine($"# {task.About}: weights of signs, learned from hand-coded reports by tools/Isnad.Training (command choices);");
        file.WriteLine("# not to be edited by hand. What the signs mean stands in src/Isnad.Coding/Events.");
        file.WriteLine(string.Join('\t', weights.Labels.Prepend("sign")));
        foreach (var (sign, row) in weights.Rows.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            file.WriteLine(string.Join('\t', row.Select(v => v.ToString(CultureInfo.InvariantCulture)).Prepend(sign)));
        }

        Console.WriteLine($"{path}: {weights.Rows.Count} signs");
    }

    private static void Show(string what, IEnumerable<List<CodedReport>> readings, Func<CodedReport, IReadOnlyList<Event>> events)
    {
        foreach (var (reports, kind) in readings.Zip(["fast", "best"]))
        {
            var score = new CodingScore();
            reports.ForEach(report => score.Add(report.Gold, report.Scheme(events(report))));
            var lines = score.ToReport().Lines.Where(l => Lines.Contains(l.Name)).Select(l => $"{l.Name} {l.Precision}/{l.Recall}/{l.F1}");
            Console.WriteLine($"{what,-8} {kind}  {string.Join("  ", lines)}");
        }
    }
}
