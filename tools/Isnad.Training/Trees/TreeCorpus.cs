using Isnad.Language.Learned;
using Isnad.Language.Learned.Treebanks;

namespace Isnad.Training.Trees;

/// <summary>The treebanks with tags as a tagger gives them to documents that it has not seen.</summary>
internal sealed class TreeCorpus
{
    private readonly TrainingOptions _options;
    private readonly WordVectors _vectors;
    private readonly int _folds;

    public TreeCorpus(TrainingOptions options, WordVectors vectors)
    {
        (_options, _vectors, _folds) = (options, vectors, Math.Max(2, options.Folds));
        Padt =
        [
            .. Load("ud_padt_v1/padt-part1.vocalised.conllu"),
            .. Load("ud_padt_v1/padt-part2.surface.conllu"),
        ];
        Pud = Load("ud_pud/ar_pud-ud-test.conllu");
    }

    /// <summary>Prague sentences: what is measured.</summary>
    public IReadOnlyList<TreeSentence> Padt { get; }

    /// <summary>Sentences of other guidelines.</summary>
    public IReadOnlyList<TreeSentence> Pud { get; }

    /// <summary>The part of a cross-validation that a sentence's document falls into.</summary>
    public int FoldOf(TreeSentence sentence) => (int)(Stable(sentence.Document) % (uint)_folds);

    /// <summary>Tags sentences by jackknife: each part by a tagger that learned from the others.</summary>
    /// <returns>The tagger that learned from all.</returns>
    public SegmentTagger Tag(IReadOnlyList<TreeSentence> sentences)
    {
        foreach (var part in sentences.GroupBy(FoldOf))
        {
            var tagger = Tagger([.. sentences.Where(s => FoldOf(s) != part.Key)]);
            foreach (var sentence in part)
            {
                sentence.Segments = tagger.Tag(sentence.Gold);
            }
        }

        return Tagger(sentences);
    }

    private SegmentTagger Tagger(IReadOnlyList<TreeSentence> sentences) => new(sentences, _vectors, 5, _options.Seed);

    private IReadOnlyList<TreeSentence> Load(string path) => TreeSentence.Of(Treebank.Load(_options.File("treebanks", path)));

    private static uint Stable(string text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return (hash ^ (hash >> 15)) * 2246822519u >> 8;
    }
}
