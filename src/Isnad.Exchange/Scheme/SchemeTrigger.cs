using System.Text.Json.Serialization;

namespace Isnad.Exchange.Scheme;

/// <summary>One more word that names an event: <c>["word", n]</c> in the file.</summary>
/// <param name="Word">The whole token.</param>
/// <param name="N">Which occurrence of it, from 1.</param>
/// <param name="Start">Offset of its first code point, if the file gives one.</param>
/// <param name="End">Offset just after its last code point, if the file gives one.</param>
[JsonConverter(typeof(SchemeTriggerConverter))]
public sealed record SchemeTrigger(string? Word, int? N, int? Start = null, int? End = null);
