namespace Isnad.Coding.Claims;

/// <summary>Families of quotation marks: a mark closes what one of its own family opened.</summary>
internal enum QuoteKind
{
    /// <summary>The straight mark, which opens and closes alike.</summary>
    Straight,

    /// <summary>“ ” and „, which writers set either way round.</summary>
    Curly,

    /// <summary>« ».</summary>
    Guillemet,

    /// <summary>‹ ›.</summary>
    SingleGuillemet,

    /// <summary>Doubled brackets.</summary>
    Brackets,

    /// <summary>The end of a line.</summary>
    Line,
}
