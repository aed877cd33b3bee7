namespace Isnad.Coding.Contexts;

/// <summary>A choice of coding that the context model has an opinion of. The numbers up to <see cref="Telling"/> are those of its file.</summary>
internal enum ContextTask
{
    /// <summary>Who did it.</summary>
    Actor = 0,

    /// <summary>To whom; the other word is that of who did it.</summary>
    Recipient = 1,

    /// <summary>Who else did it; the other word is that of the first one chosen.</summary>
    OtherActor = 2,

    /// <summary>To whom else; the other word is that of the first one chosen.</summary>
    OtherRecipient = 3,

    /// <summary>When.</summary>
    Date = 4,

    /// <summary>Where.</summary>
    Place = 5,

    /// <summary>Which saying vouches for it; the other word is that of the source.</summary>
    Voucher = 6,

    /// <summary>Which event told before it is; the words are those of its first and its last telling.</summary>
    Telling = 7,

    /// <summary>Whether a word names an event, and of which type.</summary>
    Meaning,

    /// <summary>Of which mode an event is.</summary>
    Mode,

    /// <summary>What a word is to a mention that lists and rules do not know.</summary>
    Mention,

    /// <summary>Whether an event took place.</summary>
    Status,

    /// <summary>In which sense a source vouches.</summary>
    Stance,

    /// <summary>How two entities are tied.</summary>
    Tie,
}
