namespace Isnad.Sources;

/// <summary>One line of a .jsonl file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">The line without its line end; empty where it is too long.</param>
/// <param name="TooLong">The line exceeds the limit and was passed over.</param>
internal readonly record struct JsonLine(long Number, byte[] Bytes, bool TooLong);
