namespace Isnad.Store.Sheets;

/// <summary>Who or where of an event.</summary>
/// <param name="Role"><c>actor</c>, <c>recipient</c> or <c>place</c>.</param>
/// <param name="Key">The key that is the same in every report, see <see cref="ArgumentKey"/>.</param>
/// <param name="Name">The name in the report.</param>
/// <param name="Entity">Id of the entity in the coding.</param>
internal readonly record struct SheetArgument(string Role, string Key, string Name, string Entity)
{
    /// <summary>Whether it takes part, be it as actor or as recipient.</summary>
    public bool IsParty => Role is "actor" or "recipient";
}
