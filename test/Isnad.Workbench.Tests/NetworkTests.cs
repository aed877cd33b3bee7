using CsCheck;
using Isnad.Record;
using Isnad.Store;
using Isnad.Workbench.Networks;

namespace Isnad.Workbench.Tests;

public class NetworkTests
{
    private static readonly Gen<(double[] Widths, (int, int)[] Edges)> Graphs =
        from widths in Gen.Double[30, 220].Array[1, 24]
        from edges in Gen.Select(Gen.Int[0, widths.Length - 1], Gen.Int[0, widths.Length - 1]).Array[0, 40]
        select (widths, edges.Where(e => e.Item1 != e.Item2).ToArray());

    [Fact]
    public void Each_pair_is_one_edge_from_the_one_who_acts_more()
    {
        Tie[] ties =
        [
            new("a", true, "b", false, EventType.Accuse, 1),
            new("a", false, "b", true, EventType.Assault, 5),
            new("a", true, "b", true, EventType.Consult, 2),
            new("b", false, "a", true, EventType.Accuse, 1),
            new("b", true, "a", false, EventType.Assault, 5),
            new("b", true, "a", true, EventType.Consult, 2),
            new("a", true, "c", true, EventType.Agree, 3),
        ];
        var edges = NetworkEdge.Of(ties);
        Assert.Equal([("b", "a", 5L, 1L, 2L), ("a", "c", 0L, 0L, 3L)], edges.Select(e => (e.From, e.To, e.Forth, e.Back, e.Together)));
        Assert.Equal([(EventType.Assault, 5L), (EventType.Consult, 2L), (EventType.Accuse, 1L)], edges[0].Types);
        Assert.Equal([Bearing.Hostile, Bearing.Friendly], edges.Select(e => e.Bearing));
    }

    [Fact]
    public void One_neighbourhood_first_and_others_on_demand()
    {
        Tie[] ties = [.. Enumerable.Range(0, 40).Select(i => new Tie("a", true, $"n{i:00}", false, EventType.Agree, 100 - i)), new("n03", true, "x", false, EventType.Agree, 1)];
        var first = Neighbourhood.Of(["a"], ties);
        Assert.Equal(1 + Neighbourhood.First, first.Shown.Count);
        Assert.Equal("n00", first.Shown[1]);
        Assert.Equal(40, first.Neighbours["a"]);
        Assert.Contains("x", Neighbourhood.Of(["a", "n03"], ties).Shown);
    }

    [Fact]
    public void Hidden_neighbours_are_counted()
    {
        Tie[] ties = [.. Enumerable.Range(0, 20).Select(i => new Tie("a", true, $"n{i:00}", false, EventType.Agree, 20 - i))];
        var neighbourhood = Neighbourhood.Of(["a"], ties);
        var network = new ActorNetwork(neighbourhood, [.. neighbourhood.Shown.Select(Party)], NetworkEdge.Of(ties), p => p.Key);
        Assert.Equal("a", network.Nodes[0].Party.Key);
        Assert.Equal(20 - Neighbourhood.First, network.Nodes[0].Hidden);
        Assert.Equal(Neighbourhood.First, network.Edges.Count);
    }

    [Fact]
    public void No_box_lies_on_another_or_beyond_the_sheet() => Graphs.Sample(
        graph =>
        {
            var layout = new NetworkLayout(graph.Widths, graph.Edges, 900);
            var boxes = graph.Widths.Select((width, i) => (layout.At(i).X, layout.At(i).Y, Width: width)).ToArray();
            return boxes.All(b => b.X - (b.Width / 2) >= 0 && b.X + (b.Width / 2) <= NetworkLayout.Width && b.Y is >= NetworkNode.Height / 2 and <= 900 - (NetworkNode.Height / 2))
                && !boxes.Where((b, i) => boxes[..i].Any(o => Math.Abs(o.X - b.X) < (o.Width + b.Width) / 2 && Math.Abs(o.Y - b.Y) < NetworkNode.Height)).Any();
        },
        iter: 400);

    [Fact]
    public void The_same_question_gives_the_same_drawing()
    {
        var (one, other) = (new NetworkLayout([80, 90, 100, 60], [(0, 1), (0, 2), (2, 3)], 500), new NetworkLayout([80, 90, 100, 60], [(0, 1), (0, 2), (2, 3)], 500));
        Assert.All(Enumerable.Range(0, 4), i => Assert.Equal(one.At(i), other.At(i)));
    }

    private static ArgumentCount Party(string key) => new() { Key = key, Entity = new Entity { Id = "E1", Kind = EntityKind.Organization, Name = key }, AsActor = 1 };
}
