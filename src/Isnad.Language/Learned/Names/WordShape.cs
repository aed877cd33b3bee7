namespace Isnad.Language.Learned.Names;

/// <summary>What sort of sign or word a token is.</summary>
internal enum WordShape
{
    /// <summary>An Arabic word.</summary>
    Arabic,

    /// <summary>A word with Latin or other letters.</summary>
    Latin,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A quotation mark.</summary>
    Quote,

    /// <summary>An opening or closing bracket.</summary>
    Bracket,

    /// <summary>Any other sign.</summary>
    Sign,
}
