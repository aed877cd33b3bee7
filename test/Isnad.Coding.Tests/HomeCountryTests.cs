using Isnad.Coding.Tests.Actors;
using Isnad.Record;

namespace Isnad.Coding.Tests;

/// <summary>The country of those of whom the words around them tell none.</summary>
public sealed class HomeCountryTests
{
    private static readonly Coder Coder = Isnad.Coding.Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon);

    [Theory]
    [InlineData("اعتقلت الشرطة خمسة متظاهرين في دمشق. وقال وزير الداخلية السوري إن الوضع هادئ في سوريا.", "الشرطة")]
    [InlineData("اعتقلت الشرطة خمسة متظاهرين في دمشق. وقال وزير الداخلية السوري إن الوضع هادئ في سوريا.", "خمسة متظاهرين")]
    public void Who_acts_in_a_report_on_one_state_is_of_it(string text, string name) => Assert.Equal("Syria", CountryOf(text, name));

    [Fact]
    public void Who_acts_in_a_report_on_several_states_is_of_none() =>
        Assert.Null(CountryOf("انتقدت روسيا وتركيا والصين وفرنسا القرار. واعتقلت الشرطة خمسة متظاهرين.", "الشرطة"));

    [Fact]
    public void Who_is_of_abroad_by_the_words_is_not_of_the_state_of_the_report() =>
        Assert.Null(CountryOf("اتهمت سوريا قوى أجنبية بقصف دمشق.", "قوى أجنبية"));

    [Fact]
    public void A_member_is_of_the_country_of_the_body() =>
        Assert.Equal("Iraq", CountryOf("نددت روسيا وتركيا والصين وفرنسا بالقرار. وهدد سامر الحداد، عضو البرلمان العراقي، بمقاضاة فرنسا.", "سامر الحداد"));

    [Fact]
    public void A_body_of_many_states_has_its_code_as_country_and_no_sector()
    {
        var body = Entities("اتهمت الأمم المتحدة روسيا بقصف دمشق.").Single(e => e.Name == "الأمم المتحدة");
        Assert.Equal(("IGO", null), (body.Country, body.Sector));
    }

    private static string? CountryOf(string text, string name) =>
        Assert.Single(Entities(text), e => e.Name == name || e.Aliases.Contains(name)).Country;

    private static IReadOnlyList<Entity> Entities(string text) => Coder.Code(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text)).Entities;
}
