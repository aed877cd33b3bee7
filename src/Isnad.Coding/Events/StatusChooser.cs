using Isnad.Coding.Choices;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Chooses whether an event took place by learned weights (status-weights.tsv).</summary>
internal sealed class StatusChooser(StatusSigns signs, ChoiceWeights weights)
{
    /// <summary>The labels of the weights, in the order of <see cref="EventStatus"/>.</summary>
    public static readonly string[] Labels = [.. Enum.GetNames<EventStatus>().Select(n => n.ToLowerInvariant())];

    /// <summary>The status chosen and how likely it is.</summary>
    public (EventStatus Status, double Likelihood) Choose(EventDraft draft)
    {
        var shares = weights.Likelihoods(signs.Of(draft));
        var best = Array.IndexOf(shares, shares.Max());
        return ((EventStatus)best, shares[best]);
    }
}
