using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>A public office that a person of the registry held.</summary>
/// <param name="Title">The office in Arabic ("وزير الخارجية").</param>
/// <param name="Held">From when to when; null where not told.</param>
public sealed record ActorOffice(string Title, Edtf? Held);
