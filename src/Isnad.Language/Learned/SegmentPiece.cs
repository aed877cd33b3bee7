namespace Isnad.Language.Learned;

/// <summary>A syntactic word cut from a written one.</summary>
/// <param name="Folded">Folded form as it stands alone.</param>
/// <param name="First">Its first letter as written.</param>
/// <param name="Last">Its last letter as written.</param>
/// <param name="Before">Whether letters of its written word precede it.</param>
/// <param name="After">Whether some follow it.</param>
/// <param name="Word">Index of its written word.</param>
/// <param name="Start">Where it begins among the folded letters of the word.</param>
/// <param name="Length">How many of them are its own.</param>
internal readonly record struct SegmentPiece(string Folded, char First, char Last, bool Before, bool After, int Word, int Start, int Length);
