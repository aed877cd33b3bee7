using Isnad.Language;
using Isnad.Language.Lexicons;
using Isnad.Language.Segmentation;

namespace Isnad.Training.Vectors;

/// <summary>The raw text as word numbers, each sentence twice: as written, and with the clitics cut off.</summary>
/// <param name="Words">The words by number, the most frequent first.</param>
/// <param name="Counts">How often each stands in the two texts together.</param>
/// <param name="Text">Word numbers; -1 ends a sentence; rare words are left out.</param>
internal sealed record Corpus(string[] Words, long[] Counts, int[] Text)
{
    private const int RareBelow = 3;

    /// <summary>Reads the news and numbers its <paramref name="size"/> most frequent words and segments;
    /// all that are not rare are written to <paramref name="list"/>, one a line with its count.</summary>
    public static Corpus Read(string path, Lexicon lexicon, int size, string list)
    {
        var (types, numbers, written) = Number(path);
        Console.WriteLine($"{types.Count} word types, {written.Count} places");
        var counts = new long[types.Count];
        foreach (var number in written)
        {
            if (number >= 0)
            {
                counts[number]++;
            }
        }

        var cuts = Cut(types, counts, numbers, lexicon);
        var both = new long[types.Count];
        for (var type = 0; type < counts.Length; type++)
        {
            both[type] += counts[type];
            foreach (var piece in cuts[type] ?? [type])
            {
                if (piece >= both.Length)
                {
                    Array.Resize(ref both, types.Count);
                }

                both[piece] += counts[type];
            }
        }

        Array.Resize(ref both, types.Count);
        var order = Enumerable.Range(0, types.Count).OrderByDescending(t => both[t]).ThenBy(t => types[t], StringComparer.Ordinal).Take(size).ToArray();
        WriteTypes(types, both, list);
        var rank = new int[types.Count];
        Array.Fill(rank, -1);
        for (var i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
        }

        return new Corpus([.. order.Select(t => types[t])], [.. order.Select(t => both[t])], Renumbered(written, cuts, rank));
    }

    private static void WriteTypes(List<string> types, long[] counts, string list)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(list)!);
        File.WriteAllLines(list, Enumerable.Range(0, types.Count).Where(t => counts[t] >= RareBelow && types[t].All(char.IsLetter)).Select(t => $"{types[t]}\t{counts[t]}"));
    }

    private static (List<string> Types, Dictionary<string, int> Numbers, List<int> Written) Number(string path)
    {
        var types = new List<string>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var written = new List<int>(22_000_000);
        foreach (var sentence in NewsText.Sentences(path))
        {
            foreach (var word in sentence)
            {
                if (!numbers.TryGetValue(word, out var number))
                {
                    numbers.Add(word, number = types.Count);
                    types.Add(word);
                }

                written.Add(number);
            }

            written.Add(-1);
        }

        return (types, numbers, written);
    }

    // The analyzer's likeliest reading without context is good enough for counting.
    private static int[]?[] Cut(List<string> types, long[] counts, Dictionary<string, int> numbers, Lexicon lexicon)
    {
        var analyzer = new WordAnalyzer(lexicon);
        var cuts = new int[]?[counts.Length];
        for (var type = 0; type < counts.Length; type++)
        {
            if (counts[type] < RareBelow)
            {
                continue;
            }

            var segments = analyzer.Analyze(types[type])[0].Segments;
            if (segments.Count > 1)
            {
                var pieces = Pieces(segments);
                cuts[type] = pieces.Count > 1 ? [.. pieces.Select(Numbered)] : null;
            }
        }

        return cuts;

        int Numbered(string piece)
        {
            if (!numbers.TryGetValue(piece, out var number))
            {
                numbers.Add(piece, number = types.Count);
                types.Add(piece);
            }

            return number;
        }
    }

    private static List<string> Pieces(IReadOnlyList<Segment> segments)
    {
        var pieces = new List<string>();
        var article = "";
        foreach (var segment in segments)
        {
            if (segment.Kind == SegmentKind.Article)
            {
                article = segment.Folded;
                continue;
            }

            pieces.Add(article + segment.Folded);
            article = "";
        }

        return pieces;
    }

    private static int[] Renumbered(List<int> written, int[]?[] cuts, int[] rank)
    {
        var text = new List<int>(written.Count * 5 / 2);
        for (var start = 0; start < written.Count;)
        {
            var end = written.IndexOf(-1, start);
            var cut = false;
            for (var i = start; i < end; i++)
            {
                Add(rank[written[i]]);
                cut |= cuts[written[i]] is not null;
            }

            text.Add(-1);
            for (var i = start; i < end && cut; i++)
            {
                foreach (var piece in cuts[written[i]] ?? [written[i]])
                {
                    Add(rank[piece]);
                }
            }

            text.Add(-1);
            start = end + 1;
        }

        return [.. text];

        void Add(int number)
        {
            if (number >= 0)
            {
                text.Add(number);
            }
        }
    }
}
