using Isnad.Record;
using Isnad.Text;

namespace Isnad.Language.Learned.Names;

/// <summary>Turns labels into names of the kinds that coding asks for, with spans inside the words, without clitics.</summary>
internal static class NameKinds
{
    /// <summary>The types that are taken from the nested scheme.</summary>
    public static readonly IReadOnlyList<string> NestedTypes = ["OCC", "EVENT"];

    /// <summary>The names of a sentence, in order, longer ones before those inside them.</summary>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="sequence">Its words and signs.</param>
    /// <param name="model">The model.</param>
    /// <param name="labels">Labels of the news scheme.</param>
    /// <param name="nested">Chains of the nested scheme, each of one type, with their labels.</param>
    public static IReadOnlyList<Name> Of(IReadOnlyList<Token> tokens, NameSequence sequence, NameModel model, int[] labels, IReadOnlyList<(NameChain Chain, int[] Labels)> nested)
    {
        var found = new HashSet<(int First, int Last, NameKind Kind)>();
        foreach (var (first, last, type) in Spans(labels))
        {
            if (KindOf(sequence.Words, first, last, model.News.Chains[0].Types[type], model.Evidence) is { } kind)
            {
                found.Add((first, last, kind));
                if (kind is NameKind.Organization or NameKind.Place or NameKind.Event && last > first)
                {
                    AddInner(sequence.Words, first, last, found);
                }
            }
        }

        foreach (var (chain, inner) in nested)
        {
            NameKind? kind = chain.Types[0] switch { "OCC" => NameKind.Title, "EVENT" => NameKind.Event, _ => null };
            if (kind is not null)
            {
                found.UnionWith(Spans(inner).Select(span => (span.First, span.Last, kind.Value)));
            }
        }

        var names = new HashSet<Name>();
        foreach (var (first, last, kind) in found)
        {
            if (Name(tokens, sequence, first, last, kind) is { } name)
            {
                names.Add(name);
            }
        }

        return [.. names.OrderBy(n => n.Span).ThenBy(n => n.Kind)];
    }

    private static NameKind? KindOf(NameWord[] words, int first, int last, string type, EvidenceTable table)
    {
        var told = EvidenceOf(words, first, last, table);
        return type switch
        {
            "PERS" => NameKind.Person,
            "LOC" or "ORG" when (told & Evidence.Country) != 0 => NameKind.Country,
            "LOC" => NameKind.Place,
            "ORG" => NameKind.Organization,
            _ when (told & Evidence.Nationality) != 0 || IsRelative(words[first].Folded) => NameKind.Nationality,
            _ => null,
        };
    }

    // ي of relation: قومي, قومية, قوميون, قوميين, قوميات.
    private static bool IsRelative(string folded) => folded.Length > 4
        && (folded[^1] == 'ي' || folded.EndsWith("يه", StringComparison.Ordinal) || folded.EndsWith("يين", StringComparison.Ordinal)
            || folded.EndsWith("يون", StringComparison.Ordinal) || folded.EndsWith("يات", StringComparison.Ordinal));

    private static Evidence EvidenceOf(NameWord[] words, int first, int last, EvidenceTable table)
    {
        var told = Evidence.None;
        foreach (var stem in words[first].Stems)
        {
            var chain = stem;
            for (var i = first + 1; i <= last; i++)
            {
                chain = EvidenceTable.Chain(chain, words[i].Hash);
            }

            told |= table[chain];
        }

        return told;
    }

    private static void AddInner(NameWord[] words, int first, int last, HashSet<(int First, int Last, NameKind Kind)> found)
    {
        for (var i = first; i <= last; i++)
        {
            var told = words[i].Evidence;
            NameKind? kind = told switch
            {
                _ when (told & Evidence.Country) != 0 => NameKind.Country,
                _ when (told & Evidence.Nationality) != 0 => NameKind.Nationality,
                _ when (told & Evidence.Settlement) != 0 && (told & (Evidence.DoubtfulPlace | Evidence.Given | Evidence.Family)) == 0 => NameKind.Place,
                _ => null,
            };
            if (kind is not null)
            {
                found.Add((i, i, kind.Value));
            }
        }
    }

    private static IEnumerable<(int First, int Last, int Type)> Spans(int[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] % 2 == 1)
            {
                var last = i;
                while (last + 1 < labels.Length && labels[last + 1] == labels[i] + 1)
                {
                    last++;
                }

                yield return (i, last, (labels[i] - 1) / 2);
            }
        }
    }

    private static Name? Name(IReadOnlyList<Token> tokens, NameSequence sequence, int first, int last, NameKind kind)
    {
        while (first <= last && sequence.Tokens[first] < 0)
        {
            first++;
        }

        while (last >= first && sequence.Tokens[last] < 0)
        {
            last--;
        }

        if (first > last)
        {
            return null;
        }

        var start = StartOf(tokens[sequence.Tokens[first]], sequence.Words[first]);
        var end = EndOf(tokens[sequence.Tokens[last]], sequence.Words[last]);
        return start < end ? new Name(Span.FromBounds(start, end), sequence.Tokens[first], sequence.Tokens[last], kind) : null;
    }

    // A frequent word of which no remainder is more frequent has no clitic, whatever the segmenter thought: وليد.
    private static int StartOf(Token token, NameWord word)
    {
        if (word.Lead > 0)
        {
            var map = Folding.FoldWithMap(token.Form).Map;
            return word.Lead < map.Count - 1 ? token.Span.Start + map[word.Lead] : token.Span.Start;
        }

        return word.Known ? token.Span.Start : Kept(token)?.Span.Start ?? token.Span.Start;
    }

    private static int EndOf(Token token, NameWord word)
    {
        var pronoun = token.Segments.Count > 1 && !(word.Known && word.Lead == 0) && token.Segments[^1].Kind == SegmentKind.Pronoun;
        return pronoun ? token.Segments[^1].Span.Start : token.Span.End;
    }

    private static Segment? Kept(Token token) =>
        token.Segments.FirstOrDefault(s => s.Kind is not (SegmentKind.Conjunction or SegmentKind.Preposition or SegmentKind.Future));
}
