using System.Diagnostics;
using System.Globalization;
using Isnad.Language.Learned;
using Isnad.Language.Learned.Trees;

namespace Isnad.Training.Trees;

/// <summary>Learns the trees model.</summary>
internal sealed class TreesTraining : ITrainingStep
{
    /// <inheritdoc/>
    public string Name => "trees";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var extra = options.Extra;
        double Number(string name, double fallback) => extra.TryGetValue(name, out var v) ? double.Parse(v, CultureInfo.InvariantCulture) : fallback;
        var vectors = extra.TryGetValue("vectors", out var vf) && vf != "none" ? WordVectors.Load(vf) : WordVectors.Empty;
        var padt = DraftTreebank.Read(options.File("treebanks", "ud_padt_v1/padt-part1.vocalised.conllu"), "padt1");
        padt.AddRange(DraftTreebank.Read(options.File("treebanks", "ud_padt_v1/padt-part2.surface.conllu"), "padt2"));
        var documents = padt.Select(s => s.Document).Distinct().Order(StringComparer.Ordinal).ToArray();
        new Random(7).Shuffle(documents);
        var foldOf = documents.Select((d, i) => (d, i)).ToDictionary(p => p.d, p => p.i % 5);
        var pud = Number("pud", 0) > 0 ? DraftTreebank.Read(options.File("treebanks", "ud_pud/ar_pud-ud-test.conllu"), "pud") : [];
        foreach (var fold in extra.GetValueOrDefault("fold", "0").Split(',').Select(f => int.Parse(f, CultureInfo.InvariantCulture)))
        {
            var train = padt.Where(s => foldOf[s.Document] != fold).ToList();
            var test = padt.Where(s => foldOf[s.Document] == fold).ToList();
            var watch = Stopwatch.StartNew();
            var tags = new Dictionary<DraftSentence, string[]>(ReferenceEqualityComparer.Instance);
            Jackknife(train, vectors, tags, d => foldOf[d]);
            Jackknife(pud, vectors, tags, d => d[^1] % 5);
            var tagger = new DraftTagger(train, vectors, 6, 1);
            foreach (var s in test)
            {
                tags[s] = tagger.Tag(s);
            }

            double Accuracy(Func<string, string> key) => test.Sum(s => s.Words.Zip(tags[s]).Count(p => key(p.First.Tag) == key(p.Second))) / (double)test.Sum(s => s.Words.Length);
            Console.WriteLine($"fold {fold}: tag {Accuracy(t => t):P2} upos {Accuracy(t => t.Split('|')[0]):P2} {watch.Elapsed.TotalSeconds:F0}s");
            var trainer = new TreeTrainer(
                vectors,
                new TreeSize(Matrix.Padded(vectors.Dimensions), (int)Number("letters", 64), (int)Number("tags", 32), (int)Number("hidden", 96), (int)Number("arcs", 96), (int)Number("labels", 64), 8192),
                new TreeOptions((int)Number("epochs", 20), (float)Number("rate", 0.002), (float)Number("drop", 0.33), (float)Number("rdrop", 0.2), (float)Number("idrop", 0.1), (int)Number("batch", 4), options.Seed));
            trainer.Train(train.Concat(pud).ToList(), tags, test);
        }
    }

    private static void Jackknife(List<DraftSentence> sentences, WordVectors vectors, Dictionary<DraftSentence, string[]> tags, Func<string, int> foldOf)
    {
        foreach (var part in sentences.GroupBy(s => foldOf(s.Document)))
        {
            var tagger = new DraftTagger(sentences.Where(s => foldOf(s.Document) != part.Key).ToList(), vectors, 6, 1);
            foreach (var s in part)
            {
                tags[s] = tagger.Tag(s);
            }
        }
    }
}
