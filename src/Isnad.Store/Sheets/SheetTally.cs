using System.Runtime.InteropServices;

namespace Isnad.Store.Sheets;

/// <summary>Counts values, and those that have none.</summary>
internal sealed class SheetTally
{
    private readonly Dictionary<string, long> _values = new(StringComparer.Ordinal);
    private long _none;

    /// <summary>What was counted; null stands for none.</summary>
    public IEnumerable<FacetCount> Counts => _values.Select(value => new FacetCount(value.Key, value.Value)).Concat(_none == 0 ? [] : [new FacetCount(null, _none)]);

    /// <summary>Counts one.</summary>
    public void Count(string? value)
    {
        if (value is null)
        {
            _none++;
        }
        else
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_values, value, out _)++;
        }
    }
}
