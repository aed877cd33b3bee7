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
        File.WriteAllText(path, "no model at all");
        Assert.Contains(path, Assert.Throws<InvalidDataException>(() => read(path)).Message, StringComparison.Ordinal);
        File.Delete(path);
    }
}
