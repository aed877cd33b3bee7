using System.Collections.Concurrent;

namespace Isnad.Language.Learned.Trees;

/// <summary>What a tree network looks at in a segment: rows of its embedding tables.</summary>
internal sealed class TreeInputs
{
    /// <summary>Row of forms that training saw too rarely.</summary>
    public const int RareForm = 0;

    /// <summary>Row of the root node's form.</summary>
    public const int RootForm = 1;

    /// <summary>Mark of sentences from a treebank of other guidelines.</summary>
    public const string OtherConvention = "other";

    private static readonly string[] Lengths = ["", "1", "2", "3", "4", "5", "6", "7", "8"];

    private readonly Dictionary<string, int> _forms;
    private readonly Dictionary<string, int> _tags;
    private readonly ConcurrentDictionary<(string Upos, string Features, bool Other), int[]> _marks = new();
    private readonly Func<(string Upos, string Features, bool Other), int[]> _findMarks;
    private readonly int _letterRows;

    public TreeInputs(TreeSize size, IReadOnlyList<string> forms, IReadOnlyList<string> tags)
    {
        FormNames = forms;
        TagNames = tags;
        _letterRows = size.LetterRows;
        _forms = Number(forms, 2);
        _tags = Number(tags, 0);
        _findMarks = FindMarks;
    }

    public IReadOnlyList<string> FormNames { get; }

    public IReadOnlyList<string> TagNames { get; }

    public int FormRows => FormNames.Count + 2;

    public int TagRows => TagNames.Count;

    /// <summary>The rows of a segment; tags that training never saw are left out.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="vectors">Word vectors.</param>
    /// <param name="other">Whether the sentence comes from a treebank of other guidelines; training alone says so.</param>
    public NodeRows RowsOf(TaggedSegment segment, WordVectors vectors, bool other = false)
    {
        var tags = _marks.GetOrAdd((segment.Upos, segment.Features, other), _findMarks);
        return new NodeRows(vectors.IndexOf(segment.Folded), _forms.GetValueOrDefault(segment.Folded, RareForm), LetterRowsOf(segment.Folded), tags);
    }

    private int[] FindMarks((string Upos, string Features, bool Other) key)
    {
        var marks = MarksOf(new TaggedSegment("", key.Upos, key.Features, "", 0));
        return [.. (key.Other ? marks.Append(OtherConvention) : marks).Where(_tags.ContainsKey).Select(mark => _tags[mark])];
    }

    /// <summary>Tag and features of a segment, one by one.</summary>
    public static IEnumerable<string> MarksOf(TaggedSegment segment) =>
        segment.Features == "_" ? [segment.Upos] : segment.Features.Split('|').Prepend(segment.Upos);

    /// <summary>Rows of the beginnings (to three letters) and ends (to four) of a word and of its shape.</summary>
    private int[] LetterRowsOf(string folded)
    {
        var ends = Math.Clamp(folded.Length - 1, 0, 4);
        var starts = Math.Min(ends, 3);
        var rows = new int[1 + ends + starts];
        rows[0] = Row(Shape(folded), 47);
        for (var length = 1; length <= ends; length++)
        {
            rows[length] = Row(folded.AsSpan(folded.Length - length), 17);
        }

        for (var length = 1; length <= starts; length++)
        {
            rows[ends + length] = Row(folded.AsSpan(0, length), 31);
        }

        return rows;
    }

    private static string Shape(string folded) =>
        folded.Length == 0 ? "" : char.IsAsciiDigit(folded[0]) ? "0" : char.IsLetter(folded[0]) ? Lengths[Math.Min(folded.Length, 8)] : folded;

    private int Row(ReadOnlySpan<char> letters, uint seed)
    {
        var hash = 2166136261u ^ seed;
        foreach (var letter in letters)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        hash ^= hash >> 15;
        hash *= 2246822519u;
        hash ^= hash >> 13;
        return (int)(hash % (uint)_letterRows);
    }

    private static Dictionary<string, int> Number(IReadOnlyList<string> names, int first)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            rows.TryAdd(names[i], first + i);
        }

        return rows;
    }
}
