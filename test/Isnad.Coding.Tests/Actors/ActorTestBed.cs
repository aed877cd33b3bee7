using Isnad.Coding.Actors;
using Isnad.Language;
using Isnad.Language.Rules;
using Isnad.Record;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Tests.Actors;

/// <summary>The real lexicon with the rule reader.</summary>
internal static class ActorTestBed
{
    public static string Lexicon { get; } = Path.Combine(Root(), "lexicon");

    public static ActorRegistry Registry { get; } = ActorRegistry.Load(Lexicon);

    public static RuleReader Reader { get; } = RuleReader.Load(Lexicon);

    private static ActorFinder Finder { get; } = new(Registry, new FewCountries(), NumberFinder.Load(Lexicon));

    public static Report Report(string text) => new()
    {
        Id = "test",
        Text = text,
        Capture = new Capture { Sha256 = "", Origin = "test", Extractor = "test/1", ObtainedAt = DateTimeOffset.UnixEpoch },
    };

    public static IReadOnlyList<ActorMention> Find(string text, params string[] places)
    {
        var reading = Reader.Read(text);
        return Finder.Find(reading, Report(text), Places(reading, places));
    }

    public static IReadOnlyList<ActorMention> Find(Reading reading, IReadOnlyList<NumberMention> numbers) => Finder.Find(reading, [], numbers);

    public static ActorMention One(string text, string words, params string[] places)
    {
        var found = Find(text, places);
        return Assert.Single(found, mention => mention.Span.In(text) == words);
    }

    public static ResolvedEntities Resolve(string text, params string[] places)
    {
        var reading = Reader.Read(text);
        var named = Places(reading, places);
        var all = Finder.Find(reading, Report(text), named).Concat(named).OrderBy(mention => mention.Span).ToList();
        return new EntityResolver(Registry).Resolve(reading, all, Report(text));
    }

    public static Entity Entity(ResolvedEntities resolved, string name) =>
        Assert.Single(resolved.Entities, entity => entity.Name == name || entity.Aliases.Contains(name));

    private static List<ActorMention> Places(Reading reading, string[] places) =>
    [
        .. from sentence in reading.Sentences
           from token in sentence.Tokens
           from place in places
           let at = token.Form.IndexOf(place, StringComparison.Ordinal)
           where at >= 0 && token.Form.EndsWith(place, StringComparison.Ordinal)
           select new ActorMention
           {
               Span = new Span(token.Span.Start + at, place.Length),
               Sentence = sentence.Index,
               First = token.Index,
               Last = token.Index,
               HeadToken = token.Index,
               Kind = EntityKind.Place,
               Named = true,
               Rule = "gazetteer",
               RegistryId = "place:" + place,
           },
    ];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Isnad.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
