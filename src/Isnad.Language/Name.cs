using Isnad.Record;

namespace Isnad.Language;

/// <summary>A name in running text, without its clitics.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Kind">What it names.</param>
public sealed record Name(Span Span, int First, int Last, NameKind Kind);
