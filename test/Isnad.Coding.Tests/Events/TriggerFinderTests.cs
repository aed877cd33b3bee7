namespace Isnad.Coding.Tests.Events;

public class TriggerFinderTests
{
    [Theory]
    [InlineData("شنت الطائرات غارات على مواقع التنظيم في حلب.", "غارات", "ASSAULT/aerial")]
    [InlineData("شن المسلحون هجوما بالصواريخ على القاعدة.", "هجوما", "ASSAULT/heavy-weapons")]
    [InlineData("شن المسلحون هجوما على القاعدة.", "هجوما", "ASSAULT")]
    [InlineData("هاجم مسلحون نقطة تفتيش في المدينة أمس، بينما حلقت طائرات في سماء العاصمة ليلا.", "هاجم", "ASSAULT")]
    public void Modes_come_from_what_stands_in_the_clause(string text, string word, string meaning) =>
        Assert.Equal(meaning, new CodedText(text).Meaning(word));

    [Theory]
    [InlineData("وقعت فرنسا ومصر اتفاقا للتعاون في القاهرة.", "وقعت", "SUPPORT")]
    [InlineData("تحدثت مصادر عن وقوع قتلى في المدينة.", "وقوع", null)]
    public void Forms_of_a_verb_have_frames_of_their_own(string text, string word, string? meaning) =>
        Assert.Equal(meaning, new CodedText(text).Meaning(word));

    [Theory]
    [InlineData("قامت فرق البلدية أمس بزيارة السوق وتم تحرير 198 مخالفة صحية ضد المطاعم في المدينة.", "تحرير", null)]
    [InlineData("أعلن الجيش تحرير المدينة من المتمردين.", "تحرير", "COERCE/seize")]
    [InlineData("قالت الشرطة إنه تم إيقاف 12 سيارة مسروقة في المدينة.", "إيقاف", "COERCE/seize")]
    [InlineData("قالت الشرطة إنه تم إيقاف ثلاثة مهربين في المدينة.", "إيقاف", "COERCE/arrest")]
    public void What_is_taken_tells_the_sense(string text, string word, string? meaning) => Assert.Equal(meaning, new CodedText(text).Meaning(word));

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

    [Theory]
    [InlineData("شارك آلاف الأهالي أمس في جمعة \"حرق الإطارات\" قرب السياج الحدودي شرقي المدينة.", "حرق")]
    [InlineData("قال زعيم حركة «العمال يرفضون» إن الاجتماع تأخر في العاصمة أمس.", "يرفضون")]
    public void A_name_in_quotes_tells_no_event(string text, string word) =>
        Assert.Empty(new CodedText(text).Of(word));

    [Theory]
    [InlineData("شيع الأهالي جثمان الشاب المقتول على يد الشرطة.", "المقتول", "ASSAULT")]
    [InlineData("شيع الأهالي جثمان الشاب المقتول في المدينة.", "المقتول", null)]
    public void A_participle_that_says_by_whom_it_was_done_is_an_event(string text, string word, string? meaning) =>
        Assert.Equal(meaning, new CodedText(text).Meaning(word));

    [Theory]
    [InlineData("أكد الرئيس مواصلة الحرب ضد الإرهاب.", "الحرب", null)]
    [InlineData("تعد البلاد شريكا مهما في محاربة الإرهاب.", "محاربة", null)]
    [InlineData("شنت الدولة حربا على الإرهاب في الجبال.", "حربا", "ASSAULT")]
    public void A_war_on_terror_that_nobody_wages_anywhere_is_a_standing_phrase(string text, string word, string? meaning) =>
        Assert.Equal(meaning, new CodedText(text).Meaning(word));

    [Theory]
    [InlineData("أطلقت الجماعة سراح ثلاثة رهائن.", "أطلقت", "release")]
    [InlineData("دهس رجل جنديين بسيارته.", "دهس", "ramming")]
    [InlineData("هاجم شبان الحافلة بالحجارة.", "هاجم", "stone-throwing")]
    [InlineData("هاجم شبان الحافلة بالسكاكين.", "هاجم", "knife-attack")]
    [InlineData("هاجم شبان الحافلة بالهراوات.", "هاجم", null)]
    [InlineData("هاجم شبان الحافلة في حي الحجر الأسود.", "هاجم", null)]
    public void The_label_names_what_was_done_and_with_what(string text, string word, string? label) =>
        Assert.Equal(label, Assert.Single(new CodedText(text).Of(word)).Label);

    [Fact]
    public void A_town_that_falls_is_taken_and_no_government_toppled() =>
        Assert.Equal("territory", Assert.Single(new CodedText("سقطت مدينة حلب في أيدي المعارضة أمس.").Of("سقطت")).Label);

    [Theory]
    [InlineData("حريق كبير في مصنع\nشب حريق في مصنع بالمدينة أمس. وقال مسؤول في المستشفى إن تسعة عمال لقوا مصرعهم.", "مصرعهم", null)]
    [InlineData("هجوم على مصنع\nهاجم مسلحون مصنعا بالمدينة أمس. وقال مسؤول في المستشفى إن تسعة عمال لقوا مصرعهم.", "مصرعهم", "ASSAULT")]
    public void Deaths_in_a_report_of_a_disaster_are_no_attack(string text, string word, string? meaning) =>
        Assert.Equal(meaning, new CodedText(text).Meaning(word)?.Split('/')[0]);

    [Theory]
    [InlineData("انضم الجندي إلى الجماعة المسلحة.", "انضم", "SUPPORT")]
    [InlineData("فاز المنتخب في مباراة الأمس.\nانضم الحارس إلى الجماعة بعد أسبوع.", "انضم", null)]
    [InlineData("وجه الجيش ضربة إلى معسكر المسلحين.", "ضربة", "ASSAULT")]
    [InlineData("اعتبر الوزير القرار ضربة لعملية السلام.", "ضربة", null)]
    [InlineData("رفضت الوزارة التعليق على التقرير.", "رفضت", null)]
    [InlineData("رفضت الوزارة الاقتراح الفرنسي.", "رفضت", "REJECT")]
    [InlineData("أعلنت لجنة الانتخابات تقدم التحالف في ولايات عدة.", "تقدم", null)]
    [InlineData("تعمل الحكومة على تحقيق الأهداف الاقتصادية.", "تحقيق", null)]
    public void Words_of_sport_elections_and_figures_of_speech_are_no_events(string text, string word, string? meaning) =>
        Assert.Equal(meaning, new CodedText(text).Meaning(word)?.Split('/')[0]);

    [Theory]
    [InlineData("حجزت وحدات الحرس كمية من المخدرات في الميناء.", "حجزت", "COERCE/seize")]
    [InlineData("حجز المسافر غرفة في فندق بالمدينة.", "حجز", null)]
    [InlineData("أعلنت الشرطة توقيف ثلاثة مهربين.", "توقيف", "COERCE/arrest")]
    [InlineData("وقف الوزير مع جيرانه.", "وقف", null)]
    [InlineData("قال الوزير إن هذا التصرف غير مقبول.", "مقبول", "ACCUSE/disapprove")]
    [InlineData("طالبت الأسرة بصحفي محتجز في العاصمة.", "محتجز", "COERCE/arrest")]
    [InlineData("اعترضت الدفاعات الجوية صاروخا فوق المدينة.", "اعترضت", "COERCE/restrict")]
    [InlineData("اعترض النائب على مشروع القانون.", "اعترض", "REJECT")]
    public void Seizures_arrests_and_interceptions_are_told_by_what_is_taken(string text, string word, string? meaning) =>
        Assert.Equal(meaning, new CodedText(text).Meaning(word));
}
