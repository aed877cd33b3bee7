using System.Globalization;
using Isnad.Language.Learned;
using Isnad.Language.Learned.Treebanks;
using Isnad.Language.Learned.Trees;

namespace Isnad.Training.Trees;

/// <summary>Learns the trees model, <c>trees.bin</c>.</summary>
/// <remarks>Beside the common options: <c>--only-folds 0,3</c> measures some folds and writes no model; <c>--pud no</c> leaves PUD out;
/// <c>--open yes</c> leaves PADT out; sizes and rates as in <see cref="TreeOptions"/>.</remarks>
internal sealed class TreesTraining : ITrainingStep
{
    /// <inheritdoc/>
    public string Name => "trees";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var vectors = WordVectors.Load(options.Extra.GetValueOrDefault("vectors", Path.Combine(options.Models, "vectors.bin")));
        var corpus = TreeCorpus.Load(options, vectors);
        var home = corpus.Parts.Any(p => p.Any(s => s.Convention == TreebankConvention.Padt)) ? TreebankConvention.Padt : TreebankConvention.Pud;
        var pud = options.Extra.GetValueOrDefault("pud", "yes") == "yes";
        var trainer = new TreeTrainer(vectors, TreeOptions.SizeOf(options, vectors), TreeOptions.Of(options), home);
        var only = options.Extra.GetValueOrDefault("only-folds");
        var folds = only?.Split(',').Select(f => int.Parse(f, CultureInfo.InvariantCulture)) ?? Enumerable.Range(0, options.Folds);
        var scores = new SortedDictionary<string, TreeScore>(StringComparer.Ordinal);
        foreach (var fold in folds)
        {
            Measure(trainer, corpus, fold, home, pud, scores);
        }

        if (only is null)
        {
            var parser = trainer.Train([.. corpus.Parts.SelectMany(p => p).Where(s => pud || s.Convention == home)], []);
            TreeFile.Write(parser.Network, Path.Combine(options.Models, "trees.bin"));
        }
    }

    private static void Measure(TreeTrainer trainer, TreeCorpus corpus, int fold, TreebankConvention home, bool pud, SortedDictionary<string, TreeScore> scores)
    {
        var train = corpus.Parts.Where((_, n) => n != fold).SelectMany(p => p).Where(s => pud || s.Convention == home).ToList();
        var test = corpus.Parts[fold];
        var own = test.Where(s => s.Convention == home).ToList();
        var right = own.Sum(s => s.Gold.Zip(s.Segments).Count(p => p.First.Upos == p.Second.Upos));
        Console.WriteLine(FormattableString.Invariant($"fold {fold}: learns from {train.Count} sentences; UPOS of the others {100.0 * right / own.Sum(s => s.Gold.Count):F2}"));
        var parser = trainer.Train(train, own);
        foreach (var part in test.GroupBy(s => s.Part))
        {
            var score = TreeScore.Of(part.First().Convention == home ? parser : parser.ByOtherGuidelines(), part);
            foreach (var name in part.Key.StartsWith("padt", StringComparison.Ordinal) ? new[] { part.Key, "padt" } : [part.Key])
            {
                scores.TryAdd(name, new TreeScore());
                scores[name].Add(score);
            }
        }

        Console.WriteLine($"after fold {fold}");
        foreach (var (name, score) in scores)
        {
            Console.WriteLine($"  {name,-8} {score}");
        }
    }
}
