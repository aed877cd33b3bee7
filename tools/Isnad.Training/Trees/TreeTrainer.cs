using System.Diagnostics;
using Isnad.Language.Learned;
using Isnad.Language.Learned.Treebanks;
using Isnad.Language.Learned.Trees;

namespace Isnad.Training.Trees;

/// <summary>Learns a tree network.</summary>
internal sealed class TreeTrainer(WordVectors vectors, TreeSize size, TreeOptions options, TreebankConvention home)
{
    /// <summary>Learns from sentences and tells of the progress on others.</summary>
    public TreeParser Train(IReadOnlyList<TreeSentence> sentences, IReadOnlyList<TreeSentence> test)
    {
        var random = new Random(options.Seed);
        var counts = sentences.SelectMany(s => s.Segments).CountBy(w => w.Folded).ToDictionary(StringComparer.Ordinal);
        var forms = Sorted(counts.Where(c => c.Value > 1).Select(c => c.Key));
        var marks = Sorted(sentences.SelectMany(s => s.Segments).SelectMany(TreeInputs.MarksOf).Append(TreeInputs.OtherConvention));
        var labels = Sorted(sentences.SelectMany(s => s.Relations));
        var tags = Sorted(sentences.SelectMany(s => s.Gold).CountBy(TreeSentence.TagOf).Where(t => t.Value > 1).Select(t => t.Key));
        var network = new TreeNetwork(size, forms, marks, labels);
        Tensor[] tagger = [Tensor.Zero("tagger", 2 * size.Hidden, Matrix.Padded(tags.Length)), Tensor.Zero("taggerBias", 1, Matrix.Padded(tags.Length))];
        TreeStart.Fill([.. network.Tensors, .. tagger], random);
        var numbers = (Labels: Numbered(labels), Tags: Numbered(tags));
        var examples = sentences.Select(s => Example(s, network, numbers.Labels, numbers.Tags, counts)).ToArray();
        var gradient = new TreeGradient(network, tagger, vectors, new Dropout(random, options.Drop, options.RecurrentDrop, options.InputDrop));
        // A parser keeps products of the weights, so each round has one of its own.
        Learn(examples, gradient, random, epoch => test.Count == 0 ? "" : TreeScore.Of(new TreeParser(network, vectors), test.Where(s => s.Convention == home)).ToString());
        return new TreeParser(network, vectors);
    }

    private void Learn(TreeExample[] examples, TreeGradient gradient, Random random, Func<int, string> report)
    {
        var adam = new Adam(gradient.Pairs);
        var watch = Stopwatch.StartNew();
        var words = examples.Sum(e => e.Heads.Length);
        var total = options.Epochs * ((examples.Length + options.Batch - 1) / options.Batch);
        var step = 0;
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            random.Shuffle(examples);
            double loss = 0;
            foreach (var batch in examples.Chunk(options.Batch))
            {
                loss += batch.Sum(gradient.Add);
                step++;
                adam.Step(Rate(step, total), 5f * batch.Sum(e => e.Heads.Length));
                gradient.Refresh();
            }

            if (epoch % 5 == 0 || epoch == options.Epochs)
            {
                Console.WriteLine(FormattableString.Invariant($"  epoch {epoch} loss {loss / words:F3} {report(epoch)} {watch.Elapsed.TotalSeconds:F0}s"));
            }
        }
    }

    /// <summary>Steps grow at first, and shrink to nothing in the last two thirds.</summary>
    private float Rate(int step, int total)
    {
        var done = step / (float)total;
        return options.Rate * Math.Min(1, step / 100f) * (done < 0.3f ? 1 : (1 - done) / 0.7f);
    }

    private TreeExample Example(TreeSentence sentence, TreeNetwork network, Dictionary<string, int> labels, Dictionary<string, int> tags, Dictionary<string, int> counts) => new(
        [NodeRows.Root, .. sentence.Segments.Select(s => network.Inputs.RowsOf(s, vectors, sentence.Convention != home))],
        [-1, .. sentence.Heads.Select(h => h + 1)],
        [-1, .. sentence.Relations.Select(r => labels[r])],
        [-1, .. sentence.Gold.Select(s => tags.GetValueOrDefault(TreeSentence.TagOf(s), -1))],
        sentence.Weight,
        [0, .. sentence.Segments.Select(s => 0.25f / (0.25f + counts[s.Folded]))]);

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Distinct().Order(StringComparer.Ordinal)];

    private static Dictionary<string, int> Numbered(string[] names) => names.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => p.i, StringComparer.Ordinal);
}
