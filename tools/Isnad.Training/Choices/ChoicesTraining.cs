using Isnad.Coding.Actors;
using Isnad.Coding.Choices;
using Isnad.Coding.Dates;
using Isnad.Coding.Sites;
using Isnad.Coding.Times;
using Isnad.Evaluation;
using Isnad.Exchange.Scheme;
using Isnad.Record;
using Isnad.Text;
using Isnad.Training.Coding;
using Isnad.Training.Networks;

namespace Isnad.Training.Choices;

/// <summary>Learns when and where events took place, and whether they did, from coded reports, read both ways so that one file serves both readings (<c>dates.bin</c>, <c>places.bin</c>, <c>statuses.bin</c>).</summary>
/// <remarks>Options: <c>--gold DIR</c> the coded reports, <c>--annotations no</c> leaves out our own annotations of raw news, <c>--only a,b</c> these alone;
/// <c>--dates-rate</c>, <c>--places-units</c> and so on try other settings (<see cref="NetworkSettings"/>). <c>--parts blocks</c> keeps neighbouring reports together,
/// so that the outlets of a part are mostly not learned from.</remarks>
internal sealed class ChoicesTraining : ITrainingStep
{
    /// <summary>The index of our own annotations, which are learned from in every part of the cross-validation and never scored.</summary>
    private const int Always = -1;

    private static readonly string[] Lines = ["date", "place", "status"];

    /// <inheritdoc/>
    public string Name => "choices";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var reports = new ReadReports(options);
        var coders = LearnedParts.Load(options).Coders(reports.Words, LearnedChoices.None);
        var readings = reports.Gold.Select(Coded).ToList();
        var annotated = reports.Annotations.SelectMany(Coded).ToList();
        Show("rules", readings, r => r.Events);
        foreach (var task in Tasks(options))
        {
            var lessons = readings.SelectMany(set => set).SelectMany(r => task.Lessons(r).Select(l => (r.Index, Lesson: l)))
                .Concat(annotated.SelectMany(r => task.Lessons(r).Select(l => (Index: Always, Lesson: l)))).ToList();
            if (options.Folds > 1)
            {
                var part = Parts(readings[0].Count, options);
                var networks = LearnedParts.Learn(options, isLearned => Learn(lessons.Where(l => l.Index == Always || isLearned(part[l.Index]))));
                if (!IsInBlocks(options))
                {
                    LearnedParts.Keep(options, ChoiceModel.FileOf(task.Name), networks, (network, path) => new ChoiceModel(task.Name, [network]).Save(path));
                }

                Show(task.Name, readings, r => task.Apply(r, r.Events, networks[part[r.Index]]));
            }

            new ChoiceModel(task.Name, [Learn(lessons)]).Save(Path.Combine(options.Models, ChoiceModel.FileOf(task.Name)));

            SignNetwork Learn(IEnumerable<(int Index, NetworkLesson Lesson)> some) => new NetworkLearner(task.Outcomes, task.Settings, options.Seed).Learn(some.Select(s => s.Lesson with { IsGold = s.Index != Always }));
        }

        List<CodedReport> Coded(List<GoldReport> set) =>
            [.. set.AsParallel().AsOrdered().Select((report, index) => new CodedReport(index, report.Report, report.Gold, coders[index % coders.Count].Prepare(report.Report, report.Reading)))];
    }

    /// <summary>Whether neighbouring reports are kept together; what is learned so is not kept, as others look for a report in the part of its place.</summary>
    private static bool IsInBlocks(TrainingOptions options) => options.Extra.GetValueOrDefault("parts") == "blocks";

    /// <summary>Which part of the cross-validation each report is in.</summary>
    private static int[] Parts(int reports, TrainingOptions options)
    {
        if (IsInBlocks(options))
        {
            return [.. Enumerable.Range(0, reports).Select(i => i * options.Folds / reports)];
        }

        return [.. Enumerable.Range(0, reports).Select(i => i % options.Folds)];
    }

    /// <summary>Whether a time is when a gold event took place.</summary>
    public static bool IsDateOf(CodedReport report, SchemeEvent gold, TimeMention time) =>
        gold.Date?.TrimEnd('~', '?', '%') is { Length: > 0 } date && time.Date!.Value.TrimEnd('~', '?', '%') == date;

    /// <summary>Whether a place is where a gold event took place.</summary>
    public static bool IsPlaceOf(CodedReport report, SchemeEvent gold, ActorMention place) =>
        gold.Place is { } id && report.Entities.GoldOf(report.Scene.Discourse.EntityOf(place)).Contains(id);

    private static IEnumerable<IChoiceTask> Tasks(TrainingOptions options)
    {
        IChoiceTask[] all =
        [
            new FactTask<TimeMention>(
                "dates", new NetworkSettings(Kept: 1 << 14, Gold: 4).With(options, "dates"),
                scene => new DateSigns(scene),
                IsDateOf,
                (_, found, time) => found with { Date = time?.Date }),
            new FactTask<ActorMention>(
                "places", new NetworkSettings(Units: 64, Kept: 98_304, Often: 10).With(options, "places"),
                scene => new PlaceSigns(scene),
                IsPlaceOf,
                (fact, found, place) => found with { Place = place is null ? null : fact.ValueOf(place) }),
            new StatusTask(new NetworkSettings(Units: 64, Kept: 1 << 14, Often: 5, Rate: 0.03f, Dropout: 0.4f).With(options, "statuses"), LexiconTable.DefaultFolder),
        ];
        return options.Extra.TryGetValue("only", out var names) ? all.Where(t => names.Split(',').Contains(t.Name)) : all;
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
