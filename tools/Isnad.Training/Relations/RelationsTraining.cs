using System.Globalization;
using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Coding.Relations;
using Isnad.Evaluation;
using Isnad.Language;
using Isnad.Language.Learned;
using Isnad.Text;
using Isnad.Training.Coding;
using Isnad.Training.Meanings;

namespace Isnad.Training.Relations;

/// <summary>Learns from coded reports how entities are tied (<c>relations.bin</c>).</summary>
/// <remarks>Events are those of models of meanings that have not seen the report. Options: <c>--gold DIR</c> the coded reports,
/// <c>--annotations no</c> leaves out our own annotations of raw news,
/// <c>--epochs</c>, <c>--rate</c>, <c>--dropout</c>.</remarks>
internal sealed class RelationsTraining : ITrainingStep
{
    /// <summary>Binary logarithm of the rows that are learned and, of these, kept.</summary>
    private static readonly (int Learned, int Kept) Bits = (20, 17);

    /// <summary>How many of our own reports are scored.</summary>
    private const int Scored = 1000;

    /// <inheritdoc/>
    public string Name => "relations";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var read = new ReadReports(options);
        var (words, gold, own) = (read.Words, read.Gold, read.Annotations);
        var parts = LearnedParts.Load(options);
        var known = LearnedChoices.Load(options.Models) with { Relations = null };
        var coders = parts.Coders(words, known);
        var lessons = gold.Concat(own).Select(set => set.Select((report, i) => TieLessons.Of(report, coders[i % coders.Count])).ToList()).ToList();
        Console.WriteLine($"{gold[0].Count} gold reports, {own[0].Count} of our own, {lessons.Sum(l => l.Sum(r => r.Count))} pairs, {lessons.Sum(l => l.Sum(r => r.Count(p => p.Right != Tie.None)))} tied");
        var learner = HashedLearner.Of(options);
        var models = LearnedParts.Learn(options, Learn);
        LearnedParts.Keep(options, TieModel.FileName, models, (model, path) => model.Save(path));

        foreach (var (kind, reports) in CodingLessons.Kinds.Zip(gold).Concat(CodingLessons.Kinds.Zip(own, (kind, reports) => (kind, reports.Take(Scored).ToList()))))
        {
            Show(kind, reports, coders, [.. models.Select((model, part) => Coder.Load(LexiconTable.DefaultFolder, words, parts.Without(part, known) with { Relations = model }))]);
        }

        Learn(_ => true).Save(Path.Combine(options.Models, TieModel.FileName));

        TieModel Learn(Func<int, bool> which) =>
            new(SignTable.Keep(learner.Learn([.. lessons.SelectMany(l => l.Where((_, i) => which(i))).SelectMany(l => l)], new LinearModel(Bits.Learned, LinearModel.ColumnsFor(Tie.Count), 0)), Bits.Kept));
    }

    private static void Show(ReadingKind kind, List<GoldReport> reports, List<Coder> rules, List<Coder> learned)
    {
        var scores = new[] { new CodingScore(), new CodingScore() };
        for (var i = 0; i < reports.Count; i++)
        {
            scores[0].Add(reports[i].Gold, reports[i].CodedBy(rules[i % rules.Count]));
            scores[1].Add(reports[i].Gold, reports[i].CodedBy(learned[i % learned.Count]));
        }

        var lines = Array.ConvertAll(scores, s => s.ToReport().Lines.Single(l => l.Name == "relation"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{kind}, {reports.Count} reports: relations by rules {lines[0].F1}, learned {lines[1].F1} (P {lines[1].Precision} R {lines[1].Recall})"));
    }
}
