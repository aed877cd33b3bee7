using Isnad.Coding.Choices;

namespace Isnad.Training.Networks;

/// <summary>Learns a <see cref="SignNetwork"/>: the likelihood that any right answer of a choice is chosen is raised.</summary>
/// <param name="outcomes">Outcomes of the network; 1 where candidates are weighed.</param>
/// <param name="settings">How.</param>
/// <param name="seed">Seed of chance.</param>
internal sealed class NetworkLearner(int outcomes, NetworkSettings settings, int seed)
{
    private const float Cooled = 0.9f;

    /// <summary>Learns from lessons.</summary>
    public SignNetwork Learn(IEnumerable<NetworkLesson> some)
    {
        var lessons = some.SelectMany(lesson => Enumerable.Repeat(lesson, lesson.IsGold ? settings.Gold : 1)).ToArray();
        var rows = Rows(lessons);
        return LearningNetwork.Mean([.. Enumerable.Range(0, settings.Members).Select(member => Taught([.. lessons], rows, new Random(seed + member)))]);
    }

    private LearningNetwork Taught(NetworkLesson[] lessons, int[] rows, Random random)
    {
        var network = new LearningNetwork(outcomes, settings, rows, random);
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            random.Shuffle(lessons);
            for (var i = 0; i < lessons.Length; i++)
            {
                var passed = (epoch + ((float)i / lessons.Length)) / settings.Epochs;
                network.Step(lessons[i], 1 - (Cooled * passed));
            }
        }

        return network;
    }

    /// <summary>The row of each hash: the most frequent ones have one, the others are less than 0.</summary>
    private int[] Rows(NetworkLesson[] lessons)
    {
        var met = Met(lessons);
        var rows = new int[met.Length];
        Array.Fill(rows, -1);
        var row = 0;
        foreach (var hash in Enumerable.Range(0, met.Length).Where(hash => met[hash] >= settings.Often).OrderByDescending(hash => met[hash]).Take(settings.Kept))
        {
            rows[hash] = row++;
        }

        return rows;
    }

    /// <summary>In how many lessons each hash is met.</summary>
    private static int[] Met(NetworkLesson[] lessons)
    {
        var (met, last) = (new int[1 << SignNetwork.Bits], new int[1 << SignNetwork.Bits]);
        for (var i = 0; i < lessons.Length; i++)
        {
            foreach (var signs in lessons[i].Signs)
            {
                foreach (var sign in signs)
                {
                    var hash = sign & ((1u << SignNetwork.Bits) - 1);
                    met[hash] += last[hash] == i + 1 ? 0 : 1;
                    last[hash] = i + 1;
                }
            }
        }

        return met;
    }
}
