namespace Isnad.Record;

/// <summary>An office that reports give a person.</summary>
/// <param name="Title">The office in the reports' words, such as <c>وزير الخارجية</c>.</param>
/// <param name="Of">Name of the body or country; null where not told.</param>
/// <param name="From">Publication of the first report that says so; null where unknown.</param>
/// <param name="To">Publication of the last report that says so; null where unknown.</param>
/// <param name="Former">A report says that it no longer holds.</param>
/// <param name="Reports">Ids of the reports, in order of publication.</param>
public sealed record Office(string Title, string? Of, Edtf? From, Edtf? To, bool Former, IReadOnlyList<string> Reports);
