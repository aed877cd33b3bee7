using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>The signs by which claims are chosen and learned: <c>S:</c> for who vouches, <c>T:</c> for the stance.</summary>
internal sealed class ClaimSigns(VoucherSigns vouchers, StanceSigns stances)
{
    /// <summary>All stances, in the order in which they are weighed.</summary>
    public static readonly Stance[] Stances = Enum.GetValues<Stance>();

    /// <summary>The signs of a saying.</summary>
    public List<string> OfVoucher(EventDraft draft, ClaimCandidate candidate) => vouchers.Of(draft, candidate).ConvertAll(s => "S:" + s);

    /// <summary>The signs of nobody.</summary>
    public List<string> OfNobody(EventDraft draft, IReadOnlyList<ClaimCandidate> candidates) => vouchers.OfNobody(draft, candidates).ConvertAll(s => "S:" + s);

    /// <summary>The signs of the stance of a source, whatever it is.</summary>
    public List<string> OfStance(EventDraft draft, ClaimCandidate candidate, SpeechSource source) => stances.Of(draft, candidate, source);

    /// <summary>The signs for one stance.</summary>
    public static List<string> With(Stance stance, List<string> signs) => signs.ConvertAll(s => $"T:{stance}|{s}");
}
