namespace Isnad.Coding.Claims;

/// <summary>A quotation mark, or the end of a line.</summary>
/// <param name="Kind">Its family.</param>
/// <param name="Word">Index of the word after it; the number of words after the last.</param>
/// <param name="Opens">Whether it opens or closes; null where its place leaves that open.</param>
internal readonly record struct QuoteMark(QuoteKind Kind, int Word, bool? Opens);
