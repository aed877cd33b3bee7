using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>The signs by which claims are chosen and learned.</summary>
/// <param name="Vouchers">Of who vouches.</param>
/// <param name="Stances">Of the sense in which a source does, whatever it is.</param>
internal sealed record ClaimSigns(VoucherSigns Vouchers, StanceSigns Stances)
{
    /// <summary>All stances, in the order of their outcomes.</summary>
    public static readonly Stance[] Outcomes = Enum.GetValues<Stance>();
}
