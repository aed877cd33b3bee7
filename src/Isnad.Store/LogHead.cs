namespace Isnad.Store;

/// <summary>How far the log goes.</summary>
internal sealed record LogHead(long Seq, string Hash);
