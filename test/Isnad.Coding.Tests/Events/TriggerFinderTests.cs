namespace Isnad.Coding.Tests.Events;

public class TriggerFinderTests
{
    [Theory]
    [InlineData("شنت الطائرات غارات على مواقع التنظيم في حلب.", "غارات", "ASSAULT/aerial")]
    [InlineData("شن المسلحون هجوما بالصواريخ على القاعدة.", "هجوما", "ASSAULT/heavy-weapons")]
    [InlineData("شن المسلحون هجوما على القاعدة.", "هجوما", "ASSAULT")]
    public void Modes_come_from_what_stands_in_the_clause(string text, string word, string meaning) =>
        Assert.Equal(meaning, new CodedText(text).Meaning(word));

    [Theory]
    [InlineData("وقعت فرنسا ومصر اتفاقا للتعاون في القاهرة.", "وقعت", "SUPPORT")]
    [InlineData("تحدثت مصادر عن وقوع قتلى في المدينة.", "وقوع", null)]
    public void Forms_of_a_verb_have_frames_of_their_own(string text, string word, string? meaning) =>
        Assert.Equal(meaning, new CodedText(text).Meaning(word));

    [Theory]
    [InlineData("نددت المنظمات بالاعتقالات، داعية إلى إطلاق سراح الطلاب.", "داعية", "REQUEST/yield")]
    [InlineData("انتقدت روسيا القرار، واصفة إياه بأنه خطير.", "واصفة", "ACCUSE/disapprove")]
    [InlineData("التقى الرئيس داعية معروفا.", "داعية", null)]
    public void Bare_participles_that_govern_something_are_events(string text, string word, string? meaning) =>
        Assert.Equal(meaning, new CodedText(text).Meaning(word));

    [Theory]
    [InlineData("قال الوزير إن بلاده لن تسمح لأحد بتجاوز حدودها.", "تسمح", "THREATEN")]
    [InlineData("قال الوزير إن بلاده سترد على أي اعتداء.", "سترد", "THREATEN")]
    [InlineData("قال الوزير إن بلاده ردت على الرسالة.", "ردت", null)]
    public void What_will_not_be_suffered_is_a_threat(string text, string word, string? type) =>
        Assert.Equal(type, new CodedText(text).Meaning(word)?.Split('/')[0]);

    [Theory]
    [InlineData("وصل خبراء من منظمة حظر الأسلحة الكيميائية إلى دمشق.", "حظر")]
    [InlineData("تعمل الدولة على مكافحة تمويل الإرهاب.", "تمويل")]
    public void Words_inside_the_name_of_a_body_or_cause_are_no_events(string text, string word) =>
        Assert.Empty(new CodedText(text).Of(word));
}
