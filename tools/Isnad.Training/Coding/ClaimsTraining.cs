using System.Globalization;
using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Coding.Claims;
using Isnad.Evaluation;
using Isnad.Language;
using Isnad.Text;
using Isnad.Training.Networks;

namespace Isnad.Training.Coding;

/// <summary>Learns from coded reports who vouches for events and in what sense (<c>claims.bin</c>).</summary>
/// <remarks>Roles and confidence, on which the signs rest, are those that the command <c>coding</c> learned from other reports; dates, places and statuses
/// those of the models folder, learned from all (command <c>choices</c>, to be run before). Options: <c>--gold DIR</c>
/// the coded reports, <c>--predicted DIR</c> a folder for the cross-validated codings of the fast reading, <c>--claim-rate</c>,
/// <c>--stance-units</c> and so on (<see cref="NetworkSettings"/>).</remarks>
internal sealed class ClaimsTraining : ITrainingStep
{
    private static readonly NetworkSettings Vouchers = new(Kept: 1 << 15, Direct: 0.03f, Penalty: 0.01f);
    private static readonly NetworkSettings Stances = new(Kept: 1 << 13);

    /// <inheritdoc/>
    public string Name => "claims";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var known = LearnedChoices.Load(options.Models) with { Claims = null, Relations = null };
        var reports = new ReadReports(options);
        var parts = LearnedParts.OfRoles(options);
        var coders = parts.Coders(reports.Words, known);
        var lessons = reports.Gold.Concat(reports.Annotations).Select(set => set.AsParallel().AsOrdered().Select((r, i) => LessonsOf(r, coders[i % coders.Count])).ToList()).ToList();
        Console.WriteLine($"{lessons.Sum(set => set.Sum(l => l.Vouchers.Count))} choices of sources, {lessons.Sum(set => set.Sum(l => l.Stances.Count))} of stances");
        var models = LearnedParts.Learn(options, which => Learn(options, lessons.SelectMany(l => l.Where((_, i) => which(i)))));
        LearnedParts.Keep(options, ChoiceModel.FileOf(Name), models, (model, path) => model.Save(path));

        var choosers = models.Select((claims, part) => Coder.Load(LexiconTable.DefaultFolder, reports.Words, parts.Without(part, known) with { Claims = claims })).ToList();
        foreach (var (kind, gold) in CodingLessons.Kinds.Zip(reports.Gold))
        {
            Show(kind, gold, coders, choosers, reports);
        }

        Learn(options, lessons.SelectMany(l => l)).Save(Path.Combine(options.Models, ChoiceModel.FileOf(Name)));
    }

    private static ClaimLessons LessonsOf(GoldReport report, Coder coder)
    {
        var (scene, signs) = coder.Described(report.Report, report.Reading);
        var lessons = ClaimLessons.Of(new FoundEvents(report.Report, report.Gold, scene), signs);
        return new ClaimLessons([.. lessons.Vouchers.Select(Told)], [.. lessons.Stances.Select(Told)]);

        NetworkLesson Told(NetworkLesson lesson) => lesson with { IsGold = !report.IsOurs };
    }

    private static ChoiceModel Learn(TrainingOptions options, IEnumerable<ClaimLessons> some)
    {
        var lessons = some.ToList();
        return new ChoiceModel("claims",
        [
            new NetworkLearner(1, Vouchers.With(options, "claim"), options.Seed).Learn(lessons.SelectMany(l => l.Vouchers)),
            new NetworkLearner(ClaimSigns.Outcomes.Length, Stances.With(options, "stance"), options.Seed).Learn(lessons.SelectMany(l => l.Stances)),
        ]);
    }

    private static void Show(ReadingKind kind, List<GoldReport> gold, List<Coder> rules, List<Coder> learned, ReadReports reports)
    {
        var scores = new[] { new CodingScore(), new CodingScore() };
        for (var i = 0; i < gold.Count; i++)
        {
            var coded = gold[i].CodedBy(learned[i % learned.Count]);
            scores[0].Add(gold[i].Gold, gold[i].CodedBy(rules[i % rules.Count]));
            scores[1].Add(gold[i].Gold, coded);
            reports.Keep(kind, gold[i].Report.Id, coded);
        }

        var lines = Array.ConvertAll(scores, s => s.ToReport().Lines.Single(l => l.Name == "claim"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: claims by rules {lines[0].F1}, learned {lines[1].F1} (P {lines[1].Precision} R {lines[1].Recall})"));
    }
}
