namespace Isnad.Language.Learned.Treebanks;

/// <summary>One syntactic word of a treebank: a written word or a piece of one. Labels are those of UD version 2.</summary>
/// <param name="Form">The form without harakat and tatweel; before fusion (الجيش of للجيش, مدينة of مدينتهم).</param>
/// <param name="Lemma">The lemma without harakat.</param>
/// <param name="Upos">Universal part of speech, such as <c>CCONJ</c>.</param>
/// <param name="Xpos">The treebank's own tag.</param>
/// <param name="Features">Features as written, <c>_</c> where there are none.</param>
/// <param name="Head">Index of the head in the sentence; -1 for the root.</param>
/// <param name="Relation">Relation to the head.</param>
public sealed record SyntacticWord(string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Relation)
{
    /// <summary>Index of its written word.</summary>
    public int Written { get; init; }

    /// <summary>Where its letters begin in the written word.</summary>
    public int Start { get; init; }

    /// <summary>How many letters of the written word are its own.</summary>
    public int Length { get; init; }

    /// <summary>Whether no space stands between it and the next word.</summary>
    public bool Joined { get; init; }

    /// <summary>The value of a feature, or null.</summary>
    public string? Feature(string name)
    {
        foreach (var pair in Features.AsSpan().Split('|'))
        {
            var text = Features.AsSpan(pair);
            if (text.Length > name.Length && text[name.Length] == '=' && text.StartsWith(name, StringComparison.Ordinal))
            {
                return text[(name.Length + 1)..].ToString();
            }
        }

        return null;
    }
}
