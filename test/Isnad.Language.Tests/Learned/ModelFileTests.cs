using CsCheck;
using Isnad.Language.Learned;
using Isnad.Language.Learned.Trees;

namespace Isnad.Language.Tests.Learned;

public sealed class ModelFileTests
{
    private static readonly string Models = Path.Combine(AppContext.BaseDirectory, "models");

    public static TheoryData<string, Action<string>> Readers => new()
    {
        { "vectors.bin", path => WordVectors.Load(path) },
        { "trees.bin", path => TreeFile.Read(path) },
        { "words.bin", path => WordsModel.Load(path, WordVectors.Load(Path.Combine(Models, "vectors.bin")), TestLexicon.Words) },
    };

    [Theory]
    [MemberData(nameof(Readers), DisableDiscoveryEnumeration = true)]
    public void A_file_that_is_cut_short_or_another_is_refused_by_name(string file, Action<string> read)
    {
        var (path, whole) = (Path.GetTempFileName(), File.ReadAllBytes(Path.Combine(Models, file)));
        Gen.Int[0, whole.Length - 1].Sample(
            length =>
            {
                File.WriteAllBytes(path, whole[..length]);
                Assert.Contains(path, Assert.Throws<InvalidDataException>(() => read(path)).Message, StringComparison.Ordinal);
            },
            iter: 5,
            threads: 1);
        File.WriteAllBytes(path, [.. whole, 0]);
        Assert.Contains(path, Assert.Throws<InvalidDataException>(() => read(path)).Message, StringComparison.Ordinal);
        File.WriteAllText(path, "no model at all");
        Assert.Contains(path, Assert.Throws<InvalidDataException>(() => read(path)).Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    /// <summary>Rows are read without asking where they end: a size that is not the model's must be refused, or a neighbour's memory is written.</summary>
    [Theory]
    [InlineData(-1, 8, 0)]
    [InlineData(30, 8, 0)]
    [InlineData(2, 0, 0)]
    [InlineData(2, 16, 0)]
    [InlineData(2, 8, -1)]
    public void A_table_of_other_sizes_than_the_model_has_is_refused(int bits, int columns, int dense)
    {
        using var file = new MemoryStream();
        using (var writer = new BinaryWriter(file, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            new LinearModel(2, 8, 0).Save(writer);
        }

        file.Position = 0;
        Assert.Equal(8, LinearModel.Load(new BinaryReader(file), 8).Columns);
        int[] sizes = [bits, columns, dense];
        var bytes = file.ToArray();
        Buffer.BlockCopy(sizes, 0, bytes, 0, sizeof(int) * sizes.Length);
        Assert.Throws<ArgumentException>(() => LinearModel.Load(new BinaryReader(new MemoryStream(bytes)), 8));
    }
}
