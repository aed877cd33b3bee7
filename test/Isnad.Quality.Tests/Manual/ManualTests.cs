using Isnad.Coding.Frames;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Quality.Tests.Manual;

/// <summary>The coding manual is its own test: the program codes its examples as they stand there.</summary>
public sealed class ManualTests(Loaded loaded)
{
    private static readonly DateOnly Published = new(2018, 6, 22);

    /// <summary>Frames asked for at the least.</summary>
    private const int ManyFrames = 1200;

    /// <summary>Addresses of all examples and misses.</summary>
    public static TheoryData<string> Addresses => [.. ManualPage.All.Select(example => example.Address)];

    [Theory]
    [MemberData(nameof(Addresses))]
    public void An_example_is_coded_as_told(string address)
    {
        var example = ManualPage.All.Single(e => e.Address == address);
        var coding = new ManualCoding(example.Text, loaded.Isnad.Code(example.Text, "مثال", Published));
        if (example.Given.Count == 0)
        {
            Assert.True(coding.Differences(example.Right) is [], $"{example.Text}\n{string.Join('\n', coding.Differences(example.Right))}");
            return;
        }

        Assert.True(coding.Differences(example.Right) is not [], $"'{example.Text}' is no miss any more: move it up among the examples.");
        Assert.True(coding.Differences(example.Given) is [], $"{example.Text}\n{string.Join('\n', coding.Differences(example.Given))}");
    }

    [Fact]
    public void Both_languages_hold_the_same_examples() =>
        Assert.Equal(ManualPage.Read(ManualPage.Names[0]).Select(e => e.Content), ManualPage.Read(ManualPage.Names[1]).Select(e => e.Content));

    [Fact]
    public void Every_type_and_mode_has_a_frame_and_an_example()
    {
        var wanted = Rows("plover-modes.tsv").Select(row => (Event: row["event"], Mode: row["mode"])).ToList();
        var given = Rows("frames.tsv").Concat(Rows("mode-cues.tsv")).Select(row => (row["event"], row["mode"])).ToHashSet();
        var shown = ManualPage.Read(ManualPage.Names[0]).Where(e => e.Given.Count == 0).SelectMany(e => e.Right).Where(l => l[0] == '=')
            .Select(line => line.Split(" · ")).Where(parts => parts.Length > 1).Select(parts => parts[1].Split('/'))
            .Select(parts => (parts[0], parts.Length > 1 ? parts[1] : "")).ToHashSet();
        foreach (var reached in new[] { given, shown })
        {
            var modes = wanted.Where(w => w.Mode.Length > 0 && !reached.Contains(w));
            var types = Enum.GetNames<EventType>().Select(type => type.ToUpperInvariant()).Except(reached.Select(r => r.Item1));
            Assert.Empty(modes.Select(w => $"{w.Event}/{w.Mode}").Concat(types));
        }
    }

    [Fact]
    public void There_are_many_frames() =>
        Assert.InRange(Rows("frames.tsv").Count(row => row["event"].Length > 0), ManyFrames, FrameBook.Load(LexiconTable.DefaultFolder).Count);

    private static IReadOnlyList<LexiconRow> Rows(string file) => LexiconTable.Load(Path.Combine(LexiconTable.DefaultFolder, file)).Rows;
}
