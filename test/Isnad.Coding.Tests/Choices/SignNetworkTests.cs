using CsCheck;
using Isnad.Coding.Choices;

namespace Isnad.Coding.Tests.Choices;

public sealed class SignNetworkTests
{
    private const int Units = 8;
    private static readonly Gen<float> Number = Gen.Int[-64, 64].Select(i => i / 64f);

    private static readonly Gen<SignNetwork> Network = Gen.Select(Number.Array[Units].Array[6], Number.Array[Units], Number.Array[3 * Units], Number.Array[3])
        .Select((rows, bias, weights, outcomes) => Networks.Of(rows.Select((row, i) => ($"s{i}", row)), bias, weights, outcomes));

    private static readonly Gen<List<string>> Signs = Gen.Int[0, 9].Select(i => $"s{i}").List[0, 300];

    [Fact]
    public void Signs_mean_more_together_than_each_by_itself()
    {
        var (bias, weights) = (new float[Units], new float[Units]);
        (bias[0], weights[0]) = (-1, 1);
        var network = Networks.Of([("a", [1, 0, 0, 0, 0, 0, 0, 0]), ("b", [1, 0, 0, 0, 0, 0, 0, 0])], bias, weights, [0]);
        Assert.Equal(0, network.Score(["a"]));
        Assert.Equal(0, network.Score(["b"]));
        Assert.Equal(1, network.Score(["a", "b"]));
    }

    [Fact]
    public void What_a_row_has_beyond_the_units_weighs_directly()
    {
        var network = Networks.Of([("a", [0, 0, 0, 0, 0, 0, 0, 0, 0.5f, -1, 0, 0, 0, 0, 0, 0])], new float[Units], new float[2 * Units], [0.25f, 0]);
        Assert.Equal(0.75f, network.Score(["a"]));
        var shares = network.Shares(["a", "a"]);
        Assert.Equal(Math.Exp(3.25), shares[0] / shares[1], 3);
    }

    [Fact]
    public void A_network_of_a_file_weighs_as_before() =>
        Gen.Select(Network, Signs).Sample((network, signs) =>
        {
            using var memory = new MemoryStream();
            network.Save(new BinaryWriter(memory));
            memory.Position = 0;
            Assert.Equal(network.Shares(signs), SignNetwork.Load(new BinaryReader(memory)).Shares(signs));
        }, iter: 50);

    [Fact]
    public void Signs_added_in_two_goes_are_those_added_at_once() =>
        Gen.Select(Network, Signs, Signs).Sample((network, first, second) =>
        {
            var (twice, once) = (new float[Units], new float[Units]);
            network.Add(SignNetwork.Hashes(first), twice);
            network.Add(SignNetwork.Hashes(second), twice);
            network.Add(SignNetwork.Hashes([.. first, .. second]), once);
            for (var i = 0; i < Units; i++)
            {
                Assert.Equal(once[i], twice[i], 3);
            }

            Assert.Equal(network.Score(once), network.Score(twice), 2);
        });

    [Fact]
    public void Shares_are_of_one_and_a_sign_that_was_never_learned_says_nothing() =>
        Gen.Select(Network, Signs).Sample((network, signs) =>
        {
            Assert.Equal(1, network.Shares(signs).Sum(), 4);
            Assert.Equal(network.Shares(signs), network.Shares([.. signs, "never met"]));
        });

    [Fact]
    public void The_strongest_sign_is_the_one_that_adds_most()
    {
        var network = Networks.Adding(("weak", 0.5f), ("strong", 4), ("against", -3));
        Assert.Equal(["strong", "weak", "against"], network.Strongest(["against", "weak", "strong"], 3));
    }

    [Fact]
    public void The_strongest_sign_is_told_for_each_outcome_with_what_weighs_directly()
    {
        var weights = new float[2 * Units];
        (weights[0], weights[Units]) = (1, -1);
        var network = Networks.Of(
            [("up", [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), ("down", [-0.5f, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), ("second", [0, 0, 0, 0, 0, 0, 0, 0, 0, 1.5f, 0, 0, 0, 0, 0, 0])],
            new float[Units], weights, [0, 0]);
        Assert.Equal(["up", "second", "down"], network.Strongest(["down", "second", "up"], 3));
        Assert.Equal(["second", "down", "up"], network.Strongest(["up", "down", "second"], 3, 1));
    }

    [Fact]
    public void A_file_of_something_else_or_of_another_choice_is_refused_by_name() => InFile(path =>
    {
        File.WriteAllText(path, "sign\tweight\nA:no\t1\n");
        Assert.Contains(path, Assert.Throws<InvalidDataException>(() => ChoiceModel.Load(path, "test/1", 1)).Message, StringComparison.Ordinal);
        File.WriteAllText(path, "");
        Assert.Contains(path, Assert.Throws<InvalidDataException>(() => ChoiceModel.Load(path, "test/1", 1)).Message, StringComparison.Ordinal);
        Two.Save(path);
        Assert.Equal([3, 1], ChoiceModel.Load(path, "test/1", 3, 1).Networks.Select(n => n.Outcomes));
        Assert.Contains(path, Assert.Throws<InvalidDataException>(() => ChoiceModel.Load(path, "test/1", 3)).Message, StringComparison.Ordinal);
        Assert.Contains(path, Assert.Throws<InvalidDataException>(() => ChoiceModel.Load(path, "test/1", 1, 3)).Message, StringComparison.Ordinal);
    });

    [Fact]
    public void A_file_that_is_cut_short_or_damaged_is_read_or_refused_by_name() => InFile(path =>
    {
        Two.Save(path);
        var whole = File.ReadAllBytes(path);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Bool).Sample((at, value, isCut) =>
        {
            byte[] bytes = isCut ? whole[..at] : [.. whole];
            if (!isCut)
            {
                bytes[at] = value;
            }

            File.WriteAllBytes(path, bytes);
            try
            {
                _ = ChoiceModel.Load(path, "test/1", 3, 1).Networks[0].Shares(["a", "s1"]);
                Assert.False(isCut);
            }
            catch (InvalidDataException e)
            {
                Assert.Contains(path, e.Message, StringComparison.Ordinal);
            }
        }, threads: 1);
    });

    private static ChoiceModel Two => new("test/1", [Networks.Of([("a", new float[16])], new float[Units], new float[3 * Units], new float[3]), Networks.Adding(("a", 1))]);

    private static void InFile(Action<string> test)
    {
        var path = Path.GetTempFileName();
        try
        {
            test(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
