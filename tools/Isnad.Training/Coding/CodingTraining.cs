using System.Globalization;
using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Evaluation;
using Isnad.Exchange.Scheme;
using Isnad.Language.Rules;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Training.Coding;

/// <summary>Learns when, where and whether events took place and who says so, from reports coded by hand.</summary>
internal sealed class CodingTraining : ITrainingStep
{
    private static readonly string[] Lines = ["date", "place", "status", "claim"];

    public string Name => "coding";

    public void Run(TrainingOptions options)
    {
        var lexicon = LexiconTable.DefaultFolder;
        var reports = Read(options.Data, lexicon);
        var tasks = Tasks(options, lexicon).Where(t => !options.Extra.TryGetValue("only", out var only) || only.Split(',').Contains(t.Name)).ToList();
        var examples = tasks.ToDictionary(t => t.Name, t => reports.SelectMany(t.Examples).ToList(), StringComparer.Ordinal);
        foreach (var (name, list) in examples)
        {
            Console.WriteLine($"{name}: {list.Count} examples, {list.Count(e => !e.Right[^1])} with something to choose");
        }

        Show("rules", reports, r => r.Events);
        var folds = new Dictionary<int, Dictionary<string, ChoiceWeights>>();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            folds[fold] = tasks.ToDictionary(t => t.Name, t => Learn(t, [.. examples[t.Name].Where(e => e.Report % options.Folds != fold)], options.Seed), StringComparer.Ordinal);
        }

        if (options.Folds > 0)
        {
            foreach (var (low, high, sure) in new[] { (0, 2.0, 0.3), (0, 2, 0.4), (0, 2, 0.5), (0, 2, 0.6), (0, 2, 0.7), (0, 2, 0.8), (0, 0.2, 0.6), (0.1, 0.2, 0.6) })
            {
                (ClaimChooser.Low, ClaimChooser.High, ClaimChooser.Sure) = (low, high, sure);
                Show($"{low} {high} {sure}", reports, r => tasks.Where(t => t.Name == "stance").Aggregate(r.Events, (events, task) => task.Apply(r, events, folds[r.Index % options.Folds])));
            }

            foreach (var least in new[] { 0.1, 0.15, 0.2, 0.25 })
            {
                (DateChooser.Least, PlaceChooser.Least, ClaimChooser.Least) = (least, least, least);
                Show("least " + least.ToString(CultureInfo.InvariantCulture), reports, r => tasks.Aggregate(r.Events, (events, task) => task.Apply(r, events, folds[r.Index % options.Folds])));
            }
        }
    }

    private static List<IChoiceTask> Tasks(TrainingOptions options, string lexicon)
    {
        var (book, words) = (SpeechBook.Load(lexicon), ModalityWords.Load(lexicon));
        ChoiceSettings Of(string name, int rounds, double rate, double shrink, int least) =>
            options.Extra.TryGetValue(name, out var text) && text.Split(',') is [var a, var b, var c, var d]
                ? new ChoiceSettings(int.Parse(a, CultureInfo.InvariantCulture), double.Parse(b, CultureInfo.InvariantCulture), double.Parse(c, CultureInfo.InvariantCulture), int.Parse(d, CultureInfo.InvariantCulture))
                : new ChoiceSettings(rounds, rate, shrink, least);
        return
        [
            new DateTask(Of("date", 20, 0.1, 4, 3)),
            new PlaceTask(Of("place", 20, 0.1, 4, 3)),
            new StatusTask(Of("status", 20, 0.1, 4, 3), lexicon),
            new ClaimTask(Of("claim", 20, 0.1, 8, 4), book),
            new StanceTask(Of("stance", 20, 0.1, 8, 3), book, words),
        ];
    }

    private static List<CodedReport> Read(string folder, string lexicon)
    {
        var reader = RuleReader.Load(lexicon);
        var coder = Coder.Load(lexicon, reader.Lexicon);
        return
        [
            .. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select((file, index) =>
            {
                var (report, _) = SchemeFile.Read(file, "gold", DateTimeOffset.UnixEpoch);
                return new CodedReport(index, report, SchemeFile.Load(file), coder.Prepare(report, reader.Read(report.Text)));
            }),
        ];
    }

    private static ChoiceWeights Learn(IChoiceTask task, IReadOnlyList<ChoiceExample> examples, int seed)
    {
        var learned = new ChoiceLearner(task.Settings, seed).Learn(examples);
        var weights = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var (name, weight) in learned)
        {
            var (sign, label) = task.Labels.Count == 1 ? (name, 0) : (name[(name.IndexOf('\t', StringComparison.Ordinal) + 1)..], task.Labels.ToList().IndexOf(name[..name.IndexOf('\t', StringComparison.Ordinal)]));
            if (!weights.TryGetValue(sign, out var row))
            {
                weights[sign] = row = new double[task.Labels.Count];
            }

            row[label] = weight;
        }

        return new ChoiceWeights(task.Labels, weights);
    }

    private static void Show(string what, List<CodedReport> reports, Func<CodedReport, IReadOnlyList<Event>> events)
    {
        var (all, odd) = (new CodingScore(), new CodingScore());
        foreach (var report in reports)
        {
            var scheme = report.Scheme(events(report));
            all.Add(report.Gold, scheme);
            if (report.Index % 2 == 1)
            {
                odd.Add(report.Gold, scheme);
            }
        }

        var half = odd.ToReport().Lines.ToDictionary(l => l.Name, l => l.F1);
        Console.WriteLine(what + ": " + string.Join("  ", all.ToReport().Lines.Where(l => Lines.Contains(l.Name)).Select(l => $"{l.Name} {l.Precision}/{l.Recall}/{l.F1} (odd {half[l.Name]})")));
    }
}
