using Isnad.Coding.Events;
using Isnad.Coding.Frames;

namespace Isnad.Coding.Confidences;

/// <summary>How sure the rules are of a row: the strength of the word, and how many of its slots were filled by the tree.</summary>
internal sealed class RuleConfidence : IConfidence
{
    /// <inheritdoc/>
    public double Of(EventDraft draft)
    {
        var value = draft.Frame.Strength switch
        {
            FrameStrength.Strong => 0.55,
            FrameStrength.Weak => 0.45,
            _ => 0.5,
        };
        value += draft.Actors.Count > 0 ? 0.1 : 0;
        value += draft.Recipients.Count > 0 ? 0.1 : 0;
        value += draft.Also.Count > 0 ? 0.1 : 0;
        value -= draft.Reasons.Any(r => r.Part is "actor" or "recipient" && r.Rule.Contains("dropped", StringComparison.Ordinal)) ? 0.1 : 0;
        return Math.Round(Math.Clamp(value, 0.05, 0.95), 2);
    }
}
