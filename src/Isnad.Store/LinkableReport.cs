namespace Isnad.Store;

/// <summary>A state of a report that links can stand on.</summary>
/// <param name="Report">The report.</param>
/// <param name="N">Its number.</param>
/// <param name="Coding">Log entry of its newest coding; 0 where it has none.</param>
/// <param name="Copies">How many copies it has.</param>
/// <param name="Decided">The last entry by which people decided about it; 0 where there is none.</param>
internal sealed record LinkableReport(string Report, long N, long Coding, long Copies, long Decided);
