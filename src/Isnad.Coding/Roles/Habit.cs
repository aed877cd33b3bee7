namespace Isnad.Coding.Roles;

/// <summary>What one kind of party does and suffers in the news at large, as logarithms of how much oftener than any party.</summary>
/// <param name="Kind"><c>h</c> by the first word of its name, <c>k</c> by its registry entry, <c>c</c> by kind, country and sector.</param>
/// <param name="Lean">Doer rather than sufferer: the logarithm of the odds over all events.</param>
/// <param name="Part">How often it takes part in events when it is mentioned.</param>
/// <param name="Deeds">By type of event (<c>Assault</c>) or lemma of its word (<c>=قتل</c>).</param>
internal sealed record Habit(char Kind, double Lean, double Part, IReadOnlyDictionary<string, Deed> Deeds)
{
    private readonly Dictionary<string, Deed>.AlternateLookup<ReadOnlySpan<char>> _lookup =
        ((Dictionary<string, Deed>)Deeds).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Its habit in events of a kind; null where too few were counted.</summary>
    public Deed? In(ReadOnlySpan<char> what) => _lookup.TryGetValue(what, out var deed) ? deed : null;
}
