using Isnad.Record;

namespace Isnad.Store;

/// <summary>A report that a search found.</summary>
/// <param name="Report">The report.</param>
/// <param name="Snippet">The stretch of the report's text around the first found words.</param>
/// <param name="Text">The characters of <paramref name="Snippet"/>.</param>
/// <param name="Words">Found words inside the snippet, as spans of the report's text.</param>
/// <param name="Found">How many words of the whole text were found.</param>
public sealed record SearchHit(ReportRow Report, Span Snippet, string Text, IReadOnlyList<Span> Words, int Found);
