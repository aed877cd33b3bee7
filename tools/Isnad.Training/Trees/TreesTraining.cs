using System.Globalization;
using Isnad.Language.Learned;

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
        var corpus = new TreeCorpus(options, vectors);
        foreach (var fold in options.Extra.GetValueOrDefault("fold", "0").Split(',').Select(f => int.Parse(f, CultureInfo.InvariantCulture)))
        {
            Fold(options, corpus, vectors, fold);
        }
    }

    private static void Fold(TrainingOptions options, TreeCorpus corpus, WordVectors vectors, int fold)
    {
        var train = corpus.Padt.Where(s => corpus.FoldOf(s) != fold).ToList();
        var test = corpus.Padt.Where(s => corpus.FoldOf(s) == fold).ToList();
        var tagger = corpus.Tag(train);
        test.ForEach(s => s.Segments = tagger.Tag(s.Gold));
        var right = test.Sum(s => s.Gold.Zip(s.Segments).Count(p => p.First.Upos == p.Second.Upos));
        Console.WriteLine(FormattableString.Invariant($"fold {fold}: {train.Count} and {test.Count} sentences, UPOS {100.0 * right / test.Sum(s => s.Gold.Count):F2}"));
        if (options.Extra.ContainsKey("pud"))
        {
            corpus.Tag(corpus.Pud);
            train.AddRange(corpus.Pud);
        }

        var parser = new TreeTrainer(vectors, TreeOptions.SizeOf(options, vectors), TreeOptions.Of(options)).Train(train, test);
        Console.WriteLine($"fold {fold}: {TreeScore.Of(parser, test)}");
    }
}
