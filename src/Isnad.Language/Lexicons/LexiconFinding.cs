namespace Isnad.Language.Lexicons;

/// <summary>Something wrong in a lexicon file.</summary>
/// <param name="File">File name without folder.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Severity">How grave.</param>
/// <param name="Code">What, one of the names of <see cref="LexiconCheck"/>'s remarks.</param>
/// <param name="Arguments">The words concerned, for the message.</param>
public sealed record LexiconFinding(string File, int Line, FindingSeverity Severity, string Code, IReadOnlyList<string> Arguments);
