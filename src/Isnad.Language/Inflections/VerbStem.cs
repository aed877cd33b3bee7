namespace Isnad.Language.Inflections;

/// <summary>A verb's stem in its two shapes, and how endings join it.</summary>
/// <param name="BeforeVowel">قال, رد.</param>
/// <param name="BeforeConsonant">قل, ردد.</param>
/// <param name="Defective">The stem ends in a weak letter that merges with the ending.</param>
/// <param name="AlefEnding">A final long a is written ا (دعا), not ى.</param>
internal sealed record VerbStem(string BeforeVowel, string BeforeConsonant, bool Defective, bool AlefEnding)
{
    /// <summary>The stem with an ending; the empty ending is the jussive's.</summary>
    public string With(string ending)
    {
        if (Defective)
        {
            return Merge(ending);
        }

        return (ending.Length > 0 && Orthography.IsVowel(ending[0]) ? BeforeVowel : BeforeConsonant) + ending;
    }

    private string Merge(string ending)
    {
        var body = BeforeVowel[..^2];
        var vowel = BeforeVowel[^2];
        var glide = BeforeVowel[^1];
        if (ending.Length == 0)
        {
            return body + vowel;
        }

        var open = vowel == 'a';
        switch (ending[0])
        {
            case 'A':
                return body + vowel + glide + ending;
            case 'a' when !open:
                return body + vowel + glide + ending;
            case 'a' or 'u' when ending.Length == 1:
                return body + (open ? (AlefEnding || body[^1] == 'ي' ? 'A' : 'Y') : char.ToUpperInvariant(vowel));
            case 'a':
                return body + ending;
            case 'U':
                return open ? body + "aو" + ending[1..] : body + ending;
            case 'I':
                return open ? body + "aي" + ending[1..] : body + ending;
            default:
                return open ? body + 'a' + glide + ending : body + char.ToUpperInvariant(vowel) + ending;
        }
    }
}
