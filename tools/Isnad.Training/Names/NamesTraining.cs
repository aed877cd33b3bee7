using System.Diagnostics;
using Isnad.Language.Learned.Names;

namespace Isnad.Training.Names;

/// <summary>Learns the names model.</summary>
internal sealed class NamesTraining : ITrainingStep
{
    /// <inheritdoc/>
    public string Name => "names";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var clock = Stopwatch.StartNew();
        var evidence = LexiconEvidence.Load(Path.Combine("lexicon"));
        var vectorFile = options.Extra.GetValueOrDefault("vectors", Path.Combine(options.Models, "vectors.bin"));
        var vectors = File.Exists(vectorFile) ? Language.Learned.WordVectors.Load(vectorFile) : Language.Learned.WordVectors.Empty;
        var words = new NameWords(evidence, vectors);
        var features = new NameFeatures(words);
        var sentences = TaggedSentence.ReadFile(options.File("names-and-ner", "ner_cleananercorp/cleananercorp_TRAIN.txt"));
        NameChain[] chains = [new(["PERS", "LOC", "ORG", "MISC"], 0)];
        var texts = sentences.Select(s => s.Words.Select(w => words[w]).ToArray()).ToArray();
        var raw = texts.Select(s => FeatureIndex.Extract(features, s)).ToArray();
        Console.WriteLine($"{sentences.Count} sentences, features {raw.Sum(s => s.Sum(w => w.Length)) / sentences.Sum(s => s.Words.Length)} a word, {clock.Elapsed.TotalSeconds:F1} s");
        var total = new NameCounts();
        var only = Number("fold", -1);
        for (var fold = 0; fold < options.Folds; fold++)
        {
            if (only >= 0 && fold != only)
            {
                continue;
            }

            bool Held(int i) => (int)((long)i * 2 * options.Folds / sentences.Count) % options.Folds == fold;
            var index = new FeatureIndex();
            var train = Enumerable.Range(0, sentences.Count).Where(i => !Held(i)).ToArray();
            foreach (var i in train)
            {
                index.Count(raw[i]);
            }

            index.Keep(2);
            var examples = train.Select(i => new NameExample(texts[i], index.RowsOf(raw[i]), [NameExample.Labels(chains[0], sentences[i].Tags)])).ToArray();
            var learner = new SchemeLearner(chains, index.Rows.Count, vectors, Number("units", 64), options.Seed);
            learner.Learn(examples, Number("rounds", 12), m => Console.WriteLine($"  {m} {clock.Elapsed.TotalSeconds:F1} s"));
            var scheme = learner.Finish("anercorp", index.Rows);
            var counts = new NameCounts();
            foreach (var i in Enumerable.Range(0, sentences.Count).Where(Held))
            {
                var sums = scheme.Begin(texts[i], vectors);
                for (var w = 0; w < raw[i].Length; w++)
                {
                    scheme.AddTo(sums.AsSpan(w * scheme.Columns, scheme.Columns), raw[i][w]);
                }

                var gold = NameExample.Labels(chains[0], sentences[i].Tags).Select(l => (int)l).ToArray();
                var found = scheme.Decode(0, sums, raw[i].Length);
                if (options.Extra.TryGetValue("dump", out var dump))
                {
                    File.AppendAllLines(dump, sentences[i].Words.Select((w, k) => $"{w} {chains[0].Tag(gold[k])} {chains[0].Tag(found[k])} {i}").Append(""));
                }

                counts.Add(chains[0], found, gold);
                total.Add(chains[0], found, gold);
            }

            Console.WriteLine($"fold {fold}: {scheme.Features} features of {index.Rows.Count}; {counts}; {clock.Elapsed.TotalSeconds:F1} s");
        }

        Console.WriteLine($"all: {total}");

        int Number(string name, int fallback) => options.Extra.TryGetValue(name, out var value) ? int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : fallback;
    }
}
