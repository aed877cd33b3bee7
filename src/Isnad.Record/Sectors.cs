namespace Isnad.Record;

/// <summary>What PLOVER's sector codes have in common.</summary>
public static class Sectors
{
    /// <summary>Whether a sector is part of a state: its government, forces, police, services, courts or parliament.</summary>
    /// <param name="sector">The code; null for none.</param>
    public static bool IsOfState(string? sector) => sector is "GOV" or "MIL" or "COP" or "SPY" or "JUD" or "LEG";
}
