using System.Globalization;
using System.Text.Json;
using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Evaluation;
using Isnad.Language;
using Isnad.Language.Rules;
using Isnad.Text;

namespace Isnad.Training.Coding;

/// <summary>Learns from coded reports who vouches for events and in what sense (<c>claims.tsv</c>).</summary>
/// <remarks>Roles and confidence, on which the signs rest, are those that weights learned from other reports give. Options: <c>--gold DIR</c>
/// the coded reports, <c>--predicted DIR</c> a folder for the cross-validated codings of the fast reading, <c>--claim-rate</c>,
/// <c>--stance-penalty</c> and so on (<see cref="ChoiceSettings"/>).</remarks>
internal sealed class ClaimsTraining : ITrainingStep
{
    private static readonly ReadingKind[] Kinds = [ReadingKind.Fast, ReadingKind.Best];
    private static readonly ChoiceSettings Settings = new(Rate: 0.05f, Often: 5, Least: 0.02f);
    private readonly SignNumbers _signs = new();
    private readonly SignNumbers _roleSigns = new();
    private readonly SignNumbers _confidenceSigns = new();

    /// <inheritdoc/>
    public string Name => "claims";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var words = RuleReader.Load(LexiconTable.DefaultFolder).Lexicon;
        var gold = options.Extra.GetValueOrDefault("gold") ?? Path.Combine(options.Data, "..", "coding", "gold", "train");
        var kinds = options.Extra.TryGetValue("reading", out var only) ? [Enum.Parse<ReadingKind>(only, ignoreCase: true)] : Kinds;
        var read = Array.ConvertAll(kinds, kind => GoldReport.ReadAll(gold, Readers.Of(kind, words, options.Models)));
        var folds = Math.Max(2, options.Folds);
        var others = LearnOthers(options, read, words, folds);
        var coders = others.ConvertAll(choices => Coder.Load(LexiconTable.DefaultFolder, words, choices));
        var lessons = Array.ConvertAll(read, reports => reports.Select((r, i) => LessonsOf(r, coders[i % folds])).ToList());
        Console.WriteLine($"{read[0].Count} reports, {_signs.All.Count} signs");
        for (var kind = 0; kind < read.Length; kind++)
        {
            var score = new[] { new CodingScore(), new CodingScore() };
            for (var fold = 0; fold < folds; fold++)
            {
                var claims = Learn(options, lessons.SelectMany(l => l.Where((_, i) => i % folds != fold)));
                var chooser = Coder.Load(LexiconTable.DefaultFolder, words, others[fold] with { Claims = new SignWeights("claims", claims) });
                foreach (var report in read[kind].Where((_, i) => i % folds == fold))
                {
                    var coded = report.CodedBy(chooser);
                    score[0].Add(report.Gold, report.CodedBy(coders[fold]));
                    score[1].Add(report.Gold, coded);
                    Keep(options, kinds[kind], report.Report.Id, coded);
                }
            }

            Show(kinds[kind], score);
        }

        Write(options, Learn(options, lessons.SelectMany(l => l)));
    }

    /// <summary>Roles and confidence for the reports of each part, learned from the other parts.</summary>
    private List<LearnedChoices> LearnOthers(TrainingOptions options, List<GoldReport>[] read, Language.Lexicons.Lexicon words, int folds)
    {
        var rules = Coder.Load(LexiconTable.DefaultFolder, words);
        var lessons = Array.ConvertAll(read, reports => reports.ConvertAll(r => Lessons.Of(r, rules, _roleSigns, _confidenceSigns)));
        return [.. Enumerable.Range(0, folds).Select(fold =>
        {
            var rest = lessons.SelectMany(l => l.Where((_, i) => i % folds != fold)).ToList();
            var roles = new ChoiceLearner(_roleSigns, new ChoiceSettings(), options.Seed).Learn(rest.SelectMany(l => l.Roles));
            var confidence = new ChoiceLearner(_confidenceSigns, new ChoiceSettings(), options.Seed).Learn(rest.SelectMany(l => l.Confidence));
            return new LearnedChoices(new SignWeights("roles", roles), new SignWeights("confidence", confidence), null);
        })];
    }

    private ClaimLessons LessonsOf(GoldReport report, Coder coder)
    {
        var (scene, signs) = coder.Described(report.Report, report.Reading);
        return ClaimLessons.Of(new FoundEvents(report.Report, report.Gold, scene), signs, _signs);
    }

    private Dictionary<string, float> Learn(TrainingOptions options, IEnumerable<ClaimLessons> some)
    {
        var lessons = some.ToList();
        var vouchers = new ChoiceLearner(_signs, Settings.With(options.Extra, "claim"), options.Seed).Learn(lessons.SelectMany(l => l.Vouchers));
        var stances = new ChoiceLearner(_signs, Settings.With(options.Extra, "stance"), options.Seed).Learn(lessons.SelectMany(l => l.Stances));
        return vouchers.Concat(stances).ToDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal);
    }

    private static void Keep(TrainingOptions options, ReadingKind kind, string id, object coding)
    {
        if (kind is ReadingKind.Fast && options.Extra.TryGetValue("predicted", out var folder))
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, id + ".json"), JsonSerializer.Serialize(coding, JsonSerializerOptions.Web));
        }
    }

    private static void Show(ReadingKind kind, CodingScore[] score)
    {
        var lines = Array.ConvertAll(score, s => s.ToReport().Lines.Single(l => l.Name == "claim"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: claims by rules {lines[0].F1}, learned {lines[1].F1} (P {lines[1].Precision} R {lines[1].Recall})"));
    }

    private static void Write(TrainingOptions options, Dictionary<string, float> weights) => SignFile.Write(
        Path.Combine(options.Models, "claims.tsv"),
        "Weights of signs: who vouches for an event (S:) and in what sense (T:); learned by tools/Isnad.Training (see claims.md), not to be edited by hand.",
        weights);
}
