using System.Diagnostics;
using Isnad.Language.Learned;
using Isnad.Language.Learned.Trees;

namespace Isnad.Training.Trees;

internal sealed record TreeOptions(int Epochs, float Rate, float Drop, float RecurrentDrop, float InputDrop, int Batch, int Seed);

internal sealed class TreeTrainer(WordVectors vectors, TreeSize size, TreeOptions options)
{
    public TreeNetwork Train(IReadOnlyList<DraftSentence> train, Dictionary<DraftSentence, string[]> tags, IReadOnlyList<DraftSentence> test)
    {
        var random = new Random(options.Seed);
        var counts = train.SelectMany(s => s.Words).CountBy(w => w.Folded).ToDictionary(StringComparer.Ordinal);
        var forms = counts.Where(c => c.Value > 1).Select(c => c.Key).Order(StringComparer.Ordinal).ToArray();
        var marks = train.SelectMany(s => tags[s].SelectMany(t => t.Split('|'))).Concat(["source=pud"]).Distinct().Order(StringComparer.Ordinal).ToArray();
        var labels = train.SelectMany(s => s.Words).Select(w => w.Label).Distinct().Order(StringComparer.Ordinal).ToArray();
        var goldTags = train.SelectMany(s => s.Words).CountBy(w => w.Tag).Where(t => t.Value > 1).Select(t => t.Key).Order(StringComparer.Ordinal).ToArray();
        var network = new TreeNetwork(size, forms, marks, labels);
        Tensor[] tagger = [Tensor.Zero("tagger", 2 * size.Hidden, Matrix.Padded(goldTags.Length)), Tensor.Zero("taggerBias", 1, Matrix.Padded(goldTags.Length))];
        Initialize(network, tagger, random);
        Console.WriteLine($"  {network.Tensors.Sum(t => t.Values.Length):N0} weights, {forms.Length} forms, {marks.Length} marks, {labels.Length} labels, {goldTags.Length} tags");
        var examples = train.Select(s => Example(s, network, tags[s], labels, goldTags, counts)).ToArray();
        var dropout = new Dropout(random, options.Drop, options.RecurrentDrop, options.InputDrop);
        var gradient = new TreeGradient(network, tagger, vectors, dropout);
        var adam = new Adam(gradient.Pairs);
        var watch = Stopwatch.StartNew();
        var steps = 0;
        var total = options.Epochs * ((examples.Length + options.Batch - 1) / options.Batch);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(examples);
            double loss = 0;
            for (var i = 0; i < examples.Length; i += options.Batch)
            {
                var batch = examples.Skip(i).Take(options.Batch).ToArray();
                foreach (var example in batch)
                {
                    loss += gradient.Add(example);
                }

                var done = steps++ / (float)total;
                var rate = options.Rate * Math.Min(1, steps / 100f) * (done < 0.3f ? 1 : (1 - done) / 0.7f);
                adam.Step(rate, 5f * batch.Sum(e => e.Heads.Length));
                gradient.Refresh();
            }

            if ((epoch + 1) % 5 == 0 || epoch == options.Epochs - 1)
            {
                Console.WriteLine($"  epoch {epoch + 1} loss {loss / examples.Sum(e => e.Heads.Length):F3} {Score(network, test, tags, labels)} {watch.Elapsed.TotalSeconds:F0}s");
            }
        }

        return network;
    }

    public static NodeRows[] Rows(DraftSentence s, TreeNetwork network, string[] tags, WordVectors vectors) =>
        [NodeRows.Root, .. s.Words.Select((w, i) => network.Inputs.RowsOf(new TreeNode(w.Folded, s.Source == "pud" ? [.. tags[i].Split('|'), "source=pud"] : tags[i].Split('|')), vectors))];

    private TreeExample Example(DraftSentence s, TreeNetwork network, string[] tags, string[] labels, string[] goldTags, Dictionary<string, int> counts) => new(
        Rows(s, network, tags, vectors),
        [-1, .. s.Words.Select(w => w.Head)],
        [-1, .. s.Words.Select(w => Array.IndexOf(labels, w.Label))],
        [-1, .. s.Words.Select(w => Array.IndexOf(goldTags, w.Tag))],
        1,
        [0, .. s.Words.Select(w => 0.25f / (0.25f + counts[w.Folded]))]);

    private string Score(TreeNetwork network, IReadOnlyList<DraftSentence> test, Dictionary<DraftSentence, string[]> tags, string[] labels)
    {
        int words = 0, heads = 0, both = 0;
        var watch = Stopwatch.StartNew();
        foreach (var s in test)
        {
            var encoder = new TreeEncoder(network, vectors, Rows(s, network, tags[s], vectors));
            encoder.Run();
            var found = new int[encoder.Count];
            ProjectiveTree.Find(encoder.Scores, encoder.Width, s.Words.Length, found);
            var hidden = new float[size.Labels];
            var scores = new float[network.Label.Columns];
            for (var d = 1; d < found.Length; d++)
            {
                words++;
                encoder.JoinLabels(found[d], d, hidden);
                encoder.ScoreLabels(hidden, scores);
                var best = 0;
                for (var l = 1; l < labels.Length; l++)
                {
                    best = scores[l] > scores[best] ? l : best;
                }

                var right = found[d] == s.Words[d - 1].Head;
                heads += right ? 1 : 0;
                both += right && labels[best] == s.Words[d - 1].Label ? 1 : 0;
            }
        }

        return $"UAS {100.0 * heads / words:F2} LAS {100.0 * both / words:F2} ({words / watch.Elapsed.TotalSeconds:F0} w/s)";
    }

    private static void Initialize(TreeNetwork network, Tensor[] tagger, Random random)
    {
        foreach (var tensor in network.Tensors.Concat(tagger))
        {
            var name = tensor.Name;
            if (name is "distance" || name.Contains("ias", StringComparison.Ordinal))
            {
                if (name.StartsWith("bias", StringComparison.Ordinal))
                {
                    var width = tensor.Columns / 4;
                    tensor.Values.AsSpan(width, width).Fill(1);
                }

                continue;
            }

            var limit = name is "forms" or "letters" or "tags" ? 0.25f : MathF.Sqrt(6f / (tensor.Rows + (name.StartsWith("recurrent", StringComparison.Ordinal) || name.StartsWith("input", StringComparison.Ordinal) ? tensor.Columns / 4 : tensor.Columns)));
            if (name == "arc")
            {
                limit *= 0.3f;
            }

            for (var i = 0; i < tensor.Values.Length; i++)
            {
                tensor.Values[i] = ((2 * random.NextSingle()) - 1) * limit;
            }
        }
    }
}
