namespace Isnad.Coding.Actors;

/// <summary>Knows states by the words that stand for them inside names of bodies and offices.</summary>
public interface ICountryNames
{
    /// <summary>The English short name of the country that a nationality adjective means.</summary>
    /// <param name="word">A folded word without clitics and article, in any gender and number: روسي, روسيه, روس.</param>
    /// <returns>The country; null where the word is no nationality.</returns>
    string? OfAdjective(string word);

    /// <summary>Whether such an adjective is a common word as well: مالي is of Mali, or of money.</summary>
    /// <param name="word">A folded word without clitics and article.</param>
    bool IsCommonWord(string word);

    /// <summary>Whether a noun says what kind of place something is: قرية, مستشفى.</summary>
    /// <param name="word">A folded word without clitics and article.</param>
    bool IsPlaceNoun(string word);
}
