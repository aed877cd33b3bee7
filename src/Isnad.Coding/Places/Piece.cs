using Isnad.Record;

namespace Isnad.Coding.Places;

/// <summary>A word as names are made of: a token, or the part of one between underscores (كوريا_الشمالية).</summary>
/// <param name="Token">Index of its token in the sentence.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Folded">Its folded form.</param>
/// <param name="Joined">Nothing but space, quotes or a hash sign stands between it and the piece before.</param>
/// <param name="Readings">Its readings as clitics and a word that the gazetteer knows, the least cut first: how many letters
/// are cut, and the word with its article restored. Most words have none.</param>
internal readonly record struct Piece(int Token, Span Span, string Folded, bool Joined, IReadOnlyList<(int Cut, string Word)> Readings);
