using System.Text.Json;

namespace Isnad.Record;

/// <summary>A corrected field with both its values.</summary>
/// <param name="Field">The field.</param>
/// <param name="Was">What the coder gave; null for nothing.</param>
/// <param name="Now">What the person gave; null for nothing.</param>
/// <param name="Author">Who corrected it.</param>
/// <param name="Entry">Number of the log entry.</param>
public sealed record FieldReview(DecisionField Field, JsonElement? Was, JsonElement? Now, string Author, long Entry);
