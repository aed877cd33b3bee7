using Isnad.Coding.Actors;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Places;

/// <summary>Finds the places and states that a report names, and says which ones are meant. Thread-safe.</summary>
/// <remarks>Works on the folded words themselves, with every way to cut clitics off, so that a reader's wrong
/// segmentation of a name does no harm.</remarks>
public sealed class PlaceFinder
{
    private readonly Gazetteer _gazetteer;

    /// <summary>Creates a finder over a gazetteer.</summary>
    public PlaceFinder(Gazetteer gazetteer) => _gazetteer = gazetteer;

    /// <summary>The places and states named in the report, in order; longest names only, none inside another.</summary>
    public IReadOnlyList<PlaceMention> Find(Reading reading, Report report) =>
        Find(PlaceScan.Of(_gazetteer, reading, report));

    /// <summary>The nationality adjectives and nouns of the report, in order.</summary>
    public IReadOnlyList<CountryAdjective> FindAdjectives(Reading reading, Report report) =>
        Settled(PlaceScan.Of(_gazetteer, reading, report));

    /// <summary>Words that mean a place known from the report (العاصمة، البلاد، المملكة، المدينة), resolved, in order.</summary>
    public IReadOnlyList<PlaceMention> ResolveGeneric(Reading reading, Report report)
    {
        var scan = PlaceScan.Of(_gazetteer, reading, report);
        return new GenericPlaces(_gazetteer, scan, Find(scan)).Resolve();
    }

    /// <summary>All three at the price of one: places, with the borders between them, nationalities, and words that mean a known place.</summary>
    public PlaceFindings FindAll(Reading reading, Report report)
    {
        var scan = PlaceScan.Of(_gazetteer, reading, report);
        var places = Find(scan);
        return new PlaceFindings([.. places, .. new Borders(_gazetteer, scan, places).Find()], Settled(scan), new GenericPlaces(_gazetteer, scan, places).Resolve(), _gazetteer.CountryOf(scan.Context.Dominant), scan.Context.DominantShare);
    }

    private static List<CountryAdjective> Settled(PlaceScan scan)
    {
        var adjectives = new List<CountryAdjective>(scan.Adjectives.Count);
        foreach (var adjective in scan.Adjectives)
        {
            if (!adjective.Country.AdjectiveAmbiguous)
            {
                adjectives.Add(adjective);
            }
            else if (scan.Context.Share(adjective.Country.Iso) is > 0.3 and var share)
            {
                adjectives.Add(adjective with { Score = Math.Min(0.9, share) });
            }
        }

        return adjectives;
    }

    private List<PlaceMention> Find(PlaceScan scan)
    {
        var choice = new PlaceChoice(_gazetteer, scan);
        var found = new PlaceMention?[scan.Matches.Count];
        var accepted = new HashSet<string>(StringComparer.Ordinal);
        // Once more for the names that only another mention of the same place makes clear.
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < found.Length; i++)
            {
                if (found[i] is null)
                {
                    var before = i > 0 && found[i - 1]?.Mention.Sentence == scan.Matches[i].Sentence ? found[i - 1] : null;
                    found[i] = Resolve(scan, scan.Matches[i], choice, before, accepted);
                }
            }

