using Isnad.Record;

namespace Isnad.Workbench.Reading;

/// <summary>Finds the standing of an event.</summary>
public static class Standings
{
    /// <summary>The standing that status and claims give together.</summary>
    public static Standing Of(Event coded) => coded.Status switch
    {
        EventStatus.Negated => Standing.Negated,
        EventStatus.Future => Standing.Forecast,
        EventStatus.Hypothetical => Standing.Hypothetical,
        _ => OfClaims(coded.Claims),
    };

    private static Standing OfClaims(IReadOnlyList<Claim> claims)
    {
        var denied = claims.Any(c => c.Stance == Stance.Denies);
        return denied && claims.Any(c => c.Stance != Stance.Denies) ? Standing.Disputed
            : denied ? Standing.Denied
            : claims.Any(c => c.Stance == Stance.Accuses) ? Standing.Accused
            : claims.Any(c => c.Stance == Stance.ClaimsResponsibility) ? Standing.Claimed
            : claims.Any(c => c.Stance is Stance.Expects or Stance.Promises or Stance.Threatens) ? Standing.Forecast
            : claims.Any(c => c.Stance == Stance.Demands) ? Standing.Hypothetical
            : claims.Count > 0 ? Standing.Attributed
            : Standing.Told;
    }
}
