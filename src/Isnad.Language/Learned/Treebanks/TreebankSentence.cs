namespace Isnad.Language.Learned.Treebanks;

/// <summary>One sentence of a treebank.</summary>
/// <param name="Id">Its name in the treebank.</param>
/// <param name="Document">The document it belongs to: sentences of one document never stand on both sides of a split.</param>
/// <param name="Words">Syntactic words in order.</param>
/// <param name="Written">Written words in order, pieces rejoined by rule; punctuation included.</param>
public sealed record TreebankSentence(string Id, string Document, IReadOnlyList<SyntacticWord> Words, IReadOnlyList<string> Written)
{
    /// <summary>The sentence as it would be printed.</summary>
    public string Text
    {
        get
        {
            var text = new System.Text.StringBuilder();
            for (var i = 0; i < Words.Count; i++)
            {
                if (i == 0 || Words[i].Written != Words[i - 1].Written)
                {
                    text.Append(text.Length > 0 && !Words[i - 1].Joined ? " " : "").Append(Written[Words[i].Written]);
                }
            }

            return text.ToString();
        }
    }
}
