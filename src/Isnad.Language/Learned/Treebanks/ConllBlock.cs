namespace Isnad.Language.Learned.Treebanks;

/// <summary>One sentence of a CoNLL-U file as it stands there.</summary>
/// <param name="Id">What <c># sent_id</c> says, with or without the equals sign.</param>
/// <param name="Document">The document's name, from <c># newdoc id</c>, the original sentence's name or the sentence's.</param>
/// <param name="Rows">The ten cells of each syntactic word.</param>
/// <param name="Ranges">Multi-word tokens: first and last row (from 0), form, and whether no space follows.</param>
internal sealed record ConllBlock(string Id, string Document, List<string[]> Rows, List<(int First, int Last, string Form, bool Joined)> Ranges);