            accepted.UnionWith(found.OfType<PlaceMention>().Select(m => m.Mention.RegistryId).OfType<string>());
        }

        return Provinces.Named([.. found.OfType<PlaceMention>()]);
    }

    private PlaceMention? Resolve(PlaceScan scan, NameMatch match, PlaceChoice choice, PlaceMention? before, HashSet<string> accepted)
    {
        if (match.Entries.Count == 0)
        {
            return IsPartOfPerson(scan, match) ? null : Unknown(scan, match);
        }

        var candidates = choice.Rank(match, before, accepted);
        if (match.Other is { } other && choice.Rank(other, before, accepted) is [var rival, ..] rivals
            && (candidates.Count == 0 || rival.Score > candidates[0].Score))
        {
            (match, candidates) = (other, rivals);
        }

        if (candidates.Count == 0 && match.Head is { Role: "head" })
        {
            return Unknown(scan, match);
        }

        if (candidates.Count == 0 || (match.Head is null && IsPartOfPerson(scan, match)))
        {
            return null;
        }

        var best = candidates[0].Place;
        match = WithoutDivision(match, best);
        var fits = match.Head is not { } head || head.Kinds.Contains(best.Kind) && head.Role != "rural" || !head.MakesNewPlace;
        var words = Enumerable.Range(match.First, match.Last - match.First + 1).Select(i => scan.Sentences[match.Sentence][i].Folded);
        var name = match.Head is null ? WithoutClitics(match, scan.Sentences[match.Sentence][match.First], [.. words]) : [.. words];
        return new PlaceMention
        {
            Mention = Mention(scan, match, fits ? best.Id : null, best.Country, best.Kind == PlaceKind.Country && fits, RuleOf(match, fits)),
            Name = NameSpan(scan, match),
            Place = best,
            Precision = fits ? best.Precision : "near",
            PlaceKind = fits ? best.Kind : match.Head!.Kinds[0],
            Candidates = candidates,
            Government = fits ? _gazetteer.GovernmentCalled(name) : null,
            Score = PlaceChoice.Sureness(candidates) * (fits ? 1 : 0.9) * (choice.IsInName(match) ? 0.6 : 1),
        };
    }

    /// <summary>"مقاطعة إسرائيل": what heads the names of provinces and towns is no part of a state's name.</summary>
    private static NameMatch WithoutDivision(NameMatch match, PlaceEntry place) =>
        place.Kind == PlaceKind.Country && match.Head is { Role: "head" or "known-head", MakesNewPlace: false } head && !head.Kinds.Contains(PlaceKind.Country)
            ? match with { Head = null, Start = match.First, Cut = 0 }
            : match;

    private PlaceMention Unknown(PlaceScan scan, NameMatch match)
    {
        var country = match.Nationality ?? _gazetteer.CountryOf(scan.Context.Dominant);
        return new PlaceMention
        {
            Mention = Mention(scan, match, null, country?.Name, false, "pattern:generic-name"),
            Name = NameSpan(scan, match),
            PlaceKind = match.Head!.Kinds[0],
            Score = match.Nationality is null ? 0.5 : 0.6,
        };
    }

    private static string RuleOf(NameMatch match, bool fits) => match switch
    {
        { CapitalOnly: true } => "pattern:capital",
        { Head: null } => "gazetteer",
        _ => fits ? "gazetteer:" + match.Head.Word : "pattern:generic-name",
    };

    private static ActorMention Mention(PlaceScan scan, NameMatch match, string? id, string? country, bool isState, string rule)
    {
        var pieces = scan.Sentences[match.Sentence];
        var start = match.Head is { InName: false } ? match.First : match.Start;
        var cut = start == match.Start ? match.Cut : 0;
        return new ActorMention
        {
            Span = Span.FromBounds(Pieces.Cut(scan.Reading.Text, pieces[start].Span, cut).Start, pieces[match.Last].Span.End),
            Sentence = match.Sentence,
            First = pieces[start].Token,
            Last = pieces[match.Last].Token,
            HeadToken = pieces[start].Token,
            Kind = isState ? EntityKind.Country : EntityKind.Place,
            RegistryId = id,
            Country = country,
            Named = true,
            Rule = rule,
        };
    }

    private static Span NameSpan(PlaceScan scan, NameMatch match)
    {
        var pieces = scan.Sentences[match.Sentence];
        var cut = match.First == match.Start ? match.Cut : 0;
        return Span.FromBounds(Pieces.Cut(scan.Reading.Text, pieces[match.First].Span, cut).Start, pieces[match.Last].Span.End);
    }

    private static string[] WithoutClitics(NameMatch match, Piece first, string[] words)
    {
        words[0] = first.Readings.First(r => r.Cut == match.Cut).Word;
        return words;
    }

    // جورج واشنطن: a place name inside a longer name of a person.
    private static bool IsPartOfPerson(PlaceScan scan, NameMatch match)
    {
        var pieces = scan.Sentences[match.Sentence];
        var (first, last) = (pieces[match.Start].Token, pieces[match.Last].Token);
        return scan.Reading.Sentences[match.Sentence].Names.Any(n =>
            n.Kind == NameKind.Person && n.First <= first && n.Last >= last && n.Last - n.First > last - first);
    }
}
