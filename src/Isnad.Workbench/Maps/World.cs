using System.Text.Json;

namespace Isnad.Workbench.Maps;

/// <summary>The shapes of all countries, as world-atlas has them from Natural Earth; they are carried in the assembly.</summary>
public sealed class World
{
    private const string None = "-";

    private readonly Dictionary<string, CountryShape> _byName;
    private readonly Dictionary<string, string> _names;

    private World(IReadOnlyList<CountryShape> shapes, Dictionary<string, string> names)
    {
        Shapes = shapes;
        _byName = shapes.DistinctBy(s => s.Name, StringComparer.Ordinal).ToDictionary(s => s.Name, StringComparer.Ordinal);
        _names = names;
    }

    /// <summary>The one world; it is read when first asked for.</summary>
    public static World Shared { get; } = Load();

    /// <summary>All shapes.</summary>
    public IReadOnlyList<CountryShape> Shapes { get; }

    /// <summary>Names of the record that are told to have another name here; empty for those without a shape.</summary>
    public IReadOnlyDictionary<string, string> Names => _names;

    /// <summary>The shape of a country by its English short name; null where there is none.</summary>
    public CountryShape? Of(string? country) => country is null ? null : _byName.GetValueOrDefault(_names.GetValueOrDefault(country, country));

    private static World Load()
    {
        using var stream = Resource("countries.json");
        using var json = JsonDocument.Parse(stream);
        using var reader = new StreamReader(Resource("shape-names.tsv"));
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('\t') is [var name, var shape] && name != "name")
            {
                names.Add(name, shape == None ? "" : shape);
            }
        }

        return new World(Topology.Read(json.RootElement), names);
    }

    private static Stream Resource(string name) => typeof(World).Assembly.GetManifestResourceStream("maps/" + name)!;
}
