using Isnad.Record;

namespace Isnad.Text;

/// <summary>Where a sentence stands.</summary>
/// <param name="Span">Its characters, from the first that is no space to the last.</param>
/// <param name="Index">Position in the text, from 0.</param>
/// <param name="Paragraph">The line it stands in, from 0; blank lines are not counted.</param>
public sealed record SentenceSpan(Span Span, int Index, int Paragraph);
