using System.Globalization;
using Isnad.Evaluation;
using Isnad.Language.Learned;
using Isnad.Language.Lexicons;

namespace Isnad.Training.Words;

/// <summary>Learns segmentation, tags and lemmas: <c>words.bin</c>; with <c>--open yes</c>, without PADT, <c>words-open.bin</c>.</summary>
internal sealed class WordsTraining : ITrainingStep
{
    /// <inheritdoc/>
    public string Name => "words";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var open = options.Extra.ContainsKey("open");
        var target = Path.Combine(options.Models, open ? "words-open.bin" : "words.bin");
        var corpus = TreebankCorpus.Load(options);
        var vectors = WordVectors.Load(options.Extra.GetValueOrDefault("vectors") ?? Path.Combine(options.Models, "vectors.bin"));
        var lexicon = Lexicon.Load(Path.Combine(AppContext.BaseDirectory, "lexicon"));
        var learner = WordsLearner.Prepare(options, vectors, lexicon);
        if (options.Folds > 1)
        {
            CrossValidate(options, corpus, learner, open);
        }

        if (!File.Exists(target) || options.Extra.ContainsKey("again"))
        {
            Directory.CreateDirectory(options.Models);
            learner.Learn(corpus.Items).Save(target);
            Console.WriteLine($"{target}: {new FileInfo(target).Length / 1024} KB");
        }

        var model = WordsModel.Load(target, vectors, lexicon);
        ReadingSpeed.Measure(options, new LearnedReader(model, lexicon));
        if (open)
        {
            foreach (var part in new[] { TreebankCorpus.PadtVocalised, TreebankCorpus.PadtSurface })
            {
                Console.WriteLine(LanguageScore.OfFile(options.File("treebanks", part), model, null).ToText());
            }
        }
    }

    private static void CrossValidate(TrainingOptions options, TreebankCorpus corpus, WordsLearner learner, bool open)
    {
        var score = new WordsScore();
        var folds = int.Parse(options.Extra.GetValueOrDefault("only-folds") ?? "99", CultureInfo.InvariantCulture);
        for (var fold = 0; fold < Math.Min(folds, options.Folds); fold++)
        {
            var (train, test) = corpus.Split(fold, options.Folds);
            var model = learner.Learn(train);
            foreach (var item in test)
            {
                score.Add(item, model);
            }

            Console.WriteLine($"after fold {fold + 1} of {options.Folds}");
            Console.WriteLine(score.ToText());
        }

        Directory.CreateDirectory(options.Work);
        File.WriteAllText(Path.Combine(options.Work, open ? "words-open-figures.txt" : "words-figures.txt"), score.ToText());
    }
}
