namespace Isnad.Record;

/// <summary>How exactly an <see cref="Edtf"/> tells when.</summary>
public enum EdtfPrecision
{
    /// <summary>The string is no EDTF of Level 1.</summary>
    None,

    /// <summary>A day: <c>2015-03-12</c>, with or without a time.</summary>
    Day,

    /// <summary>A month: <c>2015-03</c> or <c>2015-03-XX</c>.</summary>
    Month,

    /// <summary>A season: <c>2015-22</c>.</summary>
    Season,

    /// <summary>A year: <c>2015</c>, <c>2015-XX</c> or <c>Y-17000</c>.</summary>
    Year,

    /// <summary>A decade: <c>201X</c>.</summary>
    Decade,

    /// <summary>A century: <c>20XX</c>.</summary>
    Century,

    /// <summary>A stretch with both ends: <c>2013/2015</c>.</summary>
    Interval,

    /// <summary>A stretch with one end only: <c>2012/..</c>, <c>/2012</c>.</summary>
    Open,
}
