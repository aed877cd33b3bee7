using System.Globalization;
using System.Text.Json;
using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Evaluation;
using Isnad.Language;
using Isnad.Language.Rules;
using Isnad.Text;

namespace Isnad.Training.Coding;

/// <summary>Learns from coded reports who fills the roles of events (<c>roles.tsv</c>) and how sure an event is (<c>confidence.tsv</c>).</summary>
/// <remarks>Every report is read both ways, so that one model serves both readings. Options: <c>--gold DIR</c> the coded reports,
/// <c>--predicted DIR</c> a folder for the cross-validated codings of the fast reading, <c>--role-rate</c>, <c>--confidence-penalty</c>
/// and so on (<see cref="ChoiceSettings"/>).</remarks>
internal sealed class CodingTraining : ITrainingStep
{
    private static readonly ReadingKind[] Kinds = [ReadingKind.Fast, ReadingKind.Best];
    private readonly SignNumbers _roleSigns = new();
    private readonly SignNumbers _confidenceSigns = new();

    /// <inheritdoc/>
    public string Name => "coding";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var words = RuleReader.Load(LexiconTable.DefaultFolder).Lexicon;
        var gold = options.Extra.GetValueOrDefault("gold") ?? Path.Combine(options.Data, "..", "coding", "gold", "train");
        var read = Array.ConvertAll(Kinds, kind => GoldReport.ReadAll(gold, Readers.Of(kind, words, options.Models)));
        var rules = Coder.Load(LexiconTable.DefaultFolder, words);
        var lessons = Array.ConvertAll(read, reports => reports.ConvertAll(r => Lessons.Of(r, rules, _roleSigns, _confidenceSigns)));
        Console.WriteLine($"{read[0].Count} reports, {_roleSigns.All.Count} and {_confidenceSigns.All.Count} signs");
        if (options.Folds > 1)
        {
            CrossValidate(options, read, lessons, choices => Coder.Load(LexiconTable.DefaultFolder, words, choices));
        }

        var all = lessons.SelectMany(l => l).ToList();
        Write(options, "roles", "who fills the roles of an event (A: of doers, R: of those it is done to)", LearnRoles(options, all));
        Write(options, "confidence", "how sure an event is", LearnConfidence(options, all));
    }

    private void CrossValidate(TrainingOptions options, List<GoldReport>[] read, List<Lessons>[] lessons, Func<LearnedChoices, Coder> load)
    {
        var scores = Array.ConvertAll(read, _ => new[] { new CodingScore(), new CodingScore() });
        var reliability = new Reliability();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var rest = lessons.SelectMany(l => l.Where((_, i) => i % options.Folds != fold)).ToList();
            var roles = new SignWeights("roles", LearnRoles(options, rest));
            var confidence = new SignWeights("confidence", LearnConfidence(options, rest));
            var coders = new[] { load(LearnedChoices.None), load(new LearnedChoices(roles, confidence)) };
            for (var kind = 0; kind < read.Length; kind++)
            {
                foreach (var report in read[kind].Where((_, i) => i % options.Folds == fold))
                {
                    var coded = Array.ConvertAll(coders, report.CodedBy);
                    for (var i = 0; i < coded.Length; i++)
                    {
                        scores[kind][i].Add(report.Gold, coded[i]);
                    }

                    reliability.Add(report.Gold, coded[^1]);
                    if (kind == 0)
                    {
                        Keep(options, report.Report.Id, coded[^1]);
                    }
                }
            }
        }

        reliability.Show();
        foreach (var (kind, score) in Kinds.Zip(scores))
        {
            Console.WriteLine($"{kind}: rules alone, learned (F1)");
            var lines = Array.ConvertAll(score, s => s.ToReport().Lines);
            for (var i = 0; i < lines[0].Count; i++)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {lines[0][i].Name,-22} {lines[0][i].F1,5} {lines[1][i].F1,5}   P {lines[1][i].Precision,5} R {lines[1][i].Recall,5}"));
            }
        }
    }

    private static void Keep(TrainingOptions options, string id, object coding)
    {
        if (options.Extra.TryGetValue("predicted", out var folder))
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, id + ".json"), JsonSerializer.Serialize(coding, JsonSerializerOptions.Web));
        }
    }

    private Dictionary<string, float> LearnRoles(TrainingOptions options, List<Lessons> lessons) =>
        new ChoiceLearner(_roleSigns, new ChoiceSettings().With(options.Extra, "role"), options.Seed).Learn(lessons.SelectMany(l => l.Roles));

    private Dictionary<string, float> LearnConfidence(TrainingOptions options, List<Lessons> lessons) =>
        new ChoiceLearner(_confidenceSigns, new ChoiceSettings().With(options.Extra, "confidence"), options.Seed).Learn(lessons.SelectMany(l => l.Confidence));

    private static void Write(TrainingOptions options, string name, string what, Dictionary<string, float> weights) => SignFile.Write(
        Path.Combine(options.Models, name + ".tsv"),
        $"Weights of signs: {what}; learned by tools/Isnad.Training (see {name}.md), not to be edited by hand.",
        weights);
}
