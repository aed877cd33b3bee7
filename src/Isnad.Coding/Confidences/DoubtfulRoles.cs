using Isnad.Coding.Events;

namespace Isnad.Coding.Confidences;

/// <summary>Leaves open who did it, or to whom, where the confidence of the row times the likelihood of the choice is small: a wrong name costs more than a missing one.</summary>
/// <remarks>Below these shares doers and recipients gain (F1) and who did what to whom loses nothing to speak of, cross-validated on the hand-coded reports.</remarks>
internal static class DoubtfulRoles
{
    private const double LeastActor = 0.15;
    private const double LeastRecipient = 0.18;

    /// <summary>Takes the doubtful ones from an event whose confidence is told.</summary>
    public static void Drop(EventDraft draft)
    {
        Drop(draft, "actor", LeastActor);
        Drop(draft, "recipient", LeastRecipient);
    }

    private static void Drop(EventDraft draft, string part, double least) =>
        draft.TakeOut(part, entity => draft.Chosen.TryGetValue((part, entity), out var chosen) && draft.Confidence * chosen.Likelihood < least);
}
