using Isnad.Language.Learned;
using Isnad.Language.Lexicons;

namespace Isnad.Training.Words;

/// <summary>Learns the whole model of words from treebank sentences; what the raw news give is learned once.</summary>
internal sealed class WordsLearner
{
    private readonly TrainingOptions _options;
    private readonly WordClasses _classes;
    private readonly FactBook _facts;
    private readonly Lemmatizer _begun;

    private WordsLearner(TrainingOptions options, WordClasses classes, FactBook facts, Lemmatizer begun) =>
        (_options, _classes, _facts, _begun) = (options, classes, facts, begun);

    /// <summary>Labels the news words and learns their classes.</summary>
    public static WordsLearner Prepare(TrainingOptions options, WordVectors vectors, Lexicon lexicon)
    {
        var place = Path.Combine(options.Work, "words-begun.bin");
        if (!File.Exists(place))
        {
            var labelled = NewsWords.Labelled(options, StemDictionary.Load(options));
            var learned = ClassTraining.Learn(labelled, vectors, 5, options.Seed);
            var known = new FactBook(vectors, lexicon, learned);
            var lemmas = LemmaTraining.Begin([.. LemmaTraining.Pairs(labelled)], known, options.Seed);
            var (no, none) = (new LinearModel(1, 1, 0), new LinearModel(1, Tagset.Columns, 0));
            new WordsModel(new WordSegmenter(no, known), new SegmentTagger(none, known), lemmas, learned).Save(place);
        }

        // Read back even when just made, so that a run that goes on is the same as one from the start.
        var begun = WordsModel.Load(place, vectors, lexicon);
        return new WordsLearner(options, begun.Classes, begun.Tagger.Facts, begun.Lemmatizer);
    }

    /// <summary>Learns from sentences.</summary>
    public WordsModel Learn(IReadOnlyList<TreebankItem> items)
    {
        var tagger = TaggerTraining.Learn(Samples, _facts, 6, 0.1f, 0.4f, _options.Seed);
        var lemmatizer = LemmaTraining.Learn(_begun, [.. LemmaTraining.Pairs(Samples(null))], _facts, 4, _options.Seed);
        var segmenter = SegmenterTraining.Learn([.. items.Select(t => SegmentSample.Of(t.Sentence))], _facts, 6, _options.Seed);
        return new WordsModel(segmenter, tagger, lemmatizer, _classes);

        IReadOnlyList<TagSample> Samples(Random? random) =>
            [.. items.Select(t => TagSample.Of(t.Sentence, t.Convention, _facts, t.Clean ? random : null))];
    }
}
