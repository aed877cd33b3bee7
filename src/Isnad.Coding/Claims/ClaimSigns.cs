using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>The signs by which claims are chosen and learned: of who vouches, and in what sense.</summary>
internal sealed class ClaimSigns(VoucherSigns vouchers, StanceSigns stances)
{
    /// <summary>All stances, in the order of their outcomes.</summary>
    public static readonly Stance[] Stances = Enum.GetValues<Stance>();

    /// <summary>The signs of a saying.</summary>
    public List<string> OfVoucher(EventDraft draft, ClaimCandidate candidate) => vouchers.Of(draft, candidate);

    /// <summary>The signs of nobody.</summary>
    public List<string> OfNobody(EventDraft draft, IReadOnlyList<ClaimCandidate> candidates) => vouchers.OfNobody(draft, candidates);

    /// <summary>The signs of the stance of a source, whatever it is.</summary>
    public List<string> OfStance(EventDraft draft, ClaimCandidate candidate, SpeechSource source) => stances.Of(draft, candidate, source);
}
