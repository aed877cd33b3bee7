namespace Isnad.Record;

/// <summary>An independent chain behind a linked event: all reports that go back to one source.</summary>
/// <param name="Kind">What makes them one: the widest of the reasons.</param>
/// <param name="Name">The agency, source or outlet that it goes back to; null where only the shared text shows it.</param>
/// <param name="Reports">Ids of the reports, in order.</param>
/// <param name="Texts">Those of them that share a large part of their text, a group a text.</param>
public sealed record Origin(OriginKind Kind, string? Name, IReadOnlyList<string> Reports, IReadOnlyList<IReadOnlyList<string>> Texts);
