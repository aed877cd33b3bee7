using Isnad.Language.Learned.Treebanks;

namespace Isnad.Training.Words;

/// <summary>A sentence with its part of the corpus.</summary>
/// <param name="Part">Name of the part, such as <c>padt-2</c>.</param>
/// <param name="Convention">Whose guidelines it follows.</param>
/// <param name="Clean">Whether its spelling is cleaner than a newspaper's.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record TreebankItem(string Part, TreebankConvention Convention, bool Clean, TreebankSentence Sentence);
