using System.Globalization;
using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Evaluation;
using Isnad.Language;
using Isnad.Text;

namespace Isnad.Training.Coding;

/// <summary>Learns from coded reports who vouches for events and in what sense (<c>claims.tsv</c>).</summary>
/// <remarks>Roles and confidence, on which the signs rest, are those that weights learned from other reports give. Options: <c>--gold DIR</c>
/// the coded reports, <c>--predicted DIR</c> a folder for the cross-validated codings of the fast reading, <c>--claim-rate</c>,
/// <c>--stance-penalty</c> and so on (<see cref="ChoiceSettings"/>).</remarks>
internal sealed class ClaimsTraining : ITrainingStep
{
    private static readonly ChoiceSettings Vouchers = new(Rate: 0.05f, Often: 14, Least: 0.02f);
    private static readonly ChoiceSettings Stances = Vouchers with { Often = 40 };
    private readonly SignNumbers _signs = new();

    /// <inheritdoc/>
    public string Name => "claims";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var counted = LearnedChoices.None with { Preferences = LearnedChoices.Load(options.Models).Preferences };
        var known = new CodingLessons(options, counted);
        var folds = Math.Max(2, options.Folds);
        List<LearnedChoices> others = [.. Enumerable.Range(0, folds).Select(fold => known.Without(fold, folds))];
        var coders = others.ConvertAll(choices => Coder.Load(LexiconTable.DefaultFolder, known.Words, choices));
        var lessons = Array.ConvertAll(known.Gold, reports => reports.Select((r, i) => LessonsOf(r, coders[i % folds])).ToList());
        var own = known.Annotations.SelectMany(reports => reports.Select((r, i) => LessonsOf(r, coders[i % folds]))).ToList();
        Console.WriteLine($"{known}; {_signs.All.Count} signs of claims");
        var scores = Array.ConvertAll(known.Gold, _ => new[] { new CodingScore(), new CodingScore() });
        for (var fold = 0; fold < folds; fold++)
        {
            var claims = Learn(options, lessons.SelectMany(l => l.Where((_, i) => i % folds != fold)).Concat(own));
            var chooser = Coder.Load(LexiconTable.DefaultFolder, known.Words, others[fold] with { Claims = new SignWeights("claims", claims) });
            for (var kind = 0; kind < scores.Length; kind++)
            {
                foreach (var report in known.Gold[kind].Where((_, i) => i % folds == fold))
                {
                    var coded = report.CodedBy(chooser);
                    scores[kind][0].Add(report.Gold, report.CodedBy(coders[fold]));
                    scores[kind][1].Add(report.Gold, coded);
                    known.Keep(CodingLessons.Kinds[kind], report.Report.Id, coded);
                }
            }
        }

        foreach (var (kind, score) in CodingLessons.Kinds.Zip(scores))
        {
            Show(kind, score);
        }

        SignFile.WriteModel(options, "claims", "who vouches for an event (S:) and in what sense (T:)", Learn(options, lessons.SelectMany(l => l).Concat(own)));
    }

    private ClaimLessons LessonsOf(GoldReport report, Coder coder)
    {
        var (scene, signs) = coder.Described(report.Report, report.Reading);
        return ClaimLessons.Of(new FoundEvents(report.Report, report.Gold, scene), signs, _signs);
    }

    private Dictionary<string, float> Learn(TrainingOptions options, IEnumerable<ClaimLessons> some)
    {
        var lessons = some.ToList();
        var vouchers = new ChoiceLearner(_signs, Vouchers.With(options.Extra, "claim"), options.Seed).Learn(lessons.SelectMany(l => l.Vouchers));
        var stances = new ChoiceLearner(_signs, Stances.With(options.Extra, "stance"), options.Seed).Learn(lessons.SelectMany(l => l.Stances));
        return vouchers.Concat(stances).ToDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal);
    }

    private static void Show(ReadingKind kind, CodingScore[] score)
    {
        var lines = Array.ConvertAll(score, s => s.ToReport().Lines.Single(l => l.Name == "claim"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: claims by rules {lines[0].F1}, learned {lines[1].F1} (P {lines[1].Precision} R {lines[1].Recall})"));
    }
}
