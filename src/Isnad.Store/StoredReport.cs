using Isnad.Record;

namespace Isnad.Store;

/// <summary>A report of the record in its newest version.</summary>
/// <param name="Report">The report.</param>
/// <param name="Fingerprint">Fingerprint of its text; null where none was taken.</param>
/// <param name="Versions">How many versions of its content the log holds.</param>
/// <param name="Copies">Where else it was found.</param>
public sealed record StoredReport(Report Report, string? Fingerprint, int Versions, IReadOnlyList<ReportCopy> Copies);
