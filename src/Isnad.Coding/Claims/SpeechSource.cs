using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>One who says something.</summary>
/// <param name="Entity">Entity id; null for an unnamed source.</param>
/// <param name="Span">The words that name the source here; null where it is dropped.</param>
internal readonly record struct SpeechSource(string? Entity, Span? Span);
