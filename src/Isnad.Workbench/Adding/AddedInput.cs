using Isnad.Record;

namespace Isnad.Workbench.Adding;

/// <summary>What became of one input.</summary>
/// <param name="Origin">The file as its person named it.</param>
/// <param name="ReportId">The report that it holds; null where it could not be read.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Events">Events found in it.</param>
/// <param name="IsCopy">The record held it already, under this or another name.</param>
/// <param name="Problem">Why it was not taken; null where it was.</param>
public sealed record AddedInput(string Origin, string? ReportId, string Title, int Events, bool IsCopy, Problem? Problem);
