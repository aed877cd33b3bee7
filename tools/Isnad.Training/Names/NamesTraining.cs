using System.Diagnostics;
using System.Globalization;
using Isnad.Language.Learned;
using Isnad.Language.Learned.Names;

namespace Isnad.Training.Names;

/// <summary>Learns the names model: <c>names.bin</c>.</summary>
internal sealed class NamesTraining : ITrainingStep
{
    private static readonly string[] Measured = ["PERS", "ORG", "GPE", "OCC", "DATE"];
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var target = Path.Combine(options.Models, "names.bin");
        if (File.Exists(target) && !options.Extra.ContainsKey("again"))
        {
            Console.WriteLine($"{target} is there (--again yes makes it anew)");
            return;
        }

        var news = TaggedSentence.ReadFile(options.File("names-and-ner", "ner_cleananercorp/cleananercorp_TRAIN.txt"));
        var nested = TaggedSentence.ReadFile(options.File("names-and-ner", "ner_wojood_sample/train.txt"));
        var check = TaggedSentence.ReadFile(options.File("names-and-ner", "ner_wojood_sample/val.txt"));
        var evidence = LexiconEvidence.Load(Path.Combine(AppContext.BaseDirectory, "lexicon"));
        var classes = WordClasses.Of(WordVectors.Load(options.Extra.GetValueOrDefault("vectors", Path.Combine(options.Models, "vectors.bin"))));
        var all = new NameCounts();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            if (Number(options, "fold", fold) == fold)
            {
                bool Held(int i) => (int)((long)i * 2 * options.Folds / news.Count) % options.Folds == fold;
                var model = Learn(options, evidence, classes, [.. news.Where((_, i) => !Held(i))], nested);
                var held = news.Where((_, i) => Held(i)).ToList();
                Tell($"fold {fold}, news: {CountNews(new NameCounts(), model, held)}");
                CountNews(all, model, held);
                Tell($"fold {fold}, nested: {CountNested(new NameCounts(), model, check)}");
            }
        }

        Tell($"all folds, news: {all}");
        if (options.Extra.ContainsKey("folds-only"))
        {
            return;
        }

        var final = Learn(options, evidence, classes, news, nested);
        Tell($"final, nested: {CountNested(new NameCounts(), final, check)}");
        Directory.CreateDirectory(options.Models);
        final.Save(target);
        Tell($"{target}: {new FileInfo(target).Length / 1024} KB");
    }

    private NameModel Learn(TrainingOptions options, EvidenceTable evidence, WordClasses classes, List<TaggedSentence> news, List<TaggedSentence> nested)
    {
        var recipe = new SchemeRecipe("news", [NewsNames.Chain], Number(options, "rounds", 10), Number(options, "bold", 70) / 100f, options.Seed) { Dropout = Number(options, "dropout", 20) / 100.0 };
        var learner = new NewsNames(evidence, classes, () => NewsSample.Sentences(options, Number(options, "every", 8)), recipe, Tell);
        var (phrases, reputations, scheme) = learner.Learn(news);
        var words = new NameWords(phrases, classes, reputations);
        var further = new SchemeRecipe("nested", NestedNames.Chains, Number(options, "nested-rounds", 12), Number(options, "nested-bold", 70) / 100f, options.Seed) { Dropout = Number(options, "dropout", 20) / 100.0 };
        return new NameModel(phrases, classes, reputations, scheme, NestedNames.Learn(nested, words, scheme, further));
    }

    private static NameCounts CountNews(NameCounts counts, NameModel model, List<TaggedSentence> sentences)
    {
        var found = new NameTagger(model).Tag([.. sentences.Select(s => s.Words)], nested: false);
        for (var i = 0; i < sentences.Count; i++)
        {
            counts.Add(NewsNames.Chain, NameExample.Labels(NewsNames.Chain, found[i]), NameExample.Labels(NewsNames.Chain, sentences[i].Tags));
        }

        return counts;
    }

    private static string CountNested(NameCounts counts, NameModel model, List<TaggedSentence> sentences)
    {
        var found = new NameTagger(model).Tag([.. sentences.Select(s => s.Words)], nested: true);
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var chain in NestedNames.Chains)
            {
                counts.Add(chain, NameExample.Labels(chain, found[i]), NameExample.Labels(chain, sentences[i].Tags));
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"five types {counts.F1(Measured):F2}, {counts}");
    }

    private void Tell(string what) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} ({_clock.Elapsed.TotalSeconds:F0} s)"));

    private static int Number(TrainingOptions options, string name, int fallback) =>
        options.Extra.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : fallback;
}
