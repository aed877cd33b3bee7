using System.Text;
using Isnad.Language.Learned;
using Isnad.Language.Lexicons;
using Isnad.Training.Words;

namespace Isnad.Training.Trees;

/// <summary>The treebanks with tags as a tagger gives them to documents that it has not seen.</summary>
/// <param name="Parts">The sentences of each fold.</param>
internal sealed record TreeCorpus(IReadOnlyList<IReadOnlyList<TreeSentence>> Parts)
{
    /// <summary>Tags every fold by a tagger that learned from the others; the tags are kept in the work folder for later runs.</summary>
    public static TreeCorpus Load(TrainingOptions options, WordVectors vectors)
    {
        var corpus = TreebankCorpus.Load(options);
        var folds = Math.Max(2, options.Folds);
        return new TreeCorpus([.. Enumerable.Range(0, folds).Select(fold => Part(options, corpus, vectors, fold, folds))]);
    }

    /// <summary>The tags of a segment as text.</summary>
    public static (string Upos, string Features) TagsOf(ReadOnlySpan<byte> answers)
    {
        var features = new StringBuilder();
        for (var f = 0; f < Tagset.Features.Length; f++)
        {
            if (answers[f + 1] > 0)
            {
                features.Append(features.Length > 0 ? "|" : "").Append(Tagset.Features[f].Name).Append('=').Append(Tagset.Features[f].Values[answers[f + 1]]);
            }
        }

        return (Tagset.Upos[answers[0]], features.Length == 0 ? "_" : features.ToString());
    }

    private static IReadOnlyList<TreeSentence> Part(TrainingOptions options, TreebankCorpus corpus, WordVectors vectors, int fold, int folds)
    {
        var (train, test) = corpus.Split(fold, folds);
        Directory.CreateDirectory(options.Work);
        var kept = Path.Combine(options.Work, FormattableString.Invariant($"trees-tags-{fold}-of-{folds}-{corpus.Items.Count}.tsv"));
        if (!File.Exists(kept))
        {
            var facts = new FactBook(vectors, Lexicon.Load(Path.Combine(AppContext.BaseDirectory, "lexicon")), null);
            var tagger = TaggerTraining.Learn(random => [.. train.Select(t => TagSample.Of(t.Sentence, t.Convention, facts, t.Clean ? random : null))], facts, 6, 0.1f, 0.2f, options.Seed);
            File.WriteAllLines(kept + ".new", test.SelectMany(item => Lines(item, tagger, facts)));
            File.Move(kept + ".new", kept);
        }

        var lines = File.ReadAllLines(kept);
        var at = 0;
        return [.. test.Select(item => Sentence(item, lines, ref at))];
    }

    private static IEnumerable<string> Lines(TreebankItem item, SegmentTagger tagger, FactBook facts)
    {
        var sample = TagSample.Of(item.Sentence, item.Convention, facts, null);
        var answers = tagger.Tag(sample.Inputs, sample.Domain);
        for (var i = 0; i < sample.Inputs.Length; i++)
        {
            var (upos, features) = TagsOf(answers.AsSpan(i * Tagset.Questions, Tagset.Questions));
            yield return upos + "\t" + features;
        }
    }

    private static TreeSentence Sentence(TreebankItem item, string[] lines, ref int at)
    {
        var gold = TreeSentence.Of(item);
        var tagged = new List<TaggedSegment>(gold.Gold.Count);
        foreach (var segment in gold.Gold)
        {
            var cells = lines[at++].Split('\t');
            tagged.Add(segment with { Upos = cells[0], Features = cells[1] });
        }

        return gold with { Segments = tagged };
    }
}
