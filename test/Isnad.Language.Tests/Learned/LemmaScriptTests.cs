using CsCheck;
using Isnad.Language.Learned;

namespace Isnad.Language.Tests.Learned;

public sealed class LemmaScriptTests
{
    private static readonly Gen<string> Words = Gen.Char["ابتسدقلمنهوي"].Array[1, 9].Select(letters => new string(letters));

    [Fact]
    public void A_script_leads_from_its_form_to_its_lemma() =>
        Gen.Select(Words, Words).Sample((form, lemma) => LemmaScript.Apply(LemmaScript.Of(form, lemma), form) == lemma);

    [Theory]
    [InlineData("القرارات", "قرار", "الاجتماعات", "اجتماع")]
    [InlineData("رجال", "رجل", "جبال", "جبل")]
    [InlineData("يقول", "قال", "يزور", "زار")]
    public void Words_of_one_pattern_share_a_script(string form, string lemma, string otherForm, string otherLemma) =>
        Assert.Equal(otherLemma, LemmaScript.Apply(LemmaScript.Of(form, lemma), otherForm));

    [Fact]
    public void A_script_refuses_a_form_that_it_does_not_fit() =>
        Assert.Null(LemmaScript.Apply(LemmaScript.Of("القرارات", "قرار"), "رجل"));
}
