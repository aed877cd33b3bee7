namespace Isnad.Language.Learned;

/// <summary>A sentence whose words are read: tokens for the coding, tagged segments for a parser.</summary>
/// <param name="Tokens">Its written words.</param>
/// <param name="Segments">Its segments with their tags, marks included.</param>
/// <param name="TokenOf">For each unit (<see cref="TaggedSegment.Word"/>) the index of its token; -1 for a mark.</param>
internal sealed record LearnedSentence(List<Token> Tokens, IReadOnlyList<TaggedSegment> Segments, IReadOnlyList<int> TokenOf);
