namespace Isnad.Text.Numbers;

/// <summary>What a number tells.</summary>
public enum NumberKind
{
    /// <summary>How many.</summary>
    Cardinal,

    /// <summary>Which in a row: الثالث.</summary>
    Ordinal,

    /// <summary>How many of a hundred.</summary>
    Percent,

    /// <summary>Many or few without a number: عشرات, بضعة.</summary>
    Vague,
}
