using System.Numerics;
using System.Runtime.InteropServices;

namespace Isnad.Coding.Choices;

/// <summary>Weights by a number of 64 bits made of the sign's letters: a report asks for hundreds of thousands, and most signs have none.</summary>
/// <remarks>Open addressing, at most half full. Two of a million signs share a number once in twenty million tables.</remarks>
internal sealed class SignTable
{
    private const ulong Odd = 0x9E37_79B9_7F4A_7C15;
    private readonly ulong[] _signs;
    private readonly float[] _weights;
    private readonly int _mask;

    public SignTable(IReadOnlyDictionary<string, float> weights)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, weights.Count * 2));
        (_signs, _weights, _mask) = (new ulong[size], new float[size], size - 1);
        foreach (var (sign, weight) in weights)
        {
            var at = PlaceOf(NumberOf(sign));
            (_signs[at], _weights[at]) = (NumberOf(sign), weight);
        }
    }

    /// <summary>The weight of a sign; 0 for one that was never learned.</summary>
    public float this[ReadOnlySpan<char> sign] => _weights[PlaceOf(NumberOf(sign))];

    /// <summary>Where a number stands, or the empty place where it would.</summary>
    private int PlaceOf(ulong number)
    {
        var at = (int)(number >> 32) & _mask;
        while (_signs[at] != number && _signs[at] != 0)
        {
            at = (at + 1) & _mask;
        }

        return at;
    }

    /// <summary>Four letters at a time, multiplied and turned; never 0, which marks an empty place.</summary>
    private static ulong NumberOf(ReadOnlySpan<char> sign)
    {
        var number = (ulong)sign.Length * Odd;
        var fours = MemoryMarshal.Cast<char, ulong>(sign);
        foreach (var four in fours)
        {
            number = BitOperations.RotateLeft((number ^ four) * Odd, 31);
        }

        foreach (var letter in sign[(4 * fours.Length)..])
        {
            number = BitOperations.RotateLeft((number ^ letter) * Odd, 31);
        }

        number = (number ^ (number >> 29)) * Odd;
        return (number ^ (number >> 32)) | 1;
    }
}
