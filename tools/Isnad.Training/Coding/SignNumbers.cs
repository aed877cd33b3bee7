namespace Isnad.Training.Coding;

/// <summary>Numbers for the names of signs.</summary>
internal sealed class SignNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The signs met so far, by number.</summary>
    public IReadOnlyDictionary<string, int> All => _numbers;

    /// <summary>The numbers of some signs; new ones get the next.</summary>
    public int[] Of(List<string> signs)
    {
        var numbers = new int[signs.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!_numbers.TryGetValue(signs[i], out numbers[i]))
            {
                _numbers[signs[i]] = numbers[i] = _numbers.Count;
            }
        }

        return numbers;
    }
}
