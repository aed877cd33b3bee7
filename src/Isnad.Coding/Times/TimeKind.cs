namespace Isnad.Coding.Times;

/// <summary>What a time expression tells.</summary>
public enum TimeKind
{
    /// <summary>A point or stretch of the calendar: أمس، 12 آذار، الأسبوع الماضي.</summary>
    Date,

    /// <summary>From a point on, or up to it: منذ 2012، حتى الأحد.</summary>
    Open,

    /// <summary>A length of time that places nothing: ثلاثة أيام.</summary>
    Duration,

    /// <summary>A repeated time: كل جمعة.</summary>
    Set,
}
