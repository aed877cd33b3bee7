using Isnad.Coding.Actors;

namespace Isnad.Coding.Tests.Actors;

/// <summary>The few countries that the tests name.</summary>
internal sealed class FewCountries : ICountryNames
{
    private static readonly (string Stem, string Name, string English)[] Known =
    [
        ("سوري", "سوريا", "Syria"), ("روسي", "روسيا", "Russia"), ("تركي", "تركيا", "Turkey"), ("مصري", "مصر", "Egypt"),
        ("يمني", "اليمن", "Yemen"), ("فرنسي", "فرنسا", "France"), ("فلسطيني", "فلسطين", "Palestine"), ("اميركي", "اميركا", "United States"),
        ("سوداني", "السودان", "Sudan"), ("اردني", "الاردن", "Jordan"),
    ];

    public string? OfAdjective(string word) =>
        word == "اتراك" ? "Turkey" : Known.FirstOrDefault(k => word.StartsWith(k.Stem, StringComparison.Ordinal) && word[k.Stem.Length..] is "" or "ه" or "ون" or "ين" or "ان" or "ات").English;

    public string? OfName(string word) => Known.FirstOrDefault(k => k.Name == word).English;
}
