using Isnad.Coding.Choices;
using Isnad.Training.Networks;

namespace Isnad.Training.Tests.Networks;

public sealed class NetworkLearnerTests
{
    private const int Lessons = 2000;
    private static readonly NetworkSettings Settings = new(Units: 16, Often: 5, Epochs: 12, Rate: 0.1f, Dropout: 0.1f);

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    public void The_right_one_of_several_candidates_is_chosen(float direct)
    {
        var network = new NetworkLearner(1, Settings with { Direct = direct }, 1).Learn(Choices());
        Assert.True(network.Score(["right", "common"]) > network.Score(["wrong", "common"]) + 1);
    }

    [Fact]
    public void What_signs_weigh_directly_is_learned_for_each_outcome()
    {
        string[] signs = ["first", "second", "third"];
        var network = new NetworkLearner(3, Settings with { Direct = 0.1f }, 1)
            .Learn(Enumerable.Range(0, Lessons).Select(i => new NetworkLesson([SignNetwork.Hashes(["any", signs[i % 3]])], [i % 3])));
        for (var i = 0; i < signs.Length; i++)
        {
            Assert.True(network.Shares(["any", signs[i]])[i] > 0.9);
        }
    }

    [Fact]
    public void Signs_met_too_seldom_say_nothing()
    {
        var network = new NetworkLearner(1, Settings with { Often = Lessons + 1 }, 1).Learn(Choices());
        Assert.Equal(network.Score(["right"]), network.Score(["wrong"]));
    }

    [Fact]
    public void The_most_frequent_signs_are_kept_where_there_are_too_many()
    {
        var network = new NetworkLearner(1, Settings with { Kept = 1 }, 1).Learn(Choices().Append(new NetworkLesson([SignNetwork.Hashes(["right"]), SignNetwork.Hashes(["common"])], [0])));
        Assert.NotEqual(network.Score(["never met"]), network.Score(["common"]));
        Assert.Equal(network.Score(["never met"]), network.Score(["wrong"]));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(6, 0)]
    public void Gold_lessons_count_as_often_as_they_are_asked_to(int gold, int told)
    {
        var some = Enumerable.Range(0, Lessons).Select(i => i % 4 == 0 ? new NetworkLesson([SignNetwork.Hashes(["any"])], [0], IsGold: true) : new NetworkLesson([SignNetwork.Hashes(["any"])], [1]));
        var shares = new NetworkLearner(2, Settings with { Gold = gold }, 1).Learn(some).Shares(["any"]);
        Assert.Equal(told, Array.IndexOf(shares, shares.Max()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    public void Members_learned_by_other_chances_are_one_network_that_is_their_mean(float direct)
    {
        var settings = Settings with { Direct = direct };
        var alone = Enumerable.Range(1, 3).Select(seed => new NetworkLearner(1, settings, seed).Learn(Choices())).ToList();
        var joined = new NetworkLearner(1, settings with { Members = 3 }, 1).Learn(Choices());
        foreach (var signs in new List<string>[] { ["right", "common"], ["wrong", "common"], ["common"] })
        {
            Assert.Equal(alone.Average(network => network.Score(signs)), joined.Score(signs), 0.1f);
        }

        Assert.Equal(3 * (alone[0].Columns - (direct > 0 ? 8 : 0)), joined.Columns - (direct > 0 ? 8 : 0));
    }

    [Fact]
    public void The_same_lessons_and_seed_make_the_same_file() => Assert.Equal(Saved(1), Saved(1));

    [Theory]
    [InlineData("test-units", "20")]
    [InlineData("test-units", "0")]
    [InlineData("test-dropout", "1")]
    [InlineData("test-gold", "0")]
    public void Settings_that_cannot_be_are_refused(string name, string value)
    {
        var options = new TrainingOptions("", "", "", 0, 1, new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value });
        Assert.Contains("--test-", Assert.Throws<ArgumentException>(() => Settings.With(options, "test")).Message, StringComparison.Ordinal);
    }

    private static byte[] Saved(int seed)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        new NetworkLearner(1, Settings with { Direct = 0.1f }, seed).Learn(Choices()).Save(writer);
        writer.Flush();
        return memory.ToArray();
    }

    private static IEnumerable<NetworkLesson> Choices() => Enumerable.Range(0, Lessons)
        .Select(i => NetworkLesson.Among([SignNetwork.Hashes(["common", i % 2 == 0 ? "right" : "wrong"]), SignNetwork.Hashes(["common", i % 2 == 0 ? "wrong" : "right"])], [i % 2 == 0, i % 2 == 1]));
}
