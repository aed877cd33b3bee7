using CsCheck;
using Isnad.Language.Learned;

namespace Isnad.Coding.Tests.Meanings;

public sealed class SignTableTests
{
    private const int Columns = 8;

    [Fact]
    public void A_sign_with_a_row_weighs_what_it_weighed_and_one_without_nothing() =>
        Gen.Int[0, 255].HashSet[1, 40].Sample(heavy =>
        {
            var table = SignTable.Keep(Learned(heavy), 6);
            foreach (var sign in Enumerable.Range(0, 256))
            {
                Assert.Equal(heavy.Contains(sign) ? WeightOf(sign) : 0, Score(table, (uint)sign));
            }
        });

    [Fact]
    public void The_heaviest_rows_are_kept()
    {
        var table = SignTable.Keep(Learned([.. Enumerable.Range(0, 256)]), 6);
        var kept = Enumerable.Range(0, 256).Where(sign => Score(table, (uint)sign) != 0).ToList();
        Assert.Equal(64, kept.Count);
        Assert.All(kept, sign => Assert.Equal(2, sign % 3));
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var table = SignTable.Keep(Learned([3, 64, 200]), 4);
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            table.Save(writer);
        }

        bytes.Position = 0;
        using var reader = new BinaryReader(bytes);
        var read = SignTable.Load(reader);
        Assert.All(Enumerable.Range(0, 256), sign => Assert.Equal(Score(table, (uint)sign), Score(read, (uint)sign)));
    }

    private static LinearModel Learned(HashSet<int> heavy)
    {
        var model = new LinearModel(8, Columns, 0);
        foreach (var sign in heavy)
        {
            model.Weights[model.Row((uint)sign) + 2] = WeightOf(sign);
        }

        return model;
    }

    private static float WeightOf(int sign) => 0.5f * (1 + (sign % 3));

    private static float Score(SignTable table, uint sign)
    {
        var scores = new float[Columns];
        table.Score([sign], scores);
        return scores[2];
    }
}
