using System.Globalization;
using Isnad.Language.Learned;
using Isnad.Language.Learned.Treebanks;
using Isnad.Language.Learned.Trees;

namespace Isnad.Training.Trees;

/// <summary>Learns the trees model, <c>trees.bin</c>.</summary>
/// <remarks>Beside the common options: <c>--only-folds 0,3</c> measures some folds and writes no model, <c>--measure no</c> does the reverse;
/// <c>--raw yes</c> also measures from raw text; <c>--pud no</c> leaves PUD out;
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
        var (size, how) = (TreeOptions.SizeOf(options, vectors), TreeOptions.Of(options));
        var trainer = new TreeTrainer(vectors, size, how, home);
        var key = FormattableString.Invariant($"{size.Letters}-{size.Hidden}-{size.Arcs}-{size.Labels}-{how.Epochs}-{how.Seed}-{corpus.Parts.Sum(p => p.Count)}{(pud ? "" : "-alone")}");
        var only = options.Extra.GetValueOrDefault("only-folds");
        var folds = options.Extra.ContainsKey("measure") ? [] : only?.Split(',').Select(f => int.Parse(f, CultureInfo.InvariantCulture)) ?? Enumerable.Range(0, options.Folds);
        var scores = new SortedDictionary<string, TreeScore>(StringComparer.Ordinal);
        foreach (var fold in folds)
        {
            var kept = Path.Combine(options.Work, FormattableString.Invariant($"trees-{key}-fold-{fold}-of-{options.Folds}.bin"));
            var parser = Fold(trainer, vectors, corpus, fold, s => pud || s.Convention == home, kept);
            Measure(parser, corpus.Parts[fold], home, scores);
            if (options.Extra.ContainsKey("raw"))
            {
                Console.WriteLine(RawTrees.Measure(options, vectors, parser, fold).ToText());
            }
        }

        if (only is null)
        {
            var parser = trainer.Train([.. corpus.Parts.SelectMany(p => p).Where(s => pud || s.Convention == home)], []);
            TreeFile.Write(parser.Network, Path.Combine(options.Models, options.Extra.ContainsKey("open") ? "trees-open.bin" : "trees.bin"));
        }
    }

    /// <summary>The parser that learned from all folds but one; taken from the work folder if it is there already.</summary>
    private static TreeParser Fold(TreeTrainer trainer, WordVectors vectors, TreeCorpus corpus, int fold, Func<TreeSentence, bool> use, string kept)
    {
        Console.WriteLine($"fold {fold}");
        if (!File.Exists(kept))
        {
            var parser = trainer.Train([.. corpus.Parts.Where((_, n) => n != fold).SelectMany(p => p).Where(use)], [.. corpus.Parts[fold].Where(use)]);
            TreeFile.Write(parser.Network, kept + ".new");
            File.Move(kept + ".new", kept);
        }

        return TreeParser.Load(kept, vectors);
    }

    private static void Measure(TreeParser parser, IReadOnlyList<TreeSentence> test, TreebankConvention home, SortedDictionary<string, TreeScore> scores)
    {
        foreach (var part in test.GroupBy(s => s.Part))
        {
            var score = TreeScore.Of(part.First().Convention == home ? parser : parser.ByOtherGuidelines(), part);
            foreach (var name in part.Key.StartsWith("padt", StringComparison.Ordinal) ? new[] { part.Key, "padt" } : [part.Key])
            {
                scores.TryAdd(name, new TreeScore());
                scores[name].Add(score);
            }
        }

        Console.WriteLine("so far");
        foreach (var (name, score) in scores)
        {
            Console.WriteLine($"  {name,-8} {score}");
        }

        foreach (var error in scores.GetValueOrDefault("padt")?.Errors(30) ?? [])
        {
            Console.WriteLine(error);
        }
    }
}
