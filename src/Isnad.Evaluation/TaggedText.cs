namespace Isnad.Evaluation;

/// <summary>A text whose words carry name tags in IOB2: lines "word TAG", or "word TAG TAG …" where names nest; an empty line ends a sentence.</summary>
/// <param name="Words">The words of each sentence.</param>
/// <param name="Names">The names, each once.</param>
/// <param name="Nested">Whether the tags are those of the nested scheme (GPE, OCC, DATE …; several a word) or the four types PERS, LOC, ORG, MISC.</param>
public sealed record TaggedText(IReadOnlyList<string[]> Words, IReadOnlySet<TaggedName> Names, bool Nested)
{
    private static readonly HashSet<string> FlatTypes = new(StringComparer.Ordinal) { "PERS", "LOC", "ORG", "MISC" };

    /// <summary>Reads lines; PER, as many files have it, is PERS; <c>#</c> comment lines with more than a tag are passed over, a word without tag counts as outside.</summary>
    public static TaggedText Read(IEnumerable<string> lines)
    {
        var sentences = new List<string[]>();
        var names = new HashSet<TaggedName>();
        var words = new List<string>();
        var tags = new List<string[]>();
        var nested = false;
        foreach (var line in lines.Append(""))
        {
            var parts = line.TrimStart('\uFEFF').Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 0)
            {
                if (words.Count > 0)
                {
                    names.UnionWith(NamesOf(sentences.Count, tags));
                    sentences.Add([.. words]);
                    words.Clear();
                    tags.Clear();
                }

                continue;
            }

            var told = parts[1..].Where(IsTag).Select(tag => tag[2..] == "PER" ? tag + "S" : tag).ToArray();
            if (parts[0] == "#" && told.Length == 0 && parts.Length > 1 && parts[1] != "O")
            {
                continue;
            }

            nested |= told.Length > 1 || told.Any(tag => !FlatTypes.Contains(tag[2..]));
            words.Add(parts[0]);
            tags.Add(told);
        }

        return new TaggedText(sentences, names, nested);
    }

    /// <summary>The names of a sentence. An inside tag that continues nothing begins a name; of several open names of one type the outermost go on first.</summary>
    public static IEnumerable<TaggedName> NamesOf(int sentence, IReadOnlyList<string[]> tags)
    {
        var open = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i <= tags.Count; i++)
        {
            var here = i < tags.Count ? tags[i].Where(IsTag).ToArray() : [];
            foreach (var type in open.Keys.Union(here.Select(tag => tag[2..])).ToList())
            {
                var starts = open.GetValueOrDefault(type) ?? [];
                var inside = here.Count(tag => tag[0] == 'I' && tag[2..] == type);
                foreach (var start in starts.Skip(inside))
                {
                    yield return new TaggedName(sentence, start, i - 1, type);
                }

                var begun = here.Count(tag => tag[0] == 'B' && tag[2..] == type) + Math.Max(0, inside - starts.Count);
                open[type] = [.. starts.Take(inside), .. Enumerable.Repeat(i, begun)];
            }
        }
    }

    private static bool IsTag(string part) => part.Length > 2 && part[0] is 'B' or 'I' && part[1] == '-';
}
