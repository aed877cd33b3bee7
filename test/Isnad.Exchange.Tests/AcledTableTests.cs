using Isnad.Record;

namespace Isnad.Exchange.Tests;

public sealed class AcledTableTests
{
    [Theory]
    [InlineData(EventType.Assault, "aerial", "air-strike", null, "CVL", "Explosions/Remote violence", "Air/drone strike")]
    [InlineData(EventType.Assault, "aerial", "shoot-down", null, null, "Strategic developments", "Disrupted weapons use")]
    [InlineData(EventType.Assault, "abduct", "abduction", "REB", "CVL", "Violence against civilians", "Abduction/forced disappearance")]
    [InlineData(EventType.Assault, "firearms", "shooting", "UAF", "MIL", "Battles", "Armed clash")]
    [InlineData(EventType.Assault, "firearms", "shooting", "UAF", "CVL", "Violence against civilians", "Attack")]
    [InlineData(EventType.Coerce, "seize", "territory", "MIL", null, "Battles", "Government regains territory")]
    [InlineData(EventType.Coerce, "seize", "territory", "REB", null, "Battles", "Non-state actor overtakes territory")]
    [InlineData(EventType.Coerce, "arrest", "arrest", "COP", "CVL", "Strategic developments", "Arrests")]
    [InlineData(EventType.Protest, "riot", "riot", null, null, "Riots", "Violent demonstration")]
    [InlineData(EventType.Protest, "demo", "demonstration", null, null, "Protests", "Peaceful protest")]
    [InlineData(EventType.Retreat, "ceasefire", "truce", null, null, "Strategic developments", "Agreement")]
    [InlineData(EventType.Consult, "visit", "visit", "GOV", "GOV", null, null)]
    public void An_event_has_its_nearest_type(EventType type, string mode, string label, string? actor, string? recipient, string? eventType, string? subEventType)
    {
        var coded = new Event { Id = "V1", Trigger = new Span(0, 1), Type = type, Mode = mode, Label = label };
        var expected = eventType is null ? null : new AcledType(eventType, subEventType!);
        Assert.Equal(expected, AcledTable.Shipped.Of(coded, Side(actor), Side(recipient)));
    }

    [Fact]
    public void A_country_acts_as_a_government()
    {
        var coded = new Event { Id = "V1", Trigger = new Span(0, 1), Type = EventType.Coerce, Mode = "seize", Label = "territory" };
        var country = new Entity { Id = "E1", Kind = EntityKind.Country, Name = "بلد" };
        Assert.Equal("Government regains territory", AcledTable.Shipped.Of(coded, [country], [])?.SubEventType);
    }

    private static IReadOnlyList<Entity> Side(string? sector) =>
        sector is null ? [] : [new Entity { Id = "E1", Kind = EntityKind.Group, Name = "جماعة", Sector = sector }];
}
