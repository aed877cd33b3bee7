using System.Runtime.Intrinsics;
using Isnad.Language.Contexts;

namespace Isnad.Language.Tests.Contexts;

public sealed class ByteMatrixTests
{
    private const int Rows = 48;
    private const int Columns = 32;

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(150, true)]
    public void A_product_is_that_of_the_definition_but_for_half_a_step_in_each_number(int count, bool rectified)
    {
        var random = new Random(count);
        var matrix = new SomeBytes(random, Rows, Columns);
        float[] left = [.. Enumerable.Range(0, count * Rows).Select(_ => random.NextSingle() - (rectified ? 0 : 0.5f))];
        float[] sum = [.. Enumerable.Range(0, count * Columns).Select(_ => random.NextSingle())];
        var before = sum.ToArray();
        float[] bases = [.. Enumerable.Range(0, Columns).Select(_ => random.NextSingle())];
        var afresh = sum.ToArray();
        matrix.Matrix.AddProduct(left, bases, sum, count);
        matrix.Matrix.SetProduct(left, bases, afresh, count);
        for (var row = 0; row < count; row++)
        {
            var all = Enumerable.Range(0, Rows).ToArray();
            var step = all.Max(k => Math.Abs(left[(row * Rows) + k]) * matrix.Scale(k)) / (rectified ? 127 : 63);
            for (var column = 0; column < Columns; column++)
            {
                var product = bases[column] + all.Sum(k => left[(row * Rows) + k] * matrix[k, column]);
                var most = all.Sum(k => step / 2 * Math.Abs(matrix[k, column]) / matrix.Scale(k));
                Assert.Equal(product, afresh[(row * Columns) + column], (most * 1.001) + 1e-5);
                Assert.Equal(before[(row * Columns) + column] + product, sum[(row * Columns) + column], (most * 1.001) + 1e-5);
            }
        }
    }

    [Fact]
    public void The_largest_numbers_do_not_overflow()
    {
        sbyte[] bytes = [.. Enumerable.Repeat((sbyte)127, 64 * 16)];
        var matrix = new ByteMatrix(bytes, [.. Enumerable.Repeat(1f, 64)]);
        float[] left = [.. Enumerable.Repeat(127f, 5 * 64)];
        var sum = new float[5 * 16];
        matrix.AddProduct(left, new float[16], sum, 5);
        Assert.All(sum, s => Assert.Equal(127 * 127 * 64, s, 1));
    }

    [Fact]
    public void Rows_of_zeros_and_of_what_is_no_number_add_nothing()
    {
        var matrix = new SomeBytes(new Random(1), 16, 16).Matrix;
        float[] left = [.. new float[16], .. Enumerable.Repeat(float.PositiveInfinity, 16), .. Enumerable.Repeat(float.NaN, 16)];
        var sum = new float[3 * 16];
        matrix.AddProduct(left, new float[16], sum, 3);
        Assert.All(sum, s => Assert.Equal(0, s));
    }

    [Fact]
    public void Every_processor_comes_to_the_same_sums()
    {
        var random = new Random(7);
        var (left, right) = (new byte[32], new sbyte[32]);
        for (var time = 0; time < 100; time++)
        {
            for (var i = 0; i < 32; i++)
            {
                (left[i], right[i]) = ((byte)random.Next(128), (sbyte)random.Next(-127, 128));
            }

            int[] expected = [.. Enumerable.Range(0, 8).Select(lane => Enumerable.Range(4 * lane, 4).Sum(i => left[i] * right[i]))];
            var here = ByteProduct.Dot(Vector256<int>.Zero, Vector256.Create<byte>(left), Vector256.Create<sbyte>(right));
            var anywhere = ByteProduct.DotAnywhere(Vector256<int>.Zero, Vector256.Create<byte>(left).AsInt32(), Vector256.Create<sbyte>(right).AsInt32());
            var twice = ByteProduct.Dot(Vector512<int>.Zero, Vector512.Create([.. left, .. left]), Vector512.Create([.. right, .. right]));
            for (var lane = 0; lane < 8; lane++)
            {
                Assert.Equal(expected[lane], here[lane]);
                Assert.Equal(expected[lane], anywhere[lane]);
                Assert.Equal(expected[lane], twice[lane]);
                Assert.Equal(expected[lane], twice[lane + 8]);
            }
        }
    }

    [Fact]
    public void Sizes_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ByteMatrix(new sbyte[8 * 16], new float[8]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ByteMatrix(new sbyte[16 * 8], new float[16]));
        var matrix = new SomeBytes(new Random(1), 16, 16).Matrix;
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.AddProduct(new float[16], new float[16], new float[32], 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.AddProduct(new float[16], new float[8], new float[16], 1));
    }
}
