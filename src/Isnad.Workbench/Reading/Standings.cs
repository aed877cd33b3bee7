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

    /// <summary>The standing that the reports of a linked event give together; null where none of them says otherwise than that it took place.</summary>
    public static Standing? Of(LinkedEvent linked) => linked.Status switch
    {
        EventStatus.Negated => Standing.Negated,
        EventStatus.Future => Standing.Forecast,
        EventStatus.Hypothetical => Standing.Hypothetical,
        _ when linked.Contradictions.Any(c => c.Point == ContradictionPoint.Truth) => Standing.Disputed,
        _ => linked.Deniers.Count > 0 ? Standing.Denied : null,
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
