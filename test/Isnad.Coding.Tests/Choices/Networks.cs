using Isnad.Coding.Choices;
using Isnad.Language.Learned;

namespace Isnad.Coding.Tests.Choices;

/// <summary>Networks for tests.</summary>
internal static class Networks
{
    private const int Units = 8;
    private const float Scale = 8;
    private const float High = 100;

    /// <summary>A network that adds up weights: its one unit stays above zero.</summary>
    public static SignNetwork Adding(params (string Sign, float Weight)[] weights)
    {
        var (bias, of) = (new float[Units], new float[Units]);
        (bias[0], of[0]) = (High, Scale);
        return new SignNetwork(Table([.. weights.Select(w => (w.Sign, Row(w.Weight / Scale)))]), bias, of, [-High * Scale]);
    }

    /// <summary>A network of any rows, biases and weights.</summary>
    public static SignNetwork Of(IEnumerable<(string Sign, float[] Row)> rows, float[] bias, float[] weights, float[] outcomes) => new(Table([.. rows]), bias, weights, outcomes);

    private static float[] Row(float first)
    {
        var row = new float[Units];
        row[0] = first;
        return row;
    }

    private static SignTable Table(List<(string Sign, float[] Row)> rows) =>
        SignTable.Of(SignNetwork.Bits, rows[0].Row.Length, [.. rows.Select(r => (FeatureHash.Of(r.Sign) & ((1u << SignNetwork.Bits) - 1), new ReadOnlyMemory<float>(r.Row)))]);
}
