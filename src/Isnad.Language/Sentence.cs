using Isnad.Record;

namespace Isnad.Language;

/// <summary>One sentence as read.</summary>
/// <param name="Index">Position in the report, from 0.</param>
/// <param name="Paragraph">Which paragraph (line of the text) it stands in, from 0.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Tokens">Its written words in order; punctuation is no token, see <see cref="Token.Before"/>.</param>
/// <param name="Names">Names found in it, nested ones included.</param>
public sealed record Sentence(int Index, int Paragraph, Span Span, IReadOnlyList<Token> Tokens, IReadOnlyList<Name> Names);
