using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>Finds persons by one part of a name that the report gives in full elsewhere: "لافروف" of "سيرغي لافروف".</summary>
internal static class ShortNames
{
    private const int ShortestKey = 3;

    /// <summary>Adds the short forms that no mention covers yet.</summary>
    public static void Add(IReadOnlyList<SentenceScan> scans, List<ActorMention> found)
    {
        var scanOf = scans.ToDictionary(scan => scan.Sentence.Index);
        var full = new Dictionary<string, ActorMention>(StringComparer.Ordinal);
        foreach (var person in found)
        {
            if (person is { Kind: EntityKind.Person, NameSpan: { } name })
            {
                foreach (var key in Keys(scanOf[person.Sentence], name))
                {
                    full.TryAdd(key, person);
                }
            }
        }

        if (full.Count == 0)
        {
            return;
        }

        for (var i = 0; i < found.Count; i++)
        {
            found[i] = Titled(scanOf[found[i].Sentence], found[i], full) ?? found[i];
        }

        var bySentence = found.ToLookup(mention => mention.Sentence);
        foreach (var scan in scans)
        {
            var taken = bySentence[scan.Sentence.Index].ToList();
            for (var at = 0; at < scan.Words.Count; at++)
            {
                if (!taken.Exists(mention => mention.First <= at && at <= mention.Last) && At(scan, at, full) is { } mention)
                {
                    found.Add(mention);
                }
            }
        }
    }

    /// <summary>"الوزير الجبري" after "محمد الجبري": a title with the article and one part of a name (صهر القذافي is another).</summary>
    private static ActorMention? Titled(SentenceScan scan, ActorMention mention, Dictionary<string, ActorMention> full)
    {
        if (mention is not { Kind: EntityKind.Person, Title: not null, NameSpan: null, OrganizationSpan: null } || mention.Last == mention.First)
        {
            return null;
        }

        var word = scan.Words[mention.Last].Plain;
        return scan.Words[mention.First].Plain.Article && !scan.Words[mention.Last].Token.Analyses.Any(analysis => analysis.Pos is Pos.Adjective) && full.TryGetValue(word.Folded, out var person) && scan.Nationality(word) is null
            ? mention with { NameSpan = scan.SpanOf(word, mention.Last), RegistryId = person.RegistryId, Country = mention.Country ?? person.Country, Named = true }
            : null;
    }

    /// <summary>The last word of a name of several, and the first one of a foreign name; no common given names.</summary>
    private static IEnumerable<string> Keys(SentenceScan scan, Span name)
    {
        var words = scan.Words.Where(word => name.Contains(word.Token.Span) || (name.Overlaps(word.Token.Span))).ToList();
        var last = words[^1].Plain;
        if (scan.NamePart(words[^1].Token.Index, last) is NamePartClass.Tail)
        {
            if (words.Count > 1)
            {
                yield return words[^2].Plain.Folded + " " + last.Folded;
            }
        }
        else if (last.Folded.Length >= ShortestKey && (words.Count > 1 || last.IsWhole) && !scan.Ends(words[^1].Token.Index))
        {
            yield return last.Folded;
        }
    }

    private static ActorMention? At(SentenceScan scan, int at, Dictionary<string, ActorMention> full)
    {
        // على is no علي, though both fold alike; and "بن فلان" is of another.
        if (scan.Words[at].Pos is Pos.Adposition || (scan.Follows(at) && scan.NamePart(at - 1, scan.Words[at - 1].Plain) is NamePartClass.Link))
        {
            return null;
        }

        var last = scan.Follows(at + 1) && scan.NamePart(at + 1, scan.Words[at + 1].Plain) is NamePartClass.Tail ? at + 1 : at;
        var tail = last > at ? " " + scan.Words[last].Plain.Folded : "";
        foreach (var view in scan.Words[at].Views)
        {
            if (!view.Pronoun && scan.NamePart(at, view) is not NamePartClass.Never && full.TryGetValue(view.Folded + tail, out var person))
            {
                return scan.Mention(view, at, last, EntityKind.Person, "pattern:short-name") with
                {
                    NameSpan = scan.SpanOf(view, last),
                    RegistryId = person.RegistryId,
                    Country = person.Country,
                    Sector = person.Sector,
                    Named = true,
                };
            }
        }

        return null;
    }
}
