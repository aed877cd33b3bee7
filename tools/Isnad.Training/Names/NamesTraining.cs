using System.Diagnostics;
using System.Globalization;
using Isnad.Language.Learned;
using Isnad.Language.Learned.Names;

namespace Isnad.Training.Names;

/// <summary>Learns the names model.</summary>
internal sealed class NamesTraining : ITrainingStep
{
    private static readonly NameChain[] AnerChains = [new(["PERS", "LOC", "ORG", "MISC"], 0)];
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var evidence = LexiconEvidence.Load("lexicon");
        var vectorFile = options.Extra.GetValueOrDefault("vectors", Path.Combine(options.Models, "vectors.bin"));
        var vectors = File.Exists(vectorFile) ? WordVectors.Load(vectorFile) : WordVectors.Empty;
        var sentences = TaggedSentence.ReadFile(options.File("names-and-ner", "ner_cleananercorp/cleananercorp_TRAIN.txt"));
        var total = new Dictionary<string, NameCounts>();
        for (var fold = 0; fold < options.Folds; fold++)
        {
            if (Number("fold", -1) is >= 0 and var only && fold != only)
            {
                continue;
            }

            bool Held(int i) => (int)((long)i * 2 * options.Folds / sentences.Count) % options.Folds == fold;
            var train = Enumerable.Range(0, sentences.Count).Where(i => !Held(i)).ToArray();
            var test = Enumerable.Range(0, sentences.Count).Where(Held).ToArray();
            var words = new NameWords(evidence, vectors, Reputations.Empty);
            var scheme = Learn(words, train);
            Score("first", scheme, words, test);
            if (Number("every", 8) is > 0 and var every)
            {
                var raw = new RawNames();
                raw.Read(NewsSample.Sentences(options, every), scheme, new NameFeatures(words), words, vectors);
                Console.WriteLine($"  read raw, {_clock.Elapsed.TotalSeconds:F1} s");
                var phrases = raw.Phrases(2).ToArray();
                words = new NameWords(evidence.With(phrases), vectors, raw.Told());
                scheme = Learn(words, train);
                Score("second", scheme, words, test);
            }
        }

        foreach (var (stage, counts) in total)
        {
            Console.WriteLine($"all {stage}: {counts}");
        }

        NameScheme Learn(NameWords words, int[] train)
        {
            var recipe = new SchemeRecipe("anercorp", AnerChains, vectors, Number("units", 0), Number("rounds", 10), 0, options.Seed) { Dropout = Number("dropout", 20) / 100.0 };
            return recipe.Learn(
                new NameFeatures(words),
                [.. train.Select(i => sentences[i].Words.Select(w => words[w]).ToArray())],
                [.. train.Select(i => new[] { NameExample.Labels(AnerChains[0], sentences[i].Tags) })]);
        }

        void Score(string stage, NameScheme scheme, NameWords words, int[] test)
        {
            var features = new NameFeatures(words);
            foreach (var bold in new[] { 0f, 0.7f, 1.4f, 2.1f })
            {
                var counts = new NameCounts();
                var name = $"{stage} {bold:F1}";
                var bolder = scheme.Bolder(bold);
                foreach (var i in test)
                {
                    var found = RawNames.Tag([.. sentences[i].Words.Select(w => words[w])], bolder, features, vectors, []);
                    var gold = NameExample.Labels(AnerChains[0], sentences[i].Tags).Select(l => (int)l).ToArray();
                    counts.Add(AnerChains[0], found, gold);
                    if (!total.TryGetValue(name, out var sum))
                    {
                        total[name] = sum = new NameCounts();
                    }

                    sum.Add(AnerChains[0], found, gold);
                    if (bold == 0 && options.Extra.TryGetValue("dump", out var dump))
                    {
                        File.AppendAllLines(dump + stage, sentences[i].Words.Select((w, k) => $"{w} {AnerChains[0].Tag(gold[k])} {AnerChains[0].Tag(found[k])} {i}").Append(""));
                    }
                }

                Console.WriteLine($"{name}: {scheme.Features} features; {counts}; {_clock.Elapsed.TotalSeconds:F1} s");
            }
        }

        int Number(string name, int fallback) => options.Extra.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : fallback;
    }
}
