using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>Finds persons by one part of a name that the report gives in full elsewhere: "لافروف" of "سيرغي لافروف".</summary>
internal static class ShortNames
{
    private const int ShortestKey = 3;

    /// <summary>Adds the short forms that no mention covers yet.</summary>
    public static void Add(IReadOnlyList<SentenceScan> scans, List<ActorMention> found)
    {
        var full = new Dictionary<string, ActorMention>(StringComparer.Ordinal);
        foreach (var person in found)
        {
            if (person is { Kind: EntityKind.Person, NameSpan: { } name })
            {
                foreach (var key in Keys(scans, person, name))
                {
                    full.TryAdd(key, person);
                }
            }
        }

        if (full.Count == 0)
        {
            return;
        }

        foreach (var scan in scans)
        {
            var taken = found.Where(mention => mention.Sentence == scan.Sentence.Index).ToList();
            for (var at = 0; at < scan.Words.Count; at++)
            {
                if (!taken.Exists(mention => mention.First <= at && at <= mention.Last) && At(scan, at, full) is { } mention)
                {
                    found.Add(mention);
                }
            }
        }
    }

    /// <summary>The last word of a name of several, and the first one of a foreign name; no common given names.</summary>
    private static IEnumerable<string> Keys(IReadOnlyList<SentenceScan> scans, ActorMention person, Span name)
    {
        var scan = scans.First(s => s.Sentence.Index == person.Sentence);
        var words = scan.Words.Where(word => name.Contains(word.Token.Span) || (name.Overlaps(word.Token.Span))).ToList();
        var last = words[^1].Plain;
        if (last.Folded.Length >= ShortestKey && (words.Count > 1 || last.IsWhole) && !scan.Ends(words[^1].Token.Index))
        {
            yield return last.Folded;
        }
    }

    private static ActorMention? At(SentenceScan scan, int at, Dictionary<string, ActorMention> full)
    {
        foreach (var view in scan.Words[at].Views)
        {
            if (!view.Pronoun && full.TryGetValue(view.Folded, out var person))
            {
                return scan.Mention(view, at, at, EntityKind.Person, "pattern:short-name") with
                {
                    NameSpan = scan.SpanOf(view, at),
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
