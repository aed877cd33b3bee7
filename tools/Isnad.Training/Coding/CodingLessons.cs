using Isnad.Coding.Choices;
using Isnad.Language;
using Isnad.Training.Networks;

namespace Isnad.Training.Coding;

/// <summary>What all coded reports teach of roles and confidence.</summary>
internal sealed class CodingLessons
{
    /// <summary>The context model was not taught one of so many of our own reports (<c>contexts.py</c>). How sure an event is, is learned from these and the gold ones alone:
    /// about reports that it knows the model is surer than about others.</summary>
    private const int NotTaught = 20;
    private readonly TrainingOptions _options;
    private readonly SignNumbers _confidenceSigns = new();

    /// <summary>Reads the reports and finds their events by rules.</summary>
    /// <param name="options">Where the reports are: <c>--gold DIR</c>, and the news for our annotations; <c>--annotations no</c> leaves these out.</param>
    /// <param name="known">What is known beforehand.</param>
    public CodingLessons(TrainingOptions options, LearnedChoices known)
    {
        _options = options;
        var oneOf = IsOfConfidence(options) ? NotTaught : 1;
        Reports = new ReadReports(options, oneOf);
        var coders = LearnedParts.Load(options).Coders(Reports.Words, known);
        Taught = [.. Reports.Gold.Concat(Reports.Annotations).Select(reports => reports.Select((r, i) => Lessons.Of(r, coders[PlaceOf(r, i) % coders.Count], r.IsOurs && PlaceOf(r, i) % NotTaught > 0 ? null : _confidenceSigns)).ToList())];

        // Parts go by the place in the folder, whether all of our own reports were read or some.
        int PlaceOf(GoldReport report, int i) => report.IsOurs ? i * oneOf : i;
    }

    /// <summary>The readings, in the order of the sets of <see cref="Reports"/>.</summary>
    public static ReadingKind[] Kinds { get; } = [ReadingKind.Fast, ReadingKind.Best];

    /// <summary>The reports.</summary>
    public ReadReports Reports { get; }

    /// <summary>What the reports of each set teach: the gold ones and our own, read in each way.</summary>
    public IReadOnlyList<List<Lessons>> Taught { get; }

    /// <summary>All of it.</summary>
    public IEnumerable<Lessons> All => Taught.SelectMany(l => l);

    /// <summary>Whether nothing but confidence is to be learned: from few reports, in some minutes.</summary>
    public static bool IsOfConfidence(TrainingOptions options) => options.Extra.GetValueOrDefault("only") == "confidence";

    /// <summary>The folder of gold reports.</summary>
    public static string GoldFolder(TrainingOptions options) =>
        options.Extra.GetValueOrDefault("gold") ?? Path.Combine(options.Data, "..", "coding", "gold", "train");

    /// <summary>Who fills the roles of events.</summary>
    public ChoiceModel Roles(IEnumerable<Lessons> lessons) =>
        new("roles", [new NetworkLearner(1, new NetworkSettings(Units: 64, Kept: 81_920, Epochs: 4, Rate: 0.03f, Dropout: 0.45f, Direct: 0.03f).With(_options, "role"), _options.Seed).Learn(lessons.SelectMany(l => l.Roles))]);

    /// <summary>Weights of how sure an event is.</summary>
    public Dictionary<string, float> Confidence(IEnumerable<Lessons> lessons) =>
        new ChoiceLearner(_confidenceSigns, new ChoiceSettings().With(_options.Extra, "confidence"), _options.Seed).Learn(lessons.SelectMany(l => l.Confidence))
            .Where(sign => !sign.Key.StartsWith(ConfidenceLessons.Ours, StringComparison.Ordinal)).ToDictionary(StringComparer.Ordinal);

    /// <summary>Keeps roles and confidence learned without each part in the work folder (<see cref="LearnedParts.OfRoles"/>).</summary>
    public void KeepParts()
    {
        if (!IsOfConfidence(_options))
        {
            LearnedParts.Keep(_options, ChoiceModel.FileOf("roles"), LearnedParts.Learn(_options, which => Roles(Rest(Taught, which))), (model, path) => model.Save(path));
        }

        // Our own reports that teach how sure events are lie in one part.
        var ours = Taught.Skip(Reports.Gold.Length).SelectMany(l => l).ToList();
        var sure = LearnedParts.Learn(_options, which => Confidence(Rest(Taught.Take(Reports.Gold.Length), which).Concat(ours)));
        LearnedParts.Keep(_options, "confidence.tsv", sure, (model, path) => SignFile.Write(path, "How sure an event is, learned without one part of the reports.", model));
    }

    private static IEnumerable<Lessons> Rest(IEnumerable<List<Lessons>> some, Func<int, bool> which) => some.SelectMany(l => l.Where((_, i) => which(i)));

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Reports.Gold[0].Count} gold reports, {Reports.Annotations[0].Count} of our own, {All.Sum(l => l.Roles.Count)} choices of roles, {_confidenceSigns.All.Count} signs of confidence";
}
