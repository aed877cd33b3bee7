using Isnad.Coding.Places;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Tests.Places;

/// <summary>The shipped gazetteer, loaded once, and reports made of a text.</summary>
public static class GazetteerFixture
{
    public static Gazetteer World { get; } = Gazetteer.Load(LexiconTable.DefaultFolder);

    public static PlaceFinder Finder { get; } = new(World);

    public static Report Report(string text, string? publisher = null, string title = "", string? url = null) => new()
    {
        Id = "r",
        Text = text,
        Title = title,
        Publisher = publisher,
        Url = url,
        Capture = new Capture { Sha256 = "", Origin = "test", ObtainedAt = DateTimeOffset.UnixEpoch, Extractor = "test/1" },
    };

    public static IReadOnlyList<PlaceMention> Find(string text, string? publisher = null, string title = "") =>
        Finder.Find(PlainReader.Read(text), Report(text, publisher, title));

    public static IReadOnlyList<CountryAdjective> Adjectives(string text) =>
        Finder.FindAdjectives(PlainReader.Read(text), Report(text));

    public static IReadOnlyList<PlaceMention> Generic(string text, string? publisher = null) =>
        Finder.ResolveGeneric(PlainReader.Read(text), Report(text, publisher));
}
