namespace Isnad.Coding.Events;

/// <summary>What the subject of a verb has to do with the event noun that the verb governs.</summary>
internal enum SupportKind
{
    /// <summary>Nothing is known; the subject is a last resort for the actor.</summary>
    Unknown,

    /// <summary>The subject does it: شن هجوما.</summary>
    Agent,

    /// <summary>The subject suffers it: تعرض لهجوم.</summary>
    Patient,

    /// <summary>The object does it, or is said or asked to: اتهم الجيش بقصف.</summary>
    Object,

    /// <summary>Its object is hit by the event that is its subject: الهجوم الذي استهدف الكنيسة.</summary>
    Target,

    /// <summary>Nobody is told: وقع هجوم, تم اعتقال.</summary>
    Neutral,

    /// <summary>Nobody is told, and whom the noun names it is done to: تم اعتقالهم.</summary>
    Done,

    /// <summary>The subject does it, but where it was asked for another asked: وافق على طلب.</summary>
    Answer,

    /// <summary>The subject keeps it from happening, and so does not do it: أحبط هجوما.</summary>
    Foils,
}
