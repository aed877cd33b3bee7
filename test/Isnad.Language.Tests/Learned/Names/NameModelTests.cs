using CsCheck;
using Isnad.Language.Learned.Names;

namespace Isnad.Language.Tests.Learned.Names;

public sealed class NameModelTests
{
    private static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "models", "names.bin");

    [Fact]
    public void What_is_saved_is_loaded_again()
    {
        var path = Path.GetTempFileName();
        NameModel.Load(Shipped).Save(path);
        Assert.Equal(File.ReadAllBytes(Shipped), File.ReadAllBytes(path));
        File.Delete(path);
    }

    [Fact]
    public void A_file_that_is_cut_short_damaged_or_another_is_refused_by_name()
    {
        var (path, whole) = (Path.GetTempFileName(), File.ReadAllBytes(Shipped));
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Bool).Sample(
            (at, isCut) =>
            {
                byte[] bytes = isCut ? whole[..at] : [.. whole[..(at % 8)], (byte)~whole[at % 8], .. whole[((at % 8) + 1)..]];
                File.WriteAllBytes(path, bytes);
                Assert.Contains(path, Assert.Throws<InvalidDataException>(() => NameModel.Load(path)).Message, StringComparison.Ordinal);
            },
            iter: 20,
            threads: 1);
        File.Delete(path);
    }
}
