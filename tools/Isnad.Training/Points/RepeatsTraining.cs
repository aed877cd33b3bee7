using System.Globalization;
using Isnad.Coding.Choices;
using Isnad.Coding.Tellings;
using Isnad.Language;
using Isnad.Language.Rules;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Training.Points;

/// <summary>Betters the points that tell which tellings are of one event (<c>lexicon/merge-weights.tsv</c>), from those in use.</summary>
/// <remarks>What counts is event+type and who-did-what-to-whom (F1, added) over the coded reports, each read both ways; a step that gains
/// less than a twentieth of a point is not taken. Options: <c>--gold DIR</c> the coded reports, <c>--lexicon DIR</c> where the points are written.</remarks>
internal sealed class RepeatsTraining : ITrainingStep
{
    private const double Gain = 0.05;
    private static readonly ReadingKind[] Kinds = [ReadingKind.Fast, ReadingKind.Best];

    /// <inheritdoc/>
    public string Name => "repeats";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var path = Path.Combine(options.Extra.GetValueOrDefault("lexicon") ?? "lexicon", MergeWeights.File);
        var rows = LexiconTable.Load(path).Rows;
        var start = rows.ToDictionary(r => r["sign"], r => int.Parse(r["points"], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var words = RuleReader.Load(LexiconTable.DefaultFolder).Lexicon;
        var coders = LearnedParts.OfMeanings(options).Coders(words, LearnedChoices.None);
        var gold = options.Extra.GetValueOrDefault("gold") ?? Path.Combine(options.Data, "..", "coding", "gold", "train");
        var reports = Kinds.Select(kind => GoldReport.ReadAll(gold, Readers.Of(kind, words, options.Models)).Select((r, i) => new ToldReport(r, coders[i % coders.Count])).ToList()).ToList();
        var all = reports.SelectMany(r => r).ToList();
        Show("points in use", all, start);
        var search = new PointSearch(Gain);
        if (options.Folds > 1)
        {
            for (var half = 0; half < 2; half++)
            {
                var (seen, unseen) = (Half(reports, half), Half(reports, 1 - half));
                var points = search.From(start, Signs(start), p => Figure(seen, p));
                Show($"half {half + 1}, in use", unseen, start);
                Show($"half {half + 1}, found on the other", unseen, points);
            }
        }

        var found = search.From(start, Signs(start), p => Figure(all, p));
        Show("points found", all, found);
        Write(path, found, rows.ToDictionary(r => r["sign"], r => r["notes"], StringComparer.Ordinal));
    }

    private static IEnumerable<string> Signs(Dictionary<string, int> start) => start.Keys.Union(RepeatSigns.All(Enum.GetValues<EventType>()));

    private static List<ToldReport> Half(List<List<ToldReport>> reports, int half) => [.. reports.SelectMany(r => r.Where((_, i) => i % 2 == half))];

    private static double Figure(List<ToldReport> reports, IReadOnlyDictionary<string, int> points)
    {
        var (typed, whole) = F1(reports, points);
        return typed + whole;
    }

    private static (double Typed, double Whole) F1(List<ToldReport> reports, IReadOnlyDictionary<string, int> points)
    {
        var weights = new MergeWeights(points);
        var counts = reports.ConvertAll(r => r.Joined(weights));
        var all = counts.Sum(c => c.Found + c.Gold);
        return (200.0 * counts.Sum(c => c.Typed) / all, 200.0 * counts.Sum(c => c.Whole) / all);
    }

    private static void Show(string what, List<ToldReport> reports, IReadOnlyDictionary<string, int> points)
    {
        var (typed, whole) = F1(reports, points);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: event+type {typed:0.0}, who did what to whom {whole:0.0}"));
    }

    private static void Write(string path, Dictionary<string, int> points, Dictionary<string, string> notes)
    {
        using var file = new StreamWriter(path) { NewLine = "\n" };
        file.WriteLine("# What speaks for (+) and against (-) two tellings in a report being one event; a later telling joins the earlier event of its");
        file.WriteLine("# type with the highest sum, if that is not below 0. Points were fitted to hand-coded reports; tools/Isnad.Training (command");
        file.WriteLine("# repeats) looks for better ones, starting from these. Missing facts and signs weigh nothing. Where models/tellings.bin lies beside the program, it decides instead.");
        file.WriteLine("sign\tpoints\tnotes");
        foreach (var (sign, number) in points.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            var note = notes.GetValueOrDefault(sign) is { Length: > 0 } known ? known : "-";
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sign}\t{number}\t{note}"));
        }

        Console.WriteLine($"{path}: {points.Count} signs");
    }
}
