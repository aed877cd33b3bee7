namespace Isnad.Record;

/// <summary>An office that a report says somebody holds.</summary>
/// <param name="Role">Its title as the report gives it.</param>
/// <param name="Of">Name of the body or country; null where the report tells none.</param>
/// <param name="Ended">Whether it is a former one.</param>
public sealed record HeldOffice(string Role, string? Of, bool Ended);
