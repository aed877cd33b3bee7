namespace Isnad.Record;

/// <summary>The sixteen event types of PLOVER 2.0 (Open Event Data Alliance).</summary>
public enum EventType
{
    /// <summary>Agreement or promise to act.</summary>
    Agree,

    /// <summary>Meeting, visit, talks.</summary>
    Consult,

    /// <summary>Praise, recognition, diplomatic support, signed agreement.</summary>
    Support,

    /// <summary>Yielding, easing, willingness to give way.</summary>
    Concede,

    /// <summary>Material or substantive cooperation.</summary>
    Cooperate,

    /// <summary>Material help, arms, money, treatment.</summary>
    Aid,

    /// <summary>Withdrawal, release, ceasefire, disarmament.</summary>
    Retreat,

    /// <summary>Demand, appeal, request.</summary>
    Request,

    /// <summary>Accusation, disapproval, investigation.</summary>
    Accuse,

    /// <summary>Refusal, denial, postponement.</summary>
    Reject,

    /// <summary>Threat, warning to an opponent.</summary>
    Threaten,

    /// <summary>Demonstration, strike, riot.</summary>
    Protest,

    /// <summary>Reduced relations, embargo, conviction.</summary>
    Sanction,

    /// <summary>Raising or moving of force.</summary>
    Mobilize,

    /// <summary>Arrest, seizure, restriction, repression.</summary>
    Coerce,

    /// <summary>Violence.</summary>
    Assault,
}
