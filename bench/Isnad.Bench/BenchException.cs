namespace Isnad.Bench;

/// <summary>The benchmark cannot run; the message says why and what to do.</summary>
internal sealed class BenchException(string message) : Exception(message);
