namespace Isnad.Coding.Actors;

/// <summary>One way to cut a written word: what is left after its proclitics.</summary>
/// <param name="Key">Folded, without proclitics and article.</param>
/// <param name="Article">Whether it has the article.</param>
/// <param name="Start">Offset into the text where the word begins, its visible article included.</param>
/// <param name="Preposition">The letter of a proclitic preposition; <c>'\0'</c> for none.</param>
/// <param name="Conjunction">Whether و or ف was cut off.</param>
/// <param name="Pronoun">Whether an enclitic pronoun was cut off the end.</param>
internal readonly record struct WordView(string Key, bool Article, int Start, char Preposition, bool Conjunction, bool Pronoun = false)
{
    /// <summary>Whether nothing was cut off but the article.</summary>
    public bool IsWhole => Preposition == '\0' && !Conjunction;

    /// <summary>Whether the word ends as the sound masculine plural does.</summary>
    public bool IsSoundPlural => Key is [.., 'و' or 'ي', 'ن'];

    /// <summary>The folded word with its article.</summary>
    public string Folded => Article ? "ال" + Key : Key;
}
