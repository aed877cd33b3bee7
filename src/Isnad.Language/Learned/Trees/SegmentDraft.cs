namespace Isnad.Language.Learned.Trees;

/// <summary>A tree over segments that can be changed.</summary>
internal sealed class SegmentDraft(IReadOnlyList<TaggedSegment> segments, SegmentTree tree)
{
    private readonly int[] _heads = [.. tree.Heads];
    private readonly string[] _relations = [.. tree.Relations];

    public int Count => segments.Count;

    public TaggedSegment this[int index] => segments[index];

    public int Head(int index) => _heads[index];

    public string Relation(int index) => _relations[index];

    public void Attach(int dependent, int head, string relation) => (_heads[dependent], _relations[dependent]) = (head, relation);

    public void Relabel(int dependent, string relation) => _relations[dependent] = relation;

    public bool IsVerb(int index) => index >= 0 && segments[index].Upos is "VERB" or "AUX";

    public bool IsName(int index) => segments[index].Upos is "X" or "PROPN";

    public bool HasArticle(int index) => segments[index].Folded.StartsWith("ال", StringComparison.Ordinal) && segments[index].Folded.Length > 4;

    public IEnumerable<int> Children(int head)
    {
        for (var i = 0; i < _heads.Length; i++)
        {
            if (_heads[i] == head)
            {
                yield return i;
            }
        }
    }

    public bool HasChild(int head, string relation) => Children(head).Any(c => _relations[c] == relation);

    /// <summary>Whether a preposition governs the segment.</summary>
    public bool HasPreposition(int index) => Children(index).Any(c => _relations[c] == "case" && c < index);

    /// <summary>Whether <paramref name="segment"/> is <paramref name="ancestor"/> or hangs below it.</summary>
    public bool IsBelow(int segment, int ancestor)
    {
        for (var steps = 0; segment >= 0 && steps <= Count; steps++)
        {
            if (segment == ancestor)
            {
                return true;
            }

            segment = _heads[segment];
        }

        return false;
    }

    /// <summary>The segment of a written word that its clitics lean on.</summary>
    public int StemOf(int first, int last) =>
        last > first && segments[last].Upos == "PRON" ? last - 1 : last;
}
