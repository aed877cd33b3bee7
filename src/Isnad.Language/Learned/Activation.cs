using System.Runtime.Intrinsics;

namespace Isnad.Language.Learned;

/// <summary>The curves of memory cells, eight numbers at a time.</summary>
internal static class Activation
{
    /// <summary>1 / (1 + e^-x).</summary>
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    /// <summary>e^x to seven digits, for x clamped to ±87.</summary>
    /// <remarks>e^x = 2^n e^r with n whole and r within ln 2 / 2 of 0; a polynomial gives e^r (Cody and Waite 1980).</remarks>
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(87f));
        var n = Vector256.Round(x * 1.44269504f);
        var r = Vector256.FusedMultiplyAdd(n, Vector256.Create(-0.693359375f), x);
        r = Vector256.FusedMultiplyAdd(n, Vector256.Create(2.12194440e-4f), r);
        var p = Vector256.Create(1.9875691500e-4f);
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.3981999507e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(8.3334519073e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(4.1665795894e-2f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.6666665459e-1f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(5.0000001201e-1f));
        p = Vector256.FusedMultiplyAdd(p, r * r, r) + Vector256<float>.One;
        return p * ((Vector256.ConvertToInt32(n) + Vector256.Create(127)) << 23).AsSingle();
    }

    /// <summary>The hyperbolic tangent.</summary>
    public static Vector256<float> Tanh(Vector256<float> x)
    {
        var s = Sigmoid(x + x);
        return s + s - Vector256<float>.One;
    }
}
