namespace Isnad.Coding.Places;

/// <summary>Which states a report is about, and which provinces it names.</summary>
internal sealed class PlaceContext
{
    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);
    private readonly HashSet<string> _provinces = new(StringComparer.Ordinal);
    private double _most;

    /// <summary>ISO code of the state that the report is most about; null where it names none.</summary>
    public string? Dominant { get; private set; }

    /// <summary>The share of that state in the weight of all that the report names, 0 to 1.</summary>
    public double DominantShare => _most == 0 ? 0 : _most / _weights.Values.Sum();

    /// <summary>Adds to a state's weight.</summary>
    public void Add(string? iso, double weight)
    {
        if (iso is null)
        {
            return;
        }

        var sum = _weights.GetValueOrDefault(iso) + weight;
        _weights[iso] = sum;
        if (sum > _most)
        {
            _most = sum;
            Dominant = iso;
        }
    }

    /// <summary>Notes the province that a place lies in, or is.</summary>
    public void AddProvince(string? id)
    {
        if (id is not null)
        {
            _provinces.Add(id);
        }
    }

    /// <summary>A state's weight by that of the most named state: 0 to 1.</summary>
    public double Share(string? iso) => iso is null || _most == 0 ? 0 : _weights.GetValueOrDefault(iso) / Math.Max(_most, 1);

    /// <summary>Whether the report names the place's province or another place in it.</summary>
    public bool NamesProvinceOf(PlaceEntry place) => place.Admin1 is { } admin1 && _provinces.Contains(admin1);

    /// <summary>The highest share among a state's neighbours.</summary>
    public double NeighbourShare(CountryEntry? country) =>
        country is null || country.Neighbours.Count == 0 ? 0 : country.Neighbours.Max(Share);
}
