using System.Globalization;
using Isnad.Coding;
using Isnad.Coding.Statuses;
using Isnad.Evaluation;
using Isnad.Language.Rules;
using Isnad.Text;
using Isnad.Training.Coding;

namespace Isnad.Training.Points;

/// <summary>Learns what tells news from background (<c>lexicon/news-weights.tsv</c>), in whole points that people can read.</summary>
/// <remarks>Options: <c>--gold DIR</c> the coded reports, <c>--lexicon DIR</c> where the points are written, <c>--counts 5</c> how
/// many times a sentence with news counts (there are few), <c>--alone-rate</c>, <c>--report-rate</c> and so on (<see cref="ChoiceSettings"/>).</remarks>
internal sealed class NewsTraining : ITrainingStep
{
    private const float PointsPerUnit = 10;
    private const string Alone = "alone";
    private const string NewsCounts = "counts";
    private static readonly string[] Judged = ["assault_gsr.csv", "protest_gsr.csv"];

    /// <inheritdoc/>
    public string Name => "news";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var reader = RuleReader.Load(LexiconTable.DefaultFolder);
        var lessons = new NewsLessons(Coder.Load(LexiconTable.DefaultFolder, reader.Lexicon, modelsFolder: options.Models), reader);
        var gold = options.Extra.GetValueOrDefault("gold") ?? Path.Combine(options.Data, "..", "coding", "gold", "train");
        var reports = GoldReport.ReadAll(gold, reader).ConvertAll(r => lessons.Of(r).ToList());
        var sentences = Judged.SelectMany(name => JudgedSentences.Read(options.File("events", Path.Combine("event_gsr_ar", name))))
            .Select(lessons.Of).OfType<NewsLesson>().Select(l => new List<NewsLesson> { l }).ToList();
        var path = Path.Combine(options.Extra.GetValueOrDefault("lexicon") ?? "lexicon", NewsWeights.File);
        Write(path, Learned(Alone, sentences, options), Learned(NewsLessons.InReport, reports, options));
    }

    /// <summary>Learns points, and shows how they do on the parts that they were not learned from.</summary>
    private static Dictionary<string, int> Learned(string column, List<List<NewsLesson>> texts, TrainingOptions options)
    {
        var judged = new List<(NewsLesson Lesson, bool News)>();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var points = Learn(column, texts.Where((_, i) => PartOf(i) != fold), options);
            judged.AddRange(texts.Where((_, i) => PartOf(i) == fold).SelectMany(t => t).Select(l => (l, l.IsNews(points))));
        }

        ShowGroups("cross-validated", judged);
        var all = Learn(column, texts, options);
        ShowGroups("points found", [.. texts.SelectMany(t => t).Select(l => (l, l.IsNews(all)))]);
        return all;

        int PartOf(int index) => index * options.Folds / texts.Count;
    }

    private static Dictionary<string, int> Learn(string column, IEnumerable<List<NewsLesson>> texts, TrainingOptions options)
    {
        var numbers = new SignNumbers();
        var counts = column == Alone ? int.Parse(options.Extra.GetValueOrDefault(NewsCounts) ?? "5", CultureInfo.InvariantCulture) : 1;
        var choices = texts.SelectMany(t => t).Where(l => l.Signs.Count > 0).SelectMany(l => Enumerable.Repeat(l.ToChoice(numbers), l.News ? counts : 1)).ToList();
        var settings = new ChoiceSettings(Epochs: 20, Rate: 0.1f, Penalty: 0.03f, Often: 10, Least: 0).With(options.Extra, column);
        return new ChoiceLearner(numbers, settings, options.Seed).Learn(choices)
            .ToDictionary(w => w.Key, w => (int)MathF.Round(PointsPerUnit * w.Value), StringComparer.Ordinal);
    }

    private static void ShowGroups(string what, IReadOnlyList<(NewsLesson Lesson, bool News)> judged)
    {
        foreach (var group in judged.GroupBy(j => j.Lesson.Group))
        {
            Show($"{what} {group.Key}", [.. group]);
            if (group.Any(j => j.Lesson.Difficult))
            {
                Show($"{what} {group.Key} against easy no", [.. group.Where(j => !j.Lesson.Difficult)]);
            }
        }
    }

    private static void Show(string what, List<(NewsLesson Lesson, bool News)> judged)
    {
        var right = judged.Count(j => j.News && j.Lesson.News);
        var (precision, recall) = (100.0 * right / Math.Max(1, judged.Count(j => j.News)), 100.0 * right / judged.Count(j => j.Lesson.News));
        var f1 = 2 * precision * recall / Math.Max(1, precision + recall);
        var accuracy = 100.0 * judged.Count(j => j.News == j.Lesson.News) / judged.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {judged.Count} texts or events, right {accuracy:0.0}, news {precision:0.0}/{recall:0.0}/{f1:0.0}"));
    }

    private static void Write(string path, Dictionary<string, int> alone, Dictionary<string, int> report)
    {
        var notes = LexiconTable.Load(path).Rows.ToDictionary(r => r["sign"], r => r["notes"], StringComparer.Ordinal);
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("# What speaks for (+) and against (-) an event being news where it stands, rather than background or merely spoken of, in points;");
        file.WriteLine("# below 0 in sum it is told as background. `alone`: in a text of at most three sentences, for the types that have points here, events");
        file.WriteLine("# that took place; learned from sentences judged by people (ASSAULT and PROTEST gold records), of which one event suffices. `report`:");
        file.WriteLine("# in a report; learned from hand-coded reports. Both log-linear, ten points a unit, by tools/Isnad.Training (command news).");
        file.WriteLine("sign\talone\treport\tnotes");
        foreach (var sign in alone.Keys.Union(report.Keys).Order(StringComparer.Ordinal))
        {
            var note = notes.GetValueOrDefault(sign) is { Length: > 0 } known ? known : "-";
            file.WriteLine(string.Join('\t', sign, Cell(alone, sign), Cell(report, sign), note));
        }

        Console.WriteLine($"{path}: {alone.Count} and {report.Count} signs");
    }

    private static string Cell(Dictionary<string, int> points, string sign) =>
        points.TryGetValue(sign, out var number) ? number.ToString(CultureInfo.InvariantCulture) : "-";
}
