using System.Runtime.Intrinsics;
using Isnad.Language.Learned;

namespace Isnad.Language.Tests.Learned;

public sealed class MatrixTests
{
    [Theory]
    [InlineData(1, 1, 8)]
    [InlineData(3, 5, 24)]
    [InlineData(4, 7, 32)]
    [InlineData(9, 16, 40)]
    [InlineData(6, 33, 120)]
    [InlineData(9, 17, 96)]
    [InlineData(4, 8, 200)]
    [InlineData(16, 97, 64)]
    [InlineData(19, 200, 72)]
    [InlineData(33, 130, 200)]
    [InlineData(22, 96, 24)]
    public void Products_are_those_of_the_definition(int rows, int inner, int columns)
    {
        var random = new Random(rows);
        float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
        var (a, b, c) = (Numbers(rows * inner), Numbers(inner * columns), Numbers(rows * columns));
        var sum = (float[])c.Clone();
        Matrix.AddProduct(a, b, sum, rows, inner, columns);
        var turned = (float[])c.Clone();
        var aTurned = new Tensor("a", rows, inner, a).Transposed();
        Matrix.AddProduct(aTurned, 1, rows, b, columns, turned, columns, rows, inner, columns);
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                var expected = (double)c[(i * columns) + j];
                for (var k = 0; k < inner; k++)
                {
                    expected += a[(i * inner) + k] * b[(k * columns) + j];
                }

                Assert.Equal(expected, sum[(i * columns) + j], 1e-4);
                Assert.Equal(expected, turned[(i * columns) + j], 1e-4);
            }
        }
    }

    [Fact]
    public void Curves_are_those_of_the_definition()
    {
        for (var x = -30f; x <= 30; x += 0.37f)
        {
            Assert.Equal(Math.Exp(x), Activation.Exp(Vector256.Create(x))[3], 3e-7 * Math.Exp(x));
            Assert.Equal(Math.Tanh(x), Activation.Tanh(Vector256.Create(x))[0], 1e-6);
            Assert.Equal(1 / (1 + Math.Exp(-x)), Activation.Sigmoid(Vector256.Create(x))[7], 1e-6);
        }

        Assert.InRange(Activation.Sigmoid(Vector256.Create(float.MinValue))[0], 0, 1e-30f);
        Assert.Equal(1, Activation.Sigmoid(Vector256.Create(float.MaxValue))[0]);
    }
}
