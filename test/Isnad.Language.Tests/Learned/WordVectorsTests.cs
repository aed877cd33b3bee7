using Isnad.Language.Learned;

namespace Isnad.Language.Tests.Learned;

public sealed class WordVectorsTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var path = Path.GetTempFileName();
        new WordVectors(["و", "سنه", "0000"], [20, 10, 8], [[0, 1, 1], [3, 4, 5]], [127, 0, 0, 127, 90, 90], [1 / 127f, 1 / 127f, 0.01f]).Save(path);
        var vectors = WordVectors.Load(path);
        File.Delete(path);
        Assert.Equal((3, 2, 2), (vectors.Count, vectors.Dimensions, vectors.Levels));
        Assert.Equal(4, vectors.ClusterOf("سنه", 1));
        Assert.Equal([1f, 0f], vectors.VectorOf("و"));
        Assert.Equal(10, vectors.FrequencyOf("سنه"));
    }

    [Fact]
    public void All_years_are_one_word()
    {
        var vectors = new WordVectors(["0000"], [8], [[7]], [127], [1 / 127f]);
        Assert.Equal(7, vectors.ClusterOf("2016", 0));
        Assert.Equal(-1, vectors.ClusterOf("16", 0));
    }

    [Fact]
    public void A_foreign_file_is_refused()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "no vectors here");
        Assert.Throws<InvalidDataException>(() => WordVectors.Load(path));
        File.Delete(path);
    }
}
