namespace Isnad.Text.Numbers;

/// <summary>How a form of numbers.tsv takes part in a number.</summary>
internal enum NumberRole
{
    Unit,
    BoundUnit,
    Ten,
    Tens,
    Hundred,
    Hundreds,
    Scale,
    ScalePlural,
    ScaleAccusative,
    ScaleDual,
    Fraction,
    Vague,
    Ordinal,
    DefiniteOrdinal,
    BoundOrdinal,
    Dual,
}
