namespace Isnad.Coding.Claims;

/// <summary>How a saying stands to a word that names an event, the likeliest to vouch for it first.</summary>
internal enum SayingPlace
{
    /// <summary>It covers the event's first word.</summary>
    Covers,

    /// <summary>It covers another word of the event.</summary>
    CoversAlso,

    /// <summary>It is the event's word itself.</summary>
    Same,

    /// <summary>It stands before the word in the sentence.</summary>
    Before,

    /// <summary>It stands after the word in the sentence.</summary>
    After,

    /// <summary>It stands in the sentence before.</summary>
    SentenceBefore,

    /// <summary>It stands in the sentence after.</summary>
    SentenceAfter,
}
