namespace Isnad.Coding.Places;

/// <summary>A noun before a place name that says what it is (مدينة حلب).</summary>
/// <param name="Word">Folded, without article.</param>
/// <param name="Role">Its role in <c>place-words.tsv</c>: <c>head</c>, <c>known-head</c>, <c>heads</c>, <c>dual</c>, <c>capital</c> or <c>rural</c>.</param>
/// <param name="Kinds">The kinds of place that it fits, the best first.</param>
internal sealed record HeadWord(string Word, string Role, IReadOnlyList<PlaceKind> Kinds)
{
    /// <summary>A name of another kind after it makes a place of its own (مطار حلب), not that place (مدينة حلب).</summary>
    public bool MakesNewPlace => Role == "rural" || (Role is "head" or "known-head" && Kinds[0] is PlaceKind.Facility or PlaceKind.Camp or PlaceKind.District or PlaceKind.Mountain or PlaceKind.Water);

    /// <summary>Part of the place's name.</summary>
    public bool InName => Role is not ("heads" or "dual");

    /// <summary>Where the head is a settlement or a division, a word with the article may be its name (بلدة الشحيل).</summary>
    public bool TakesNouns => Kinds[0] is PlaceKind.Town or PlaceKind.Village or PlaceKind.District or PlaceKind.Camp;
}
