namespace Isnad.Language.Learned.Names;

/// <summary>The words and signs of a sentence in order, with the token that each stands for.</summary>
/// <param name="Words">Words and signs.</param>
/// <param name="Tokens">Index of the token of each; -1 for a sign.</param>
internal sealed record NameSequence(NameWord[] Words, int[] Tokens)
{
    /// <summary>The signs before a word that are looked at; long rules of dashes are no names.</summary>
    private const int MostSigns = 8;

    /// <summary>The sequence of a sentence's tokens and the signs between them.</summary>
    public static NameSequence Of(IReadOnlyList<Token> tokens, NameWords source)
    {
        var words = new List<NameWord>(tokens.Count + 8);
        var indexes = new List<int>(tokens.Count + 8);
        for (var i = 0; i < tokens.Count; i++)
        {
            var signs = 0;
            foreach (var letter in tokens[i].Before)
            {
                if (!char.IsWhiteSpace(letter) && !char.IsSurrogate(letter) && signs++ < MostSigns)
                {
                    words.Add(source[letter.ToString()]);
                    indexes.Add(-1);
                }
            }

            words.Add(source[tokens[i].Form]);
            indexes.Add(i);
        }

        return new NameSequence([.. words], [.. indexes]);
    }
}
