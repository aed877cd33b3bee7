namespace Isnad.Workbench.Wording;

/// <summary>The calendars in which dates are told.</summary>
public enum ReaderCalendar
{
    /// <summary>Gregorian only.</summary>
    Gregorian,

    /// <summary>Gregorian with the Hijri date (Umm al-Qura) beside it.</summary>
    Both,
}
