using Isnad.Coding.Actors;
using Isnad.Coding.Tests.Actors;
using Isnad.Coding.Times;
using Isnad.Record;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Tests;

/// <summary>Whom the words of a report mean, persons, bodies and places together.</summary>
public sealed class ParticipantsTests
{
    private static readonly NumberFinder Numbers = NumberFinder.Load(ActorTestBed.Lexicon);
    private static readonly TimeFinder Times = TimeFinder.Load(ActorTestBed.Lexicon);
    private static readonly Participants Participants = Participants.Load(ActorTestBed.Lexicon, Numbers);

    [Theory]
    [InlineData("قتل ثلاثة بحسب أنقرة أمس.", "أنقرة", EntityKind.Country)]
    [InlineData("وفق باريس فإن الاتفاق قريب.", "باريس", EntityKind.Country)]
    [InlineData("رفضت باريس الاتفاق.", "باريس", EntityKind.Country)]
    [InlineData("شهدت باريس احتجاجات أمس.", "باريس", EntityKind.Place)]
    [InlineData("عاد الوفد من باريس.", "باريس", EntityKind.Place)]
    [InlineData("سيطر مسلحون على بغداد أمس.", "بغداد", EntityKind.Place)]
    [InlineData("أطلق الحوثيون صاروخا على الرياض أمس.", "الرياض", EntityKind.Place)]
    [InlineData("فرضت تركيا عقوبات على دمشق أمس.", "دمشق", EntityKind.Country)]
    [InlineData("أطلق المسلحون صاروخا جديدا على الرياض أمس.", "الرياض", EntityKind.Place)]
    [InlineData("أطلق المسلحون صاروخا من طراز قديم على الرياض أمس.", "الرياض", EntityKind.Place)]
    [InlineData("شن الرئيس حملة بعد القصف ركزت على باريس أمس.", "باريس", EntityKind.Country)]
    [InlineData("شن المسلحون هجوما واسعا على بغداد أمس.", "بغداد", EntityKind.Place)]
    [InlineData("شن الرئيس هجوما لاذعا على باريس أمس.", "باريس", EntityKind.Country)]
    [InlineData("شن الرئيس هجوما على باريس واتهمها بالكذب.", "باريس", EntityKind.Country)]
    [InlineData("شن الوزير حملة سياسية على برلين أمس.", "برلين", EntityKind.Country)]
    [InlineData("أطلق الوزير تصريحات نارية على طهران أمس.", "طهران", EntityKind.Country)]
    [InlineData("رفضت تركيا الحصار على الدوحة أمس.", "الدوحة", EntityKind.Country)]
    public void A_capital_is_its_government_where_it_speaks_and_a_place_where_it_sees(string text, string name, EntityKind kind) =>
        Assert.Equal(kind, Assert.Single(Find(text).Entities, e => e.Name == name).Kind);

    [Theory]
    [InlineData("قالت الحكومة الكينية إنها ستحقق. ودخل مئات الكينيين الملعب أمس.", "الكينيين", EntityKind.Group)]
    [InlineData("أعلن الجيش قتل سوري واعتقال تونسي قرب السياج أمس.", "سوري", EntityKind.Person)]
    [InlineData("أصيب تونسي بجروح قرب السياج أمس.", "تونسي", EntityKind.Person)]
    [InlineData("أعلن الجيش قصف سوري على البلدة أمس.", "سوري", EntityKind.Country)]
    [InlineData("وأوقفت إيطاليا لصا قرب الحدود فجر أمس.", "إيطاليا", EntityKind.Country)]
    public void People_told_by_their_nationality_are_not_their_state(string text, string name, EntityKind kind) =>
        Assert.Equal(kind, Assert.Single(Find(text).Entities, e => e.Mentions.Any(mention => mention.In(text) == name)).Kind);

