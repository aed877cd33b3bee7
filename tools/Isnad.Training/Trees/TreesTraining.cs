using System.Globalization;
using Isnad.Language.Learned;
using Isnad.Language.Learned.Treebanks;

namespace Isnad.Training.Trees;

/// <summary>Learns the trees model.</summary>
internal sealed class TreesTraining : ITrainingStep
{
    /// <inheritdoc/>
    public string Name => "trees";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var vectors = WordVectors.Load(options.Extra.GetValueOrDefault("vectors", Path.Combine(options.Models, "vectors.bin")));
        var corpus = TreeCorpus.Load(options, vectors);
        foreach (var fold in options.Extra.GetValueOrDefault("fold", "0").Split(',').Select(f => int.Parse(f, CultureInfo.InvariantCulture)))
        {
            Fold(options, corpus, vectors, fold);
        }
    }

    private static void Fold(TrainingOptions options, TreeCorpus corpus, WordVectors vectors, int fold)
    {
        var usePud = options.Extra.GetValueOrDefault("pud", "1") == "1";
        var train = corpus.Parts.Where((_, n) => n != fold).SelectMany(p => p).Where(s => usePud || s.Convention == TreebankConvention.Padt).ToList();
        var test = corpus.Parts[fold].Where(s => s.Convention == TreebankConvention.Padt).ToList();
        var right = test.Sum(s => s.Gold.Zip(s.Segments).Count(p => p.First.Upos == p.Second.Upos));
        Console.WriteLine(FormattableString.Invariant($"fold {fold}: {train.Count} and {test.Count} sentences, UPOS {100.0 * right / test.Sum(s => s.Gold.Count):F2}"));
        var parser = new TreeTrainer(vectors, TreeOptions.SizeOf(options, vectors), TreeOptions.Of(options)).Train(train, test);
        Console.WriteLine($"fold {fold}: {TreeScore.Of(parser, test)}");
    }
}
