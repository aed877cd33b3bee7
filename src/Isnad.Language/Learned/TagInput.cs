namespace Isnad.Language.Learned;

/// <summary>A segment before tagging.</summary>
/// <param name="Facts">What its letters tell.</param>
/// <param name="First">Its first letter as written: hamza or bare alef.</param>
/// <param name="Last">Its last letter as written: ة or ه, ى or ي.</param>
/// <param name="Place">1 where letters of its word precede, 2 where some follow, 3 both; 0 alone.</param>
/// <param name="Word">Index of its written word.</param>
internal readonly record struct TagInput(WordFacts Facts, char First, char Last, uint Place, int Word);
