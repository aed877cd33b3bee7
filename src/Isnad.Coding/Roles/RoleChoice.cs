using Isnad.Coding.Actors;

namespace Isnad.Coding.Roles;

/// <summary>An entity chosen for a role.</summary>
/// <param name="Entity">Its id.</param>
/// <param name="Mention">The mention that speaks most for it.</param>
/// <param name="Likelihood">0 to 1, among all candidates and nobody.</param>
/// <param name="Signs">The signs that weigh most.</param>
internal sealed record RoleChoice(string Entity, ActorMention Mention, double Likelihood, IReadOnlyList<string> Signs);
