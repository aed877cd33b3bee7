namespace Isnad.Store;

/// <summary>How much a record holds.</summary>
/// <param name="Reports">Distinct reports.</param>
/// <param name="Copies">Further copies of them.</param>
/// <param name="Codings">Codings, older ones included.</param>
/// <param name="Events">Events of the newest codings.</param>
/// <param name="Entities">Entities of the newest codings.</param>
/// <param name="Claims">Claims of the newest codings.</param>
/// <param name="Relations">Relations of the newest codings.</param>
/// <param name="Problems">Problems told.</param>
/// <param name="Entries">Entries of the log.</param>
/// <param name="Head">Hash of the newest log entry: who keeps it elsewhere can prove later that nothing before it was changed.</param>
public sealed record RecordCounts(
    long Reports,
    long Copies,
    long Codings,
    long Events,
    long Entities,
    long Claims,
    long Relations,
    long Problems,
    long Entries,
    string Head);
