using Isnad.Coding.Actors;

namespace Isnad.Coding.Tests.Actors;

/// <summary>The few countries that the tests name.</summary>
internal sealed class FewCountries : ICountryNames
{
    private static readonly (string Stem, string English)[] Known =
    [
        ("سوري", "Syria"), ("روسي", "Russia"), ("تركي", "Turkey"), ("مصري", "Egypt"),
        ("يمني", "Yemen"), ("فرنسي", "France"), ("فلسطيني", "Palestine"), ("اميركي", "United States"),
        ("سوداني", "Sudan"), ("مالي", "Mali"), ("اردني", "Jordan"),
    ];

    public bool IsCommonWord(string word) => OfAdjective(word) == "Mali";

    public bool IsPlaceNoun(string word) => word is "قريه" or "مستشفي";

    public string? OfAdjective(string word) =>
        word == "اتراك" ? "Turkey" : Known.FirstOrDefault(k => word.StartsWith(k.Stem, StringComparison.Ordinal) && word[k.Stem.Length..] is "" or "ه" or "ون" or "ين" or "ان" or "ات").English;
}
