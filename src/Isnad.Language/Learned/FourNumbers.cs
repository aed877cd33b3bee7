using System.Runtime.CompilerServices;

namespace Isnad.Language.Learned;

/// <summary>Four numbers that lie in what holds them, not beside it.</summary>
[InlineArray(4)]
internal struct FourNumbers
{
    private uint _first;

    /// <summary>Takes numbers; those that are missing are 0.</summary>
    public static FourNumbers Of(params ReadOnlySpan<uint> numbers)
    {
        var four = default(FourNumbers);
        numbers.CopyTo(four);
        return four;
    }
}
