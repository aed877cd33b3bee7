using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Coding.Roles;

namespace Isnad.Coding.Confidences;

/// <summary>How likely a human coder would code the event, once, and of this type: learned, and true to its word (of rows told 0.9 nine in ten are).</summary>
internal sealed class LearnedConfidence(RoleScene scene, SignWeights weights) : IConfidence
{
    /// <summary>The least confidence of a row that is told: of rows less sure two in three are wrong, and events with all their roles
    /// are right more often without them by the hand-coded reports (cross-validated).</summary>
    public const double LeastTold = 0.35;

    private const double Least = 0.01;
    private readonly EventSigns _signs = new(scene);

    /// <inheritdoc/>
    public double Of(EventDraft draft) => Math.Round(Math.Clamp(1 / (1 + Math.Exp(-weights.Score(_signs.Of(draft)))), Least, 1 - Least), 2);
}
