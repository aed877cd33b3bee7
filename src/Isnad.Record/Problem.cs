namespace Isnad.Record;

/// <summary>Something that went wrong with one input, told so that a person can mend it.</summary>
/// <param name="Code">Stable key of the kind of problem, such as <c>not-arabic</c>; its sentence in Arabic and English is a resource.</param>
/// <param name="File">The file as the user gave it.</param>
/// <param name="Place">Where in it: a line, a byte, a field; null for the whole file.</param>
/// <param name="Arguments">What the sentence fills in.</param>
public sealed record Problem(string Code, string File, string? Place, IReadOnlyList<string> Arguments);
