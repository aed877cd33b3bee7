using System.Globalization;
using Isnad.Coding;
using Isnad.Coding.Mentions;
using Isnad.Language;
using Isnad.Language.Learned;
using Isnad.Language.Rules;
using Isnad.Text;
using Isnad.Training.Annotations;
using Isnad.Training.Coding;
using Isnad.Training.Meanings;

namespace Isnad.Training.Mentions;

/// <summary>Learns from coded reports which words name or describe persons, bodies and groups that lists and rules do not know (<c>mentions.bin</c>).</summary>
/// <remarks>For every part of a cross-validation a model without that part is kept in the work folder (<see cref="LearnedParts"/>).
/// Options: <c>--gold DIR</c> the coded reports, <c>--epochs</c>, <c>--rate</c>, <c>--dropout</c>.</remarks>
internal sealed class MentionsTraining : ITrainingStep
{
    private const int Bits = 18;

    /// <inheritdoc/>
    public string Name => "mentions";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var vectors = WordVectors.Load(Path.Combine(options.Models, "vectors.bin"));
        var words = RuleReader.Load(LexiconTable.DefaultFolder).Lexicon;
        var coder = Coder.Load(LexiconTable.DefaultFolder, words);
        var lessons = new[] { CodingLessons.GoldFolder(options), AnnotationsStep.Folder(options) }.SelectMany(folder => CodingLessons.Kinds.Select(kind =>
            GoldReport.ReadAll(folder, Readers.Of(kind, words, options.Models)).ConvertAll(report => MentionLessons.Of(report, coder, vectors, words.ClassOf)))).ToList();
        var learner = HashedLearner.Of(options);
        var parts = LearnedParts.CountFor(options);
        var models = LearnedParts.Learn(options, Learn);
        LearnedParts.Keep(options, MentionModel.FileName, models, (model, path) => model.Save(path));

        foreach (var set in lessons)
        {
            Show([.. set.SelectMany((report, i) => report.Select(l => (models[i % parts].Likelihoods(l.Signs, l.Columns.Length == Part.Count), l.Right)))]);
        }

        Learn(_ => true).Save(Path.Combine(options.Models, MentionModel.FileName));

        MentionModel Learn(Func<int, bool> which) =>
            new(learner.Learn([.. lessons.SelectMany(l => l.Where((_, i) => which(i))).SelectMany(l => l)], new LinearModel(Bits, LinearModel.ColumnsFor(Part.Count), 0)), vectors);
    }

    private static void Show(List<(float[] Likely, int Right)> words)
    {
        var gold = words.Count(w => Part.KindOf(w.Right) is not null);
        foreach (var least in new[] { 0.2f, 0.3f, 0.4f, 0.5f, 0.6f })
        {
            var given = words.Select(w => (Best: Enumerable.Range(1, Part.Later - 1).MaxBy(i => w.Likely[i]), w.Likely, w.Right)).Where(g => g.Likely[g.Best] >= least).ToList();
            var right = given.Count(g => Part.KindOf(g.Right) is not null);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words.Count} words, {gold} begin a mention; from {least}: P {100.0 * right / given.Count:0.0} R {100.0 * right / gold:0.0}, of the right kind {100.0 * given.Count(g => g.Best == g.Right) / given.Count:0.0}"));
        }
    }
}
