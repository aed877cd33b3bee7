namespace Isnad.Store;

/// <summary>How far the log goes.</summary>
/// <param name="Seq">Number of the newest entry, from 1; 0 in an empty log.</param>
/// <param name="Hash">Its hash: who keeps it elsewhere can prove later that nothing before it was changed.</param>
internal sealed record LogHead(long Seq, string Hash);