    [Theory]
    [InlineData("اتهمت سوريا إسرائيل بالقصف. وقالت إن البلاد سترد.", "سوريا", "البلاد")]
    [InlineData("قصفت الطائرات حلب. وهدأت المدينة بعد ساعات.", "حلب", "المدينة")]
    public void A_word_for_any_place_names_none(string text, string name, string word) =>
        Assert.Contains(word, Assert.Single(Find(text).Entities, e => e.Name == name).Aliases);

    [Theory]
    [InlineData("قتل زعيم جماعة \"جند السنابل\" أمس.", "زعيم جماعة \"جند السنابل\"")]
    [InlineData("قتل قائد تنظيم \"جند السنابل\" أمس.", "قائد تنظيم \"جند السنابل\"")]
    public void A_name_that_opens_a_quotation_closes_it(string text, string name) => Assert.Contains(Find(text).Entities, e => e.Name == name);

    [Theory]
    [InlineData("رفضت أنقرة الاتفاق. وقالت تركيا إنها سترد.", "تركيا")]
    [InlineData("رفضت أنقرة الاتفاق أمس.", "أنقرة")]
    public void A_country_is_called_by_its_capital_only_where_no_other_name_stands(string text, string name) =>
        Assert.Equal(name, Assert.Single(Find(text).Entities, e => e.Country == "Turkey").Name);

    [Theory]
    [InlineData("قتل خمسة عمال الأسبوع الماضي في حلب.", "خمسة عمال")]
    [InlineData("قال وزير الصناعة خالد سلمان الشهر الماضي ذلك.", "خالد سلمان")]
    [InlineData("اعتقلت الشرطة المحامي خالد رمضان العام الماضي.", "خالد رمضان")]
    [InlineData("قال وزير الصناعة خالد سلمان رمضان الماضي ذلك.", "خالد سلمان")]
    public void A_name_ends_where_a_time_begins(string text, string name)
    {
        var entities = Find(text).Entities;
        Assert.Contains(entities, e => e.Name == name);
        Assert.DoesNotContain(entities, e => e.Name.Contains("الأسبوع", StringComparison.Ordinal) || e.Name.Contains("الشهر", StringComparison.Ordinal));
    }

    [Fact]
    public void A_district_is_a_place_and_no_body()
    {
        var entities = Find("قتل ثلاثة في مديرية بيت الفقيه بمحافظة الحديدة في اليمن.").Entities;
        Assert.Equal(EntityKind.Place, Assert.Single(entities, e => e.Name == "مديرية بيت الفقيه").Kind);
    }

    [Theory]
    [InlineData("قالت الشرطة العراقية إن المتظاهرين العراقيين غادروا.", "العراق", "العراقيين")]
    [InlineData("رفضت السفارة الإيرانية البيان.", "إيران", "الإيرانية")]
    [InlineData("رفضت السفارة السورية البيان.", "السورية", null)]
    public void A_state_told_in_adjectives_is_called_by_the_name_in_them(string text, string name, string? alias)
    {
        var state = Participants.Called(Assert.Single(Find(text).Entities, e => e.Kind == EntityKind.Country));
        Assert.Equal(name, state.Name);
        Assert.True(alias is null || state.Aliases.Contains(alias));
    }

    [Theory]
    [InlineData("اتهم وزير الدفاع سالم ناصر إيران بدعم المسلحين.", "سالم ناصر")]
    [InlineData("اتهم وزير الدفاع سالم ناصر الحوثيين بقتل المدنيين.", "سالم ناصر")]
    [InlineData("انتقد النائب سالم السويد القرار.", "سالم السويد")]
    public void A_name_ends_before_the_state_or_body_beside_it(string text, string name) =>
        Assert.Contains(Find(text).Entities, entity => entity.Kind == EntityKind.Person && entity.Name == name);

    private static ResolvedEntities Find(string text)
    {
        var reading = ActorTestBed.Reader.Read(text);
        return Participants.Find(ActorTestBed.Report(text), reading, Numbers.Find(text), null, null, Times.Find(text, new Edtf("2018-05-16")));
    }
}
