using Isnad.Evaluation;
using Isnad.Language.Learned;
using Isnad.Language.Learned.Treebanks;
using Isnad.Language.Learned.Trees;
using Isnad.Language.Lexicons;
using Isnad.Training.Words;

namespace Isnad.Training.Trees;

/// <summary>Measures trees from raw text: cutting, tags and trees all learned without the documents they are tried on.</summary>
internal static class RawTrees
{
    /// <summary>Learns a model of words without one fold and reads the fold's PADT documents with it and the fold's parser.</summary>
    public static LanguageReport Measure(TrainingOptions options, WordVectors vectors, TreeParser parser, int fold)
    {
        var lexicon = Lexicon.Load(Path.Combine(AppContext.BaseDirectory, "lexicon"));
        var (train, test) = TreebankCorpus.Load(options).Split(fold, options.Folds);
        var model = WordsLearner.Prepare(options, vectors, lexicon).Learn(train);
        var score = new LanguageScore(model, parser, TreebankConvention.Padt);
        foreach (var item in test.Where(t => t.Convention == TreebankConvention.Padt))
        {
            score.Add(item.Sentence);
        }

        return score.ToReport();
    }
}
