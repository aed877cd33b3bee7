using Isnad.Linking.Entities;
using Isnad.Linking.Events;
using Isnad.Linking.News;
using Isnad.Linking.Vocabulary;
using Isnad.Text;

namespace Isnad.Linking;

/// <summary>All that linking knows: word counts, words of turns, weights. It is loaded once and shared.</summary>
public sealed class LinkingModel
{
    private LinkingModel(WordCounts counts, NewsTurns turns, SignWeights newsWeights, SignWeights eventWeights, TollWords tolls, LatinNames latin)
    {
        Counts = counts;
        NewsWeights = newsWeights;
        EventWeights = eventWeights;
        Sketches = new SketchBook(counts, turns, tolls, latin);
    }

    internal WordCounts Counts { get; }

    internal SignWeights NewsWeights { get; }

    internal SignWeights EventWeights { get; }

    internal SketchBook Sketches { get; }

    /// <summary>Reads the files.</summary>
    /// <param name="lexiconFolder">Folder of the lexicon's files; null for the one beside the program.</param>
    /// <param name="modelsFolder">Folder of the models; null for the one beside the program.</param>
    /// <exception cref="LexiconException">A file cannot be understood.</exception>
    public static LinkingModel Load(string? lexiconFolder = null, string? modelsFolder = null)
    {
        var lexicon = lexiconFolder ?? LexiconTable.DefaultFolder;
        var models = modelsFolder ?? Path.Combine(AppContext.BaseDirectory, "models");
        return new LinkingModel(
            WordCounts.Load(Path.Combine(models, "word-counts.tsv")),
            NewsTurns.Load(lexicon),
            SignWeights.Load(Path.Combine(lexicon, "same-news-weights.tsv"), NewsPair.Signs),
            SignWeights.Load(Path.Combine(lexicon, "same-event-weights.tsv"), EventPair.Signs),
            TollWords.Load(lexicon),
            LatinNames.Load(lexicon));
    }
}
