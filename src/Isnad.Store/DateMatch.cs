namespace Isnad.Store;

/// <summary>How an event's date must lie in an interval. A fuzzy date (a month, a decade, about a year) is a stretch of days; an event
/// without one has the days of its report's publication.</summary>
public enum DateMatch
{
    /// <summary>It may have happened in the interval: the stretch and the interval share a day.</summary>
    Possible,

    /// <summary>It cannot have happened outside: the stretch lies in the interval.</summary>
    Certain,
}
