namespace Isnad.Coding.Claims;

/// <summary>How a saying stands to an event, the nearest first.</summary>
internal enum ClaimTie
{
    /// <summary>The event is part of what is said.</summary>
    Covers,

    /// <summary>The event's word is the word of saying: اتهم، طالب.</summary>
    Itself,

    /// <summary>The saying stands before the event in its sentence.</summary>
    Before,

    /// <summary>The saying stands after the event in its sentence.</summary>
    After,

    /// <summary>The saying stands in the sentence before.</summary>
    Last,

    /// <summary>The saying stands in the sentence after.</summary>
    Next,
}
