using System.Globalization;
using Isnad.Coding;
using Isnad.Coding.Roles;
using Isnad.Evaluation;
using Isnad.Exchange.Scheme;
using Isnad.Language;
using Isnad.Language.Rules;
using Isnad.Text;

namespace Isnad.Training.Roles;

/// <summary>Learns who fills the roles of events (<c>roles.tsv</c>) from coded reports, read both ways so that one model serves both readings.</summary>
/// <remarks>Options: <c>--gold DIR</c> the coded reports, <c>--epochs</c>, <c>--rate</c>, <c>--penalty</c>, <c>--least</c> the smallest weight kept,
/// <c>--predicted DIR</c> a folder for the cross-validated codings of the fast reading.</remarks>
internal sealed class RolesTraining : ITrainingStep
{
    private static readonly string[] Told = ["actor", "recipient", "who-did-what-to-whom"];

    /// <inheritdoc/>
    public string Name => "roles";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var gold = options.Extra.GetValueOrDefault("gold") ?? Path.Combine(options.Data, "..", "coding", "gold", "train");
        var lessons = new RoleLessons();
        var readings = new[] { ReadingKind.Fast, ReadingKind.Best }.Select(kind => Read(kind, gold, options)).ToList();
        var taught = readings.ConvertAll(reports => reports.ConvertAll(lessons.Of));
        Console.WriteLine($"{readings[0].Count} reports, {taught.Sum(t => t.Sum(l => l.Count))} choices, {lessons.Signs.Count} signs");
        Show("rules", readings);
        if (options.Folds > 1)
        {
            CrossValidate(options, lessons, readings, taught);
        }

        var all = taught.SelectMany(t => t.SelectMany(l => l)).ToList();
        Write(Path.Combine(options.Models, "roles.tsv"), Learn(options, lessons, all));
    }

    private static List<CodedReport> Read(ReadingKind kind, string gold, TrainingOptions options)
    {
        var rules = RuleReader.Load(LexiconTable.DefaultFolder);
        var reader = Readers.Of(kind, rules.Lexicon, options.Models);
        var coder = Coder.Load(LexiconTable.DefaultFolder, rules.Lexicon);
        return [.. Directory.GetFiles(gold, "*.json").Order(StringComparer.Ordinal).Select(file =>
        {
            var (report, _) = SchemeFile.Read(file, "gold", DateTimeOffset.UnixEpoch);
            return new CodedReport(report, SchemeFile.Load(file), coder.Scene(report, reader.Read(report.Text)));
        })];
    }

    private static void CrossValidate(TrainingOptions options, RoleLessons lessons, List<List<CodedReport>> readings, List<List<List<RoleLesson>>> taught)
    {
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var rest = taught.SelectMany(t => t.Where((_, i) => i % options.Folds != fold).SelectMany(l => l)).ToList();
            var model = new RoleModel(Learn(options, lessons, rest));
            foreach (var report in readings.SelectMany(reports => reports.Where((_, i) => i % options.Folds == fold)))
            {
                var chooser = new RoleChooser(report.Scene, model);
                foreach (var draft in report.Scene.Drafts)
                {
                    chooser.Apply(draft);
                }
            }
        }

        Show("learned", readings);
        if (options.Extra.TryGetValue("predicted", out var folder))
        {
            Directory.CreateDirectory(folder);
            foreach (var report in readings[0])
            {
                using var file = File.Create(Path.Combine(folder, report.Report.Id + ".json"));
                System.Text.Json.JsonSerializer.Serialize(file, report.ToScheme(), System.Text.Json.JsonSerializerOptions.Web);
            }
        }
    }

    private static Dictionary<string, float> Learn(TrainingOptions options, RoleLessons lessons, List<RoleLesson> some)
    {
        var learner = new RoleLearner(lessons.Signs.Count, (int)Number("epochs", 8), Number("rate", 0.02f), Number("penalty", 0.01f), options.Seed);
        var often = Number("often", 10);
        var weights = learner.Learn(Thin(some, lessons.Signs.Count, often));
        var least = Number("least", 0.05f);
        return lessons.Signs.Where(s => MathF.Abs(weights[s.Value]) >= least).ToDictionary(s => s.Key, s => weights[s.Value], StringComparer.Ordinal);

        float Number(string name, float fallback) =>
            options.Extra.TryGetValue(name, out var value) ? float.Parse(value, CultureInfo.InvariantCulture) : fallback;
    }

    /// <summary>Without the signs that are met in few choices: they would only tell one report from others.</summary>
    private static List<RoleLesson> Thin(List<RoleLesson> lessons, int signs, float often)
    {
        var met = new int[signs];
        foreach (var sign in lessons.SelectMany(l => l.Signs.SelectMany(s => s).Distinct()))
        {
            met[sign]++;
        }

        return lessons.ConvertAll(l => l with { Signs = [.. l.Signs.Select(s => Array.FindAll(s, sign => met[sign] >= often))] });
    }

    private static void Write(string path, Dictionary<string, float> weights)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("# Who fills the roles of an event: weights of signs, learned by tools/Isnad.Training (roles.md); not to be edited by hand.");
        file.WriteLine("# A: of doers, R: of those it is done to; what the signs mean stands in src/Isnad.Coding/Roles.");
        file.WriteLine("sign\tweight");
        foreach (var (sign, weight) in weights.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sign}\t{weight:0.###}"));
        }

        Console.WriteLine($"{path}: {weights.Count} weights");
    }

    private static void Show(string what, List<List<CodedReport>> readings)
    {
        foreach (var (kind, reports) in new[] { ReadingKind.Fast, ReadingKind.Best }.Zip(readings))
        {
            var score = new CodingScore();
            reports.ForEach(r => score.Add(r.Gold, r.ToScheme()));
            var lines = score.ToReport().Lines.Where(l => Told.Contains(l.Name)).Select(l => $"{l.Name} {l.F1}");
            Console.WriteLine($"{what}, {kind}: {string.Join(", ", lines)}");
        }
    }
}
