using Isnad.Language.Contexts;

namespace Isnad.Language.Tests.Contexts;

/// <summary>The fast arithmetic of a layer, with words rounded to seven bits, against the plain one of the papers.</summary>
public sealed class ContextLayerTests
{
    private const double Tiny = 1e-6;
    private static readonly ContextSize Size = new(Part: 8, Vector: 32, Layers: 1, Heads: 2, Inner: 48);

    /// <param name="words">How many words there are.</param>
    /// <param name="largest">The largest error allowed: with more words there are more values, of which one strays farther, while their mean hardly grows.</param>
    [Theory]
    [InlineData(1, 0.25)]
    [InlineData(7, 0.25)]
    [InlineData(61, 0.25)]
    [InlineData(150, 0.35)]
    public void A_layer_is_attention_with_turned_positions_and_rectified_units(int words, double largest)
    {
        var random = new Random(words);
        var (d, inner) = (Size.Vector, Size.Inner);
        var (look, gather, up, down) = (new SomeBytes(random, d, d * 3), new SomeBytes(random, d, d), new SomeBytes(random, d, inner), new SomeBytes(random, inner, d));
        var layer = new ContextLayer(look.Matrix, Some(d * 3), gather.Matrix, Some(d), up.Matrix, Some(inner), down.Matrix, Some(d));
        var vectors = Some(words * d);
        var expected = Plain(layer, look, gather, up, down, [.. Enumerable.Range(0, words).Select(w => vectors.Skip(w * d).Take(d).Select(v => (double)v).ToArray())]);
        using var room = new ContextRoom(Size, words);
        layer.Apply(room, vectors);
        double[] errors = [.. vectors.Select((v, at) => Math.Abs(expected[at / d][at % d] - v))];
        Assert.InRange(errors.Average(), 0, 0.03);
        Assert.InRange(errors.Max(), 0, largest);

        float[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.5) * 0.6f)];
    }

    private static double[][] Plain(ContextLayer layer, SomeBytes look, SomeBytes gather, SomeBytes up, SomeBytes down, double[][] x)
    {
        var (d, head) = (Size.Vector, Size.Head);
        var looks = x.Select((v, at) => Turned(Product(Normal(v), look, layer.LookBase), at)).ToArray();
        for (var w = 0; w < x.Length; w++)
        {
            var gathered = new double[d];
            for (var h = 0; h < Size.Heads; h++)
            {
                var weights = looks.Select(other => Math.Exp(Enumerable.Range(h * head, head).Sum(i => looks[w][i] * other[d + i]))).ToArray();
                for (var i = h * head; i < (h + 1) * head; i++)
                {
                    gathered[i] = looks.Select((other, at) => weights[at] * other[(2 * d) + i]).Sum() / weights.Sum();
                }
            }

            x[w] = Sum(x[w], Product(gathered, gather, layer.GatherBase));
        }

        return [.. x.Select(v => Sum(v, Product([.. Product(Normal(v), up, layer.UpBase).Select(u => Math.Max(0, u))], down, layer.DownBase)))];
    }

    /// <summary>Queries and keys of every head turned by the place of the word; values as they are.</summary>
    private static double[] Turned(double[] looks, int place)
    {
        var (d, head, turned) = (Size.Vector, Size.Head, looks.ToArray());
        for (var start = 0; start < 2 * d; start += head)
        {
            for (var i = 0; i < head / 2; i++)
            {
                var angle = place * Math.Pow(10_000, -2.0 * i / head);
                var (one, other) = (looks[start + i], looks[start + i + (head / 2)]);
                turned[start + i] = (one * Math.Cos(angle)) - (other * Math.Sin(angle));
                turned[start + i + (head / 2)] = (one * Math.Sin(angle)) + (other * Math.Cos(angle));
            }
        }

        return turned;
    }

    private static double[] Normal(double[] v) => [.. v.Select(n => n / Math.Sqrt(v.Average(m => m * m) + Tiny))];

    private static double[] Sum(double[] one, double[] other) => [.. one.Zip(other, (a, b) => a + b)];

    private static double[] Product(double[] v, SomeBytes weights, float[] bias) => [.. bias.Select((b, column) => b + v.Select((n, row) => n * weights[row, column]).Sum())];
}
