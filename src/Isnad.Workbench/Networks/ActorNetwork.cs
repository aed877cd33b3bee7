using Isnad.Store;

namespace Isnad.Workbench.Networks;

/// <summary>A neighbourhood drawn on a sheet. The same record and the same question give the same drawing.</summary>
public sealed class ActorNetwork
{
    private const int LongestLabel = 26;

    private readonly Dictionary<string, NetworkNode> _byKey;

    /// <summary>Draws a neighbourhood.</summary>
    /// <param name="neighbourhood">Who is shown.</param>
    /// <param name="parties">Those who are shown.</param>
    /// <param name="edges">What they do to each other.</param>
    /// <param name="nameOf">The name of a party in the reader's language.</param>
    public ActorNetwork(Neighbourhood neighbourhood, IReadOnlyList<ArgumentCount> parties, IReadOnlyList<NetworkEdge> edges, Func<ArgumentCount, string> nameOf)
    {
        var byKey = parties.ToDictionary(p => p.Key, StringComparer.Ordinal);
        var keys = neighbourhood.Shown.Where(byKey.ContainsKey).ToList();
        var labels = keys.Select(key => Label(nameOf(byKey[key]))).ToList();
        Edges = [.. edges.Where(e => byKey.ContainsKey(e.From) && byKey.ContainsKey(e.To))];
        Height = Math.Clamp(260 + (keys.Count * 22), 360, 900);
        var layout = new NetworkLayout([.. labels.Select(WidthOf)], [.. Edges.Select(e => (keys.IndexOf(e.From), keys.IndexOf(e.To)))], Height);
        Nodes =
        [
            .. keys.Select((key, i) => new NetworkNode(
                byKey[key],
                labels[i],
                layout.At(i).X,
                layout.At(i).Y,
                WidthOf(labels[i]),
                neighbourhood.Opened.Contains(key),
                Math.Max(0, neighbourhood.Neighbours.GetValueOrDefault(key) - Edges.Count(e => e.From == key || e.To == key)))),
        ];
        _byKey = Nodes.ToDictionary(n => n.Party.Key, StringComparer.Ordinal);
    }

    /// <summary>Those who are shown, the one in the middle first.</summary>
    public IReadOnlyList<NetworkNode> Nodes { get; }

    /// <summary>What they do to each other, the pair with most events first.</summary>
    public IReadOnlyList<NetworkEdge> Edges { get; }

    /// <summary>Height of the sheet; its width is <see cref="NetworkLayout.Width"/>.</summary>
    public double Height { get; }

    /// <summary>The node of a key that an edge names.</summary>
    public NetworkNode this[string key] => _byKey[key];

    private static string Label(string name) => name.Length <= LongestLabel ? name : name[..(LongestLabel - 1)].TrimEnd() + "…";

    private static double WidthOf(string label) => 28 + (label.Length * 8.4);
}
