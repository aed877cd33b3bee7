using Isnad.Language;
using Isnad.Record;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Actors;

/// <summary>Finds the words of a report that name or describe persons, bodies and groups. Thread-safe.</summary>
/// <remarks>Spans are without proclitics; a pronoun at the end of a word (نظيره) stays in. Mentions may be nested:
/// a body inside a title, a known group inside the name of a body.</remarks>
public sealed class ActorFinder
{
    private readonly ActorRegistry _registry;
    private readonly ICountryNames _countries;
    private readonly NumberFinder _numbers;

    /// <summary>Creates a finder.</summary>
    /// <param name="registry">Known actors and word lists.</param>
    /// <param name="countries">Nationality adjectives and names of states.</param>
    /// <param name="numbers">The reader of numbers.</param>
    public ActorFinder(ActorRegistry registry, ICountryNames countries, NumberFinder numbers)
    {
        _registry = registry;
        _countries = countries;
        _numbers = numbers;
    }

    /// <summary>The mentions of actors in order, nested ones after those they stand in. Never throws on any text.</summary>
    /// <param name="reading">The reading of the report's text.</param>
    /// <param name="report">The report.</param>
    /// <param name="places">The places and countries found in it.</param>
    public IReadOnlyList<ActorMention> Find(Reading reading, Report report, IReadOnlyList<ActorMention> places) =>
        Find(reading, places, _numbers.Find(reading.Text));

    /// <summary>The same with the numbers of the text already found.</summary>
    /// <param name="reading">The reading of the report's text.</param>
    /// <param name="places">The places and countries found in it.</param>
    /// <param name="numbers">The numbers found in it.</param>
    public IReadOnlyList<ActorMention> Find(Reading reading, IReadOnlyList<ActorMention> places, IReadOnlyList<NumberMention> numbers)
    {
        var found = new List<ActorMention>();
        var scans = new List<SentenceScan>(reading.Sentences.Count);
        var placesBySentence = places.ToLookup(place => place.Sentence);
        var next = 0;
        foreach (var sentence in reading.Sentences)
        {
            var here = Inside(sentence.Span, numbers, ref next);
            if (sentence.Tokens.Count == 0)
            {
                continue;
            }

            var scan = new SentenceScan(reading.Text, sentence, _registry, _countries, placesBySentence[sentence.Index], here);
            scans.Add(scan);
            found.AddRange(Nesting.Keep(Candidates(scan)).Select(mention => mention.NameSpan is not null && Naming.IsBehind(scan, mention.First) ? mention with { IsCalled = true } : mention));
        }

        ShortNames.Add(scans, found);
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        Honorifics.RemoveUntold(found);
        return found;
    }

    /// <summary>The numbers that stand in a sentence, from the next one on; those that begin before its end are done with.</summary>
    private static List<NumberMention> Inside(Span sentence, IReadOnlyList<NumberMention> numbers, ref int next)
    {
        var inside = new List<NumberMention>();
        for (; next < numbers.Count && numbers[next].Span.Start < sentence.End; next++)
        {
            if (sentence.Contains(numbers[next].Span))
            {
                inside.Add(numbers[next]);
            }
        }

        return inside;
    }

    private static List<ActorMention> Candidates(SentenceScan scan)
    {
        var candidates = new List<ActorMention>();
        var named = -1;
        for (var at = 0; at < scan.Words.Count; at++)
        {
            Add(candidates, TitledPersons.At(scan, at));
            Add(candidates, Bodies.At(scan, at));
            Add(candidates, Known(scan, at));
            // A name that begins within another is part of it.
            var person = at <= named ? null : Person(scan, at) ?? (at > 0 && named == at - 1 && scan.Follows(at) ? Named(scan, PersonalNames.Next(scan, at)) : null);
            named = person?.Last ?? named;
            Add(candidates, person);
            Add(candidates, People.At(scan, at));
        }

        return candidates;
    }

    private static void Add(List<ActorMention> candidates, ActorMention? mention)
    {
        if (mention is not null)
        {
            candidates.Add(mention);
        }
    }

    private static ActorMention? Known(SentenceScan scan, int at) =>
        scan.KnownAt(at) is { Value.Kind: EntityKind.Person or EntityKind.Organization or EntityKind.Group } match && (!match.Value.Ambiguous || scan.Words[at].OpensQuote)
            ? scan.Mention(match.View, at, match.Last, match.Value.Kind, "registry") with
            {
                RegistryId = match.Value.Id,
                Country = match.Value.Country,
                Sector = match.Value.Sector,
                NameSpan = match.Value.Kind is EntityKind.Person ? scan.SpanOf(match.View, match.Last) : null,
                Named = true,
            }
            : null;

    private static ActorMention? Person(SentenceScan scan, int at) =>
        PersonalNames.At(scan, at, afterTitle: Naming.IsBehind(scan, at)) is { Known: null } name ? Named(scan, name) : null;

    private static ActorMention? Named(SentenceScan scan, PersonalName? name) => name is null
        ? null
        : scan.Mention(name.View, name.First, name.Last, EntityKind.Person, "pattern:name") with { NameSpan = scan.SpanOf(name.View, name.Last), Named = true, Number = Number.Singular, IsGivenName = scan.BeginsWithGivenName(name) };
}
