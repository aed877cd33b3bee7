using System.Globalization;
using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Coding.Tellings;
using Isnad.Evaluation;
using Isnad.Language;
using Isnad.Language.Learned;
using Isnad.Language.Rules;
using Isnad.Text;
using Isnad.Training.Annotations;
using Isnad.Training.Coding;

namespace Isnad.Training.Tellings;

/// <summary>Learns from coded reports which words tell an event again (<c>tellings.bin</c>).</summary>
/// <remarks>Tellings are those of models of meanings that have not seen the report; for every part of a cross-validation a model without that part is
/// kept in the work folder (<see cref="LearnedParts"/>). Options: <c>--gold DIR</c> the coded reports, <c>--epochs</c>, <c>--rate</c>, <c>--dropout</c>.</remarks>
internal sealed class TellingsTraining : ITrainingStep
{
    /// <inheritdoc/>
    public string Name => "tellings";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var vectors = WordVectors.Load(Path.Combine(options.Models, "vectors.bin"));
        var sets = Sets(options);
        var lessons = sets.ConvertAll(set => set.Reports.ConvertAll(report => TellingLessons.Of(report, vectors)));
        Console.WriteLine($"{lessons.Sum(l => l.Sum(r => r.Count))} choices, {lessons.Sum(l => l.Sum(r => r.Count(choice => !choice.Right[^1])))} tell again");
        var learner = new TellingLearner(options);
        var parts = LearnedParts.CountFor(options);
        var models = LearnedParts.Learn(options, Learn);
        LearnedParts.Keep(options, TellingModel.FileName, models, (model, path) => model.Save(path));

        var points = MergeWeights.Load(LexiconTable.DefaultFolder);
        foreach (var (what, reports) in sets)
        {
            Console.WriteLine($"{what}: joined by points {F1(reports, points, _ => null)}, learned {F1(reports, points, i => models[i % parts])}");
        }

        Learn(_ => true).Save(Path.Combine(options.Models, TellingModel.FileName));

        TellingModel Learn(Func<int, bool> which) => learner.Learn(lessons.SelectMany(l => l.Where((_, i) => which(i))).SelectMany(l => l), vectors);
    }

    /// <summary>All tellings in the gold reports and our own, read in each way.</summary>
    private static List<(string What, List<FoundEvents> Reports)> Sets(TrainingOptions options)
    {
        var words = RuleReader.Load(LexiconTable.DefaultFolder).Lexicon;
        var coders = LearnedParts.OfMeanings(options).Coders(words, LearnedChoices.None);
        return [.. CodingLessons.Kinds.SelectMany(kind => new[] { CodingLessons.GoldFolder(options), AnnotationsStep.Folder(options) }
            .Select(folder => ($"{Path.GetFileName(folder)}, {kind}", Told(folder, Readers.Of(kind, words, options.Models), coders))))];
    }

    private static List<FoundEvents> Told(string folder, IReader reader, List<Coder> coders) =>
        [.. GoldReport.ReadAll(folder, reader).AsParallel().AsOrdered().Select((r, i) => new FoundEvents(r.Report, r.Gold, coders[i % coders.Count].Tellings(r.Report, r.Reading)))];

    /// <summary>F1 of event and type once tellings are joined.</summary>
    private static string F1(List<FoundEvents> reports, MergeWeights points, Func<int, TellingModel?> models)
    {
        var (all, typed) = (0, 0);
        for (var i = 0; i < reports.Count; i++)
        {
            var report = reports[i];
            var scheme = report.ToScheme(new EventMerger(report.Scene.Discourse, points, models(i)).Merge([.. report.Scene.Drafts.Select(d => d.Copy())]));
            var pairs = EventPairing.Of(report.Gold, scheme, new EntityMatch(report.Gold.Entities, scheme.Entities)).Pairs;
            all += report.Gold.Events.Count + scheme.Events.Count;
            typed += pairs.Count(p => p.Gold.Event == p.Predicted.Event);
        }

        return (200.0 * typed / all).ToString("0.0", CultureInfo.InvariantCulture);
    }
}
