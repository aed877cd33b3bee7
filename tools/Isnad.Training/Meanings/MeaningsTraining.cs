using System.Globalization;
using Isnad.Coding.Choices;
using Isnad.Coding.Meanings;
using Isnad.Exchange.Scheme;
using Isnad.Language;
using Isnad.Language.Learned;
using Isnad.Language.Lexicons;
using Isnad.Language.Rules;
using Isnad.Record;
using Isnad.Text;
using Isnad.Training.Annotations;
using Isnad.Training.Coding;

namespace Isnad.Training.Meanings;

/// <summary>Learns from coded reports which words name events, of which type and mode (<c>meanings.bin</c>).</summary>
/// <remarks>For every part of a cross-validation a model without that part is kept in the work folder (<see cref="LearnedParts"/>): what is
/// learned on top of meanings must not see those of its own reports. Options: <c>--gold DIR</c> the coded reports, <c>--epochs</c>,
/// <c>--rate</c>, <c>--dropout</c>.</remarks>
internal sealed class MeaningsTraining : ITrainingStep
{
    private const int FewEvents = 3;

    /// <inheritdoc/>
    public string Name => "meanings";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var vectors = WordVectors.Load(Path.Combine(options.Models, "vectors.bin"));
        var words = RuleReader.Load(LexiconTable.DefaultFolder).Lexicon;
        var reports = Reports(options, words);
        var modes = Modes(reports[0].Concat(reports[1]));
        var coders = LearnedParts.OfMentions(options).Coders(words, LearnedChoices.None);
        var lessons = reports.ConvertAll(set => set.Select((report, i) => MeaningLessons.Of(report, coders[i % coders.Count], vectors, modes)).ToList());
        Console.WriteLine($"{reports[0].Count} gold reports, {reports[1].Count} of our own, {lessons.Sum(l => l.Sum(r => r.Words.Count))} words, "
            + $"{lessons.Sum(l => l.Sum(r => r.Modes.Count))} of them events, {modes.Length} modes");
        var learner = new MeaningLearner(HashedLearner.Of(options));
        var parts = LearnedParts.CountFor(options);
        var models = LearnedParts.Learn(options, Learn);
        LearnedParts.Keep(options, MeaningModel.FileName, models, (model, path) => model.Save(path));

        for (var set = 0; set < 2; set++)
        {
            Show(set == 0 ? "gold" : "our own", [.. lessons[set].SelectMany((report, i) => report.Words.Select(w => (models[i % parts].Meanings(w.Signs), w.Right)))]);
        }

        Learn(_ => true).Save(Path.Combine(options.Models, MeaningModel.FileName));

        MeaningModel Learn(Func<int, bool> which) => learner.Learn([.. lessons.SelectMany(l => l.Where((_, i) => which(i)))], modes, vectors);
    }

    /// <summary>The gold reports and our own, read in each way.</summary>
    private static List<List<GoldReport>> Reports(TrainingOptions options, Lexicon words) =>
        [.. CodingLessons.Kinds.SelectMany(kind => new[] { CodingLessons.GoldFolder(options), AnnotationsStep.Folder(options) }
            .Select(folder => GoldReport.ReadAll(folder, Readers.Of(kind, words, options.Models))))];

    /// <summary>The modes that are met often enough to be learned.</summary>
    private static (EventType Type, string? Mode)[] Modes(IEnumerable<GoldReport> reports) =>
        [.. reports.SelectMany(r => r.Gold.Events).Where(e => SchemeNames.Find<EventType>(e.Event) is not null).GroupBy(e => (SchemeNames.Find<EventType>(e.Event)!.Value, e.Mode))
            .Where(g => g.Count() >= FewEvents).Select(g => g.Key).Order()];

    private static void Show(string what, List<(float[] Likely, int Right)> words)
    {
        var loss = -words.Average(w => Math.Log(Math.Max(1e-9, w.Likely[w.Right])));
        var guesses = words.Select(w => (w.Right, Best: Enumerable.Range(1, Meaning.Count - 1).MaxBy(i => w.Likely[i]), w.Likely)).Select(g => (Likely: g.Likely[g.Best], Right: g.Best == g.Right));
        var gold = words.Count(w => w.Right != Meaning.None);
        var (right, given, highest, least) = (0, 0, 0.0, 0f);
        foreach (var guess in guesses.OrderByDescending(g => g.Likely))
        {
            given++;
            right += guess.Right ? 1 : 0;
            if (200.0 * right / (given + gold) is var f1 && f1 > highest)
            {
                (highest, least) = (f1, guess.Likely);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {words.Count} words, loss {loss:0.0000}, F1 of words with type {highest:0.00} from a likelihood of {least:0.00}"));
    }
}
