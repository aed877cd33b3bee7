using System.Diagnostics;
using CsCheck;
using Isnad.Language.Learned;
using Isnad.Language.Learned.Trees;

namespace Isnad.Language.Tests.Learned.Trees;

public sealed class TreeParserTests
{
    private static readonly string[] Tags = ["NOUN", "VERB", "ADP", "PUNCT", "PRON", "NUM", "X", "OTHER", ""];

    private static readonly string[] Features = ["_", "Case=Gen", "Case=Nom|Number=Sing", "odd"];

    private static readonly Gen<TaggedSegment> Segments = Gen.Select(
        Gen.String[Gen.Char["ابتجدرسعلمنهوي٠٣،.a\ud83d"], 0, 9], Gen.Int[0, 8], Gen.Int[0, 3], (form, tag, features) => new TaggedSegment(form, Tags[tag], Features[features], form, 0));

    [Fact]
    public void Any_sentence_gets_a_tree()
    {
        var parser = new TreeParser(Network(1), WordVectors.Empty);
        Segments.Array[0, 90].Sample(
            sentence =>
            {
                var tree = parser.Parse(sentence);
                Assert.Equal(sentence.Length, tree.Heads.Count);
                Assert.True(sentence.Length == 0 || Trees.IsTree(tree.Heads));
                Assert.All(tree.Heads.Zip(tree.Relations), pair => Assert.Equal(pair.First < 0, pair.Second == "root"));
            },
            iter: 200);
    }

    [Fact]
    public void Endless_sentences_are_read_in_pieces_and_joined()
    {
        var parser = new TreeParser(Network(2), WordVectors.Empty);
        var sentence = Enumerable.Range(0, 1500).Select(i => new TaggedSegment("كلمه", i % 97 == 0 ? "PUNCT" : "NOUN", "_", "كلمه", i)).ToList();
        var tree = parser.Parse(sentence);
        Assert.True(Trees.IsTree(tree.Heads));
        Assert.Contains("parataxis", tree.Relations);
    }

    [Fact]
    public void The_same_sentence_gets_the_same_tree_from_many_threads()
    {
        var parser = new TreeParser(Network(3), WordVectors.Empty);
        var sentences = Sentences(40);
        var alone = sentences.Select(parser.Parse).ToArray();
        var together = sentences.AsParallel().AsOrdered().Select(parser.Parse).ToArray();
        for (var i = 0; i < alone.Length; i++)
        {
            Assert.Equal(alone[i].Heads, together[i].Heads);
            Assert.Equal(alone[i].Relations, together[i].Relations);
        }
    }

    [Fact]
    public void Sentences_read_together_get_the_trees_they_get_alone()
    {
        var parser = new TreeParser(Network(6), WordVectors.Empty);
        Segments.Array[0, 30].Array[0, 20].Sample(
            sentences =>
            {
                var together = parser.ParseAll(sentences);
                for (var i = 0; i < sentences.Length; i++)
                {
                    var alone = parser.Parse(sentences[i]);
                    Assert.Equal(alone.Heads, together[i].Heads);
                    Assert.Equal(alone.Relations, together[i].Relations);
                }
            },
            iter: 50);
    }

    [Fact]
    public void Reading_computes_the_scores_that_training_computes()
    {
        var network = Network(7);
        var batch = new TreeBatch(network, new NodeGates(network, WordVectors.Empty, false));
        var encoder = new TreeEncoder(network, WordVectors.Empty);
        var sentences = Sentences(5).OrderByDescending(s => s.Length).ToArray();
        batch.Encode([.. sentences.Select(s => new ArraySegment<TaggedSegment>(s))]);
        for (var s = 0; s < sentences.Length; s++)
        {
            encoder.Embed([NodeRows.Root, .. sentences[s].Select(segment => network.Inputs.RowsOf(segment, WordVectors.Empty))]);
            encoder.Remember(0, encoder.Input, network.Size.Input, []);
            encoder.Remember(1, encoder.States(0), 2 * network.Size.Hidden, []);
            encoder.Project(encoder.States(1));
            encoder.Score();
            var arcs = batch.Arcs(s);
            for (var d = 1; d <= sentences[s].Length; d++)
            {
                for (var h = 0; h <= sentences[s].Length; h++)
                {
                    Assert.Equal(encoder.Scores[(d * encoder.Width) + h], arcs[(d * encoder.Width) + h], 1e-3f);
                }
            }
        }
    }

    [Fact]
    public void A_written_model_parses_as_before()
    {
        var network = Network(4);
        foreach (var tensor in network.Tensors)
        {
            Array.ConvertAll(tensor.Values, v => (float)(Half)v).CopyTo(tensor.Values, 0);
        }

        var path = Path.GetTempFileName();
        TreeFile.Write(network, path);
        var read = TreeParser.Load(path, WordVectors.Empty);
        File.Delete(path);
        var parser = new TreeParser(network, WordVectors.Empty);
        foreach (var sentence in Sentences(20))
        {
            Assert.Equal(parser.Parse(sentence).Heads, read.Parse(sentence).Heads);
        }
    }

    [Fact]
    public void Another_file_is_refused()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "no model at all");
        Assert.Throws<InvalidDataException>(() => TreeParser.Load(path, WordVectors.Empty));
        File.Delete(path);
    }

    [Fact]
    public void The_shipped_model_loads_at_once()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "models");
        var path = Path.Combine(folder, "trees.bin");
        if (!File.Exists(path) || !File.Exists(Path.Combine(folder, "vectors.bin")))
        {
            Assert.Skip("models are not here");
        }

        var vectors = WordVectors.Load(Path.Combine(folder, "vectors.bin"));
        TreeParser.Load(path, vectors);
        var watch = Stopwatch.StartNew();
        TreeParser.Load(path, vectors);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 0.3);
    }

    private static TaggedSegment[][] Sentences(int count)
    {
        var random = new Random(5);
        return [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, random.Next(1, 60)).Select(i =>
            new TaggedSegment(random.Next(3) == 0 ? "من" : "كلم" + random.Next(30), Tags[random.Next(Tags.Length)], Features[random.Next(4)], "", i)).ToArray())];
    }

    /// <summary>A network of chance numbers: parsing must stand any.</summary>
    private static TreeNetwork Network(int seed)
    {
        var network = new TreeNetwork(new TreeSize(0, 16, 8, 16, 16, 16, 64), ["كلمه", "من"], ["NOUN", "VERB", "ADP", "Case=Gen"], ["case", "nmod", "root", "obj"]);
        var random = new Random(seed);
        foreach (var tensor in network.Tensors)
        {
            for (var i = 0; i < tensor.Values.Length; i++)
            {
                tensor.Values[i] = random.NextSingle() - 0.5f;
            }
        }

        return network;
    }
}
