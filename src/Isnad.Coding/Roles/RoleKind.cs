namespace Isnad.Coding.Roles;

/// <summary>The two roles of an event that are chosen.</summary>
internal enum RoleKind
{
    /// <summary>Who did it.</summary>
    Actor,

    /// <summary>To whom it was done.</summary>
    Recipient,
}
