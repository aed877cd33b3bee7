using System.Diagnostics;
using System.Globalization;
using Isnad.Language.Learned;
using WordClasses = Isnad.Language.Learned.Names.WordClasses;
using Isnad.Language.Learned.Names;
using Isnad.Training.Annotations;

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
        var nestedOnly = options.Extra.ContainsKey("nested-only");
        if (File.Exists(target) && !nestedOnly && !options.Extra.ContainsKey("again"))
        {
            Console.WriteLine($"{target} is there (--again yes makes it anew, --nested-only yes its nested scheme)");
            return;
        }

        var nested = TaggedSentence.ReadFile(options.File("names-and-ner", "ner_wojood_sample/train.txt"));
        nested.AddRange(TaggedSentence.ReadFile(options.File("names-and-ner", "ner_wojood_sample/val.txt")));
        var model = nestedOnly ? NameModel.Load(target) : LearnNews(options);
        if (model is null)
        {
            return;
        }

        CrossValidateNested(options, model, nested);
        model = model with { Nested = LearnNested(options, model, nested) };
        Directory.CreateDirectory(options.Models);
        model.Save(target);
        Tell($"{target}: {new FileInfo(target).Length / 1024} KB");
        Time(target, [.. nested.Select(s => s.Words)]);
    }

    // Load time, and speed over the same words again when the program is warm.
    private void Time(string path, List<string[]> sentences)
    {
        var clock = Stopwatch.StartNew();
        var tagger = NameTagger.Load(path);
        var load = clock.Elapsed.TotalMilliseconds;
        var words = sentences.Sum(s => s.Length);
        for (var round = 0; round < 4; round++)
        {
            clock.Restart();
            tagger.Tag(sentences, nested: true);
            Tell($"loaded in {load:F0} ms, {words / clock.Elapsed.TotalSeconds:F0} words a second");
        }
    }

    private NameModel? LearnNews(TrainingOptions options)
    {
        var news = TaggedSentence.ReadFile(options.File("names-and-ner", "ner_cleananercorp/cleananercorp_TRAIN.txt"));
        var evidence = LexiconEvidence.Load(Path.Combine(AppContext.BaseDirectory, "lexicon"));
        var classes = WordClasses.Of(WordVectors.Load(options.Extra.GetValueOrDefault("vectors", Path.Combine(options.Models, "vectors.bin"))));
        var all = new NameCounts();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            if (Number(options, "fold", fold) == fold)
            {
                var model = LearnNews(options, evidence, classes, [.. news.Where((_, i) => !Held(i, news.Count, fold, options.Folds))]);
                var held = news.Where((_, i) => Held(i, news.Count, fold, options.Folds)).ToList();
                Tell($"fold {fold}, news: {CountNews(new NameCounts(), model, held)}");
                CountNews(all, model, held);
            }
        }

        Tell($"folds, news: {all}");
        return options.Extra.ContainsKey("folds-only") ? null : LearnNews(options, evidence, classes, news);
    }

    private NameModel LearnNews(TrainingOptions options, EvidenceTable evidence, WordClasses classes, List<TaggedSentence> news)
    {
        var recipe = new SchemeRecipe("news", [NewsNames.Chain], Number(options, "rounds", 10), Number(options, "bold", 70) / 100f, options.Seed) { Dropout = Number(options, "dropout", 40) / 100.0, Weakest = Number(options, "weakest", 70) / 1000f };
        var learner = new NewsNames(evidence, classes, NewsSample.Sentences(options, Number(options, "every", 2)), CodedReports(options), recipe, Tell)
        {
            LastBoldness = Number(options, "last-bold", 30) / 100f, CodedWeight = Number(options, "coded-weight", 30) / 100f, LeastCoded = Number(options, "least-coded", 10),
        };
        var (phrases, reputations, scheme) = learner.Learn(news);
        return new NameModel(phrases, classes, reputations, scheme, scheme);
    }

    // Our own codings, the news' words put back.
    private static IEnumerable<List<CodedSentence>> CodedReports(TrainingOptions options)
    {
        var folder = options.Extra.GetValueOrDefault("coded", Path.Combine(options.Work, "annotations"));
        if (!Directory.Exists(folder))
        {
            AnnotatedReports.Restore(AnnotatedReports.DefaultFile, Archives.Lines(options.News), folder);
        }

        return CodedSentence.ReadFolder(folder);
    }

    private void CrossValidateNested(TrainingOptions options, NameModel model, List<TaggedSentence> nested)
    {
        var all = new NameCounts();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            var seen = nested.Where((_, i) => !Held(i, nested.Count, fold, options.Folds)).ToList();
            CountNested(all, model with { Nested = LearnNested(options, model, seen) }, [.. nested.Where((_, i) => Held(i, nested.Count, fold, options.Folds))]);
        }

        Tell($"folds, nested: five types {all.F1(Measured):F2}, {all}");
    }

    private static NameScheme LearnNested(TrainingOptions options, NameModel model, List<TaggedSentence> nested)
    {
        var recipe = new SchemeRecipe("nested", NestedNames.Chains, Number(options, "nested-rounds", 12), Number(options, "nested-bold", 50) / 100f, options.Seed) { Dropout = Number(options, "nested-dropout", 20) / 100.0 };
        return NestedNames.Learn(nested, new NameWords(model.Evidence, model.Classes, model.Reputations), model.News, recipe);
    }

    // Ten contiguous blocks for five folds, so that most reports lie wholly in one part.
    private static bool Held(int sentence, int sentences, int fold, int folds) => (int)((long)sentence * 2 * folds / sentences) % folds == fold;

    private static NameCounts CountNews(NameCounts counts, NameModel model, List<TaggedSentence> sentences)
    {
        var found = new NameTagger(model).Tag([.. sentences.Select(s => s.Words)], nested: false);
        for (var i = 0; i < sentences.Count; i++)
        {
            counts.Add(NewsNames.Chain, NameExample.Labels(NewsNames.Chain, found[i]), NameExample.Labels(NewsNames.Chain, sentences[i].Tags));
        }

        return counts;
    }

    private static void CountNested(NameCounts counts, NameModel model, List<TaggedSentence> sentences)
    {
        var found = new NameTagger(model).Tag([.. sentences.Select(s => s.Words)], nested: true);
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var chain in NestedNames.Chains)
            {
                counts.Add(chain, NameExample.Labels(chain, found[i]), NameExample.Labels(chain, sentences[i].Tags));
            }
        }
    }

    private void Tell(string what) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} ({_clock.Elapsed.TotalSeconds:F0} s)"));

    private static int Number(TrainingOptions options, string name, int fallback) =>
        options.Extra.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : fallback;
}
