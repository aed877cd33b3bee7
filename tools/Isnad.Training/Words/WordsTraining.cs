using System.Globalization;
using Isnad.Language.Learned;
using Isnad.Language.Lexicons;

namespace Isnad.Training.Words;

/// <summary>Learns segmentation, tags and lemmas: <c>words.bin</c>.</summary>
internal sealed class WordsTraining : ITrainingStep
{
    /// <inheritdoc/>
    public string Name => "words";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var corpus = TreebankCorpus.Load(options);
        var vectors = WordVectors.Load(options.Extra.GetValueOrDefault("vectors") ?? Path.Combine(options.Models, "vectors.bin"));
        var lexicon = Lexicon.Load(Path.Combine(AppContext.BaseDirectory, "lexicon"));
        var dictionary = StemDictionary.Load(options);
        var labelled = NewsWords.Labelled(options, dictionary);
        var classes = ClassTraining.Learn(labelled, vectors, 5, options.Seed);
        var facts = new FactBook(vectors, lexicon, classes);
        var only = int.Parse(options.Extra.GetValueOrDefault("only-folds") ?? "99", CultureInfo.InvariantCulture);
        var rounds = int.Parse(options.Extra.GetValueOrDefault("rounds") ?? "8", CultureInfo.InvariantCulture);
        var rate = float.Parse(options.Extra.GetValueOrDefault("rate") ?? "0.1", CultureInfo.InvariantCulture);
        var dropout = float.Parse(options.Extra.GetValueOrDefault("dropout") ?? "0.2", CultureInfo.InvariantCulture);
        var score = new WordsScore();
        for (var fold = 0; fold < Math.Min(only, options.Folds); fold++)
        {
            var (train, test) = corpus.Split(fold, options.Folds);
            var tagger = TaggerTraining.Learn(random => [.. train.Select(t => TagSample.Of(t.Sentence, t.Convention, facts, t.Clean ? random : null))], facts, rounds, rate, dropout, options.Seed);
            foreach (var item in test)
            {
                var sample = TagSample.Of(item.Sentence, item.Convention, facts, null);
                score.AddTags(item.Part, sample, tagger.Tag(sample.Inputs, sample.Domain));
            }

            var segmenter = SegmenterTraining.Learn([.. train.Select(t => SegmentSample.Of(t.Sentence))], facts, 6, options.Seed);
            foreach (var item in test)
            {
                score.AddCuts(item.Part, SegmentSample.Of(item.Sentence), segmenter);
            }

            Console.WriteLine(score.ToText());
        }
    }
}
