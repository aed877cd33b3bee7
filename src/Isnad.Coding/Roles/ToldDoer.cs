namespace Isnad.Coding.Roles;

/// <summary>A doer whom a rule tells where none was chosen who can have done it, but those who did it with him.</summary>
/// <param name="Entity">The entity's id.</param>
/// <param name="Word">The word that tells so.</param>
/// <param name="Rule">The rule, for explanations.</param>
internal sealed record ToldDoer(string Entity, int Word, string Rule);
