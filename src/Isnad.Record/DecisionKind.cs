namespace Isnad.Record;

/// <summary>What a person decides about the record.</summary>
public enum DecisionKind
{
    /// <summary>The event is right as it stands.</summary>
    Accept,

    /// <summary>There is no such event; it is marked and left out of lists.</summary>
    Reject,

    /// <summary>One field is to have another value.</summary>
    Correct,

    /// <summary>Several linked things are one.</summary>
    Merge,

    /// <summary>Some tellings or mentions do not belong with the others.</summary>
    Split,

    /// <summary>The report tells an event that no coder found.</summary>
    Add,

    /// <summary>A remark, which changes nothing else.</summary>
    Comment,

    /// <summary>An earlier decision no longer holds; withdrawing a withdrawal makes it hold again.</summary>
    Undo,
}
