namespace Isnad.Coding.Frames;

/// <summary>Which argument fills a role: alternatives tried in order, each one or several slots taken together.</summary>
/// <param name="Alternatives">Slots such as <c>subj</c>, <c>obj</c>, <c>gen</c>, <c>poss</c>, <c>by</c>, <c>obl:على</c> (prepositions folded).</param>
public sealed record SlotChoice(IReadOnlyList<IReadOnlyList<string>> Alternatives)
{
    /// <summary>No argument fills the role.</summary>
    public static SlotChoice None { get; } = new([]);

    /// <summary>Parses a cell of frames.tsv: <c>subj+obl:مع,gen</c>.</summary>
    public static SlotChoice Parse(string cell)
    {
        if (cell.Length == 0)
        {
            return None;
        }

        var alternatives = cell.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(a => (IReadOnlyList<string>)[.. a.Split('+', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Normalize)]);
        return new SlotChoice([.. alternatives]);
    }

    /// <summary>Whether a slot occurs in any alternative.</summary>
    public bool Mentions(string slot) => Alternatives.Any(a => a.Contains(slot));

    /// <summary>A slot name with its preposition folded.</summary>
    public static string Normalize(string slot) => Isnad.Text.Folding.Fold(slot);
}
