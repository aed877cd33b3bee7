using System.Globalization;

namespace Isnad.Language.Tests;

public sealed class WordMemoryTests
{
    [Fact]
    public void The_newest_are_remembered_and_the_oldest_forgotten()
    {
        var memory = new WordMemory<string, int>(20);
        for (var i = 0; i < 1000; i++)
        {
            Assert.Equal(i, memory.Keep(i.ToString(CultureInfo.InvariantCulture), i));
            Assert.True(memory.TryGet(i.ToString(CultureInfo.InvariantCulture), out var kept));
            Assert.Equal(i, kept);
        }

        var remembered = Enumerable.Range(0, 1000).Count(i => memory.TryGet(i.ToString(CultureInfo.InvariantCulture), out _));
        Assert.InRange(remembered, 5, 30);
        Assert.False(memory.TryGet("0", out _));
    }

    [Fact]
    public void What_is_asked_for_again_and_again_stays()
    {
        var memory = new WordMemory<int, string>(20);
        memory.Keep(-1, "often");
        for (var i = 0; i < 1000; i++)
        {
            memory.Keep(i, "once");
            Assert.True(memory.TryGet(-1, out var often));
            Assert.Equal("often", often);
        }
    }
}
