namespace Isnad.Record;

/// <summary>Whether an event took place, as the report tells it (SCHEME.md section 2).</summary>
public enum EventStatus
{
    /// <summary>It happened or is under way.</summary>
    Actual,

    /// <summary>Planned, promised, expected.</summary>
    Future,

    /// <summary>Conditional, possible, demanded.</summary>
    Hypothetical,

    /// <summary>The narrator says that it did not happen.</summary>
    Negated,
}
