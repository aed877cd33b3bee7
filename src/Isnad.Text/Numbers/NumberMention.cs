using Isnad.Record;

namespace Isnad.Text.Numbers;

/// <summary>A number told by the text.</summary>
/// <param name="Span">Its words, with the words that qualify it in front (نحو, ما لا يقل عن), without leading clitics.</param>
/// <param name="Value">The range told; both ends null where vague. A number that is not whole gives the whole numbers around it.</param>
/// <param name="Kind">What it tells.</param>
public sealed record NumberMention(Span Span, Quantity Value, NumberKind Kind);
