namespace Isnad.Record;

/// <summary>A date of the Extended Date/Time Format (ISO 8601-2, Library of Congress EDTF), Level 1.</summary>
/// <param name="Value">The EDTF string, such as <c>2015-09~</c>, <c>2013/2015</c> or <c>2012/..</c>.</param>
public sealed record Edtf(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
