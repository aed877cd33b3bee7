namespace Isnad.Workbench.Web;

/// <summary>How an event is shown whose address cites an earlier state of the record.</summary>
public enum CitedState
{
    /// <summary>As it was; nothing of it has changed since.</summary>
    Unchanged,

    /// <summary>As it was: its reports as they were coded then, linked anew as people had decided then.</summary>
    Then,

    /// <summary>Its reports as they were coded then, grouped as they are today.</summary>
    CodingsThen,

    /// <summary>As it is today: the record held nothing of it then.</summary>
    NotYet,
}
