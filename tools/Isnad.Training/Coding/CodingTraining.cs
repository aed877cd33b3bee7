using System.Globalization;
using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Coding.Roles;
using Isnad.Evaluation;
using Isnad.Text;

namespace Isnad.Training.Coding;

/// <summary>Learns from coded reports who fills the roles of events (<c>roles.bin</c>) and how sure an event is (<c>confidence.tsv</c>).</summary>
/// <remarks>Options: <c>--gold DIR</c> the coded reports, <c>--predicted DIR</c> a folder for the cross-validated codings of the fast reading, <c>--only confidence</c> to leave the roles as they are,
/// <c>--role-rate</c> (<see cref="Networks.NetworkSettings"/>), <c>--confidence-penalty</c> (<see cref="ChoiceSettings"/>) and so on.</remarks>
internal sealed class CodingTraining : ITrainingStep
{
    /// <inheritdoc/>
    public string Name => "coding";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var counted = LearnedChoices.None with { Preferences = Path.Combine(options.Models, Preferences.FileName) is var path && File.Exists(path) ? Preferences.Load(path) : null };
        var lessons = new CodingLessons(options, counted);
        Console.WriteLine(lessons);
        lessons.KeepParts();
        if (options.Folds > 1)
        {
            CrossValidate(options, lessons, counted);
        }

        if (!CodingLessons.IsOfConfidence(options))
        {
            lessons.Roles(lessons.All).Save(Path.Combine(options.Models, ChoiceModel.FileOf("roles")));
        }

        SignFile.WriteModel(options, "confidence", "how sure an event is", lessons.Confidence(lessons.All));
    }

    private static void CrossValidate(TrainingOptions options, CodingLessons lessons, LearnedChoices counted)
    {
        var parts = LearnedParts.OfRoles(options);
        var scores = Array.ConvertAll(lessons.Reports.Gold, _ => new[] { new CodingScore(), new CodingScore() });
        var reliability = new Reliability();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var coders = Array.ConvertAll(
                new[] { LearnedChoices.None, parts.Without(fold, counted) }, choices => Coder.Load(LexiconTable.DefaultFolder, lessons.Reports.Words, choices));
            for (var kind = 0; kind < scores.Length; kind++)
            {
                foreach (var report in lessons.Reports.Gold[kind].Where((_, i) => i % options.Folds == fold))
                {
                    var coded = Array.ConvertAll(coders, report.CodedBy);
                    for (var i = 0; i < coded.Length; i++)
                    {
                        scores[kind][i].Add(report.Gold, coded[i]);
                    }

                    reliability.Add(report.Gold, coded[^1]);
                    lessons.Reports.Keep(CodingLessons.Kinds[kind], report.Report.Id, coded[^1]);
                }
            }
        }

        reliability.Show();
        Show(scores);
    }

    private static void Show(CodingScore[][] scores)
    {
        foreach (var (kind, score) in CodingLessons.Kinds.Zip(scores))
        {
            Console.WriteLine($"{kind}: rules alone, learned (F1)");
            var lines = Array.ConvertAll(score, s => s.ToReport().Lines);
            for (var i = 0; i < lines[0].Count; i++)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {lines[0][i].Name,-22} {lines[0][i].F1,5} {lines[1][i].F1,5}   P {lines[1][i].Precision,5} R {lines[1][i].Recall,5}"));
            }
        }
    }
}
