namespace Isnad.Record;

/// <summary>What people have decided about an event.</summary>
public enum ReviewState
{
    /// <summary>Nothing yet.</summary>
    Open,

    /// <summary>It stands.</summary>
    Accepted,

    /// <summary>A field was corrected, and nobody accepted or rejected it.</summary>
    Corrected,

    /// <summary>A person added it.</summary>
    Added,

    /// <summary>There is no such event.</summary>
    Rejected,
}
