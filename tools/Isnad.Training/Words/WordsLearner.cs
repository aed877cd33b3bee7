using Isnad.Language.Learned;
using Isnad.Language.Lexicons;

namespace Isnad.Training.Words;

/// <summary>Learns the whole model of words from treebank sentences; what the raw news give is learned once.</summary>
internal sealed class WordsLearner
{
    private readonly TrainingOptions _options;
    private readonly WordClasses _classes;
    private readonly FactBook _facts;
    private readonly IReadOnlyList<LemmaTraining.Pair> _dictionary;

    private WordsLearner(TrainingOptions options, WordClasses classes, FactBook facts, IReadOnlyList<LemmaTraining.Pair> dictionary) =>
        (_options, _classes, _facts, _dictionary) = (options, classes, facts, dictionary);

    /// <summary>Labels the news words and learns their classes.</summary>
    public static WordsLearner Prepare(TrainingOptions options, WordVectors vectors, Lexicon lexicon)
    {
        var labelled = NewsWords.Labelled(options, StemDictionary.Load(options));
        var classes = ClassTraining.Learn(labelled, vectors, 5, options.Seed);
        return new WordsLearner(options, classes, new FactBook(vectors, lexicon, classes), [.. LemmaTraining.Pairs(labelled)]);
    }

    /// <summary>Learns from sentences.</summary>
    public WordsModel Learn(IReadOnlyList<TreebankItem> items)
    {
        var tagger = TaggerTraining.Learn(Samples, _facts, 6, 0.1f, 0.4f, _options.Seed);
        var lemmatizer = LemmaTraining.Learn([.. LemmaTraining.Pairs(Samples(null))], _dictionary, _facts, 6, _options.Seed);
        var segmenter = SegmenterTraining.Learn([.. items.Select(t => SegmentSample.Of(t.Sentence))], _facts, 6, _options.Seed);
        return new WordsModel(segmenter, tagger, lemmatizer, _classes);

        IReadOnlyList<TagSample> Samples(Random? random) =>
            [.. items.Select(t => TagSample.Of(t.Sentence, t.Convention, _facts, t.Clean ? random : null))];
    }
}
