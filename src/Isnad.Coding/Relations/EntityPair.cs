using Isnad.Coding.Actors;

namespace Isnad.Coding.Relations;

/// <summary>Two entities that may be tied, with the two mentions that stand nearest to each other.</summary>
/// <param name="First">Id of the one that the report names first.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="FirstMention">Its mention.</param>
/// <param name="SecondMention">The other's.</param>
internal sealed record EntityPair(string First, string Second, ActorMention FirstMention, ActorMention SecondMention);
