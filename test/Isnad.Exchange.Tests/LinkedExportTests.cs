using System.Text.Json.Nodes;
using Isnad.Record;

namespace Isnad.Exchange.Tests;

public sealed class LinkedExportTests
{
    private static readonly LinkedEvent Told = new()
    {
        Id = "ev-1",
        Type = EventType.Consult,
        Actors = [new Party("actor:un", "الأمم المتحدة", ["a"]), new Party(null, "وفد", ["a"])],
        Recipients = [new Party("en-1", "سمير الحداد", ["a"])],
        Place = new Party("place:aleppo", "حلب", ["a"]),
        Tellings = [new EventTelling("a", "V1", new Span(0, 3), true)],
        Reports = ["a"],
    };

    [Fact]
    public void Each_party_has_its_linked_entity_beside_its_name()
    {
        var line = Line(withNames: true);
        Assert.Equal(["الأمم المتحدة", "وفد"], line["actor"]!.AsArray().Select(n => (string?)n));
        Assert.Equal(["actor:un", null], line["actor_id"]!.AsArray().Select(n => (string?)n));
        Assert.Equal("en-1", (string?)line["recipient_id"]![0]);
        Assert.Equal("place:aleppo", (string?)line["place_id"]);
    }

    [Fact]
    public void Masked_parties_have_no_ids_either() => Assert.All(["actor", "actor_id", "recipient", "recipient_id"], part => Assert.Null(Line(withNames: false)[part]));

    private static JsonNode Line(bool withNames)
    {
        using var output = new StringWriter();
        Assert.Equal(1, LinkedExport.Write([Told], _ => "نصوص", output, withNames));
        return JsonNode.Parse(output.ToString())!;
    }
}
