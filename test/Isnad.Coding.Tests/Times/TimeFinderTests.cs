using CsCheck;
using Isnad.Coding.Times;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Tests.Times;

public sealed class TimeFinderTests
{
    /// <summary>A Wednesday.</summary>
    private static readonly Edtf Published = new("2018-05-16");

    private static readonly TimeFinder Finder = TimeFinder.Load(LexiconTable.DefaultFolder);

    /// <summary>Mentions as "words=date", with the kind where it is not a date.</summary>
    private static string Show(string text, Edtf? published) => string.Join(" | ", Finder.Find(text, published).Select(mention =>
        $"{mention.Span.In(text)}={mention.Date}{(mention.Kind == TimeKind.Date ? "" : " " + mention.Kind)}"));

    private static void Expect(string text, string expected) => Assert.Equal(expected, Show(text, Published));

    [Theory]
    [InlineData("وصل الوفد أمس", "أمس=2018-05-15")]
    [InlineData("يجتمعون غدا", "غدا=2018-05-17")]
    [InlineData("التقيا أول من أمس", "أول من أمس=2018-05-14")]
    [InlineData("عادوا مساء أمس الثلاثاء", "مساء أمس الثلاثاء=2018-05-15")]
    [InlineData("قصفوا فجر اليوم مواقع", "فجر اليوم=2018-05-16")]
    [InlineData("الليلة الماضية", "الليلة الماضية=2018-05-15")]
    [InlineData("في أمس الحاجة", "")]
    [InlineData("اجتمعوا مطلع الأسبوع", "مطلع الأسبوع=2018-05-14~")]
    [InlineData("ينسحبون نهاية العام", "نهاية العام=2018-12~")]
    [InlineData("نهاية العام الدراسي", "")]
    [InlineData("صحيفة اليوم", "")]
    [InlineData("صحيفة «الغد»", "")]
    public void Resolves_day_words(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("منذ شهر يونيو", "منذ شهر يونيو=2017-06/.. Open")]
    [InlineData("ابتداء من 22 يونيو", "ابتداء من 22 يونيو=2018-06-22/.. Open")]
    [InlineData("الأسبوع الفارط", "الأسبوع الفارط=2018-05-07/2018-05-13")]
    [InlineData("هجمات الحادي عشر من سبتمبر", "الحادي عشر من سبتمبر=2001-09-11")]
    [InlineData("أحداث 11 أيلول", "11 أيلول=2001-09-11")]
    [InlineData("في شهري يناير وفبراير", "شهري يناير وفبراير=2018-01/2018-02")]
    [InlineData("شهري ديسمبر ويناير", "شهري ديسمبر ويناير=2017-12/2018-01")]
    [InlineData("في مايو 2012 وفي سبتمبر من نفس العام", "مايو 2012=2012-05 | سبتمبر من نفس العام=2012-09")]
    [InlineData("في مايو 2012 وفي سبتمبر من العام التالي", "مايو 2012=2012-05 | سبتمبر من العام التالي=2013-09")]
    [InlineData("ليلة السبت إلى الأحد", "ليلة السبت إلى الأحد=2018-05-12/2018-05-13")]
    [InlineData("الليلة الفاصلة بين السبت والأحد", "الليلة الفاصلة بين السبت والأحد=2018-05-12/2018-05-13")]
    [InlineData("ليلة أمس الأول", "ليلة أمس الأول=2018-05-14")]
    [InlineData("قتل نحو 1950 لاجئا", "")]
    [InlineData("هذا الصيف", "هذا الصيف=2018-06/2018-08")]
    [InlineData("في ثاني أيام عيد الأضحى 2017", "ثاني أيام عيد الأضحى 2017=2017-09-02")]
    [InlineData("ثالث أيام العيد", "")]
    [InlineData("من أول أيام عيد الأضحى 2017 إلى ثالث أيام عيد الأضحى 2017", "من أول أيام عيد الأضحى 2017 إلى ثالث أيام عيد الأضحى 2017=2017-09-01/2017-09-03")]
    [InlineData("منذ أشهر مارس الحرس ضغوطا", "منذ أشهر=2018~/.. Open")]
    [InlineData("شهرا يناير وفبراير", "شهرا يناير وفبراير=2018-01/2018-02")]
    [InlineData("استقال ستيور مساء الجمعة", "مساء الجمعة=2018-05-11")]
    public void Resolves_times_that_other_words_decide(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("اعتقلوا في 3 يونيو", "2017-06-03")]
    [InlineData("يجتمعون في أبريل", "2019-04")]
    [InlineData("اجتمعوا مساء الجمعة", "2018-05-18")]
    [InlineData("اجتمعوا الجمعة الماضي", null)]
    [InlineData("اجتمعوا في 3 يونيو 2018", null)]
    [InlineData("اجتمعوا في 29 فبراير", null)]
    public void A_time_that_does_not_say_which_day_is_meant_has_another_reading(string text, string? other) =>
        Assert.Equal(other, Assert.Single(Finder.Find(text, Published)).Other?.Value);

    [Theory]
    [InlineData("يحتفلون اليوم الثلاثاء، ووصل الوفد أمس", "اليوم الثلاثاء=2018-05-15 | أمس=2018-05-14")]
    [InlineData("وصل الوفد أمس. ويغادر غدا الأربعاء", "أمس=2018-05-14 | غدا الأربعاء=2018-05-16")]
    [InlineData("وصلوا اليوم الخميس", "اليوم الخميس=2018-05-17")]
    [InlineData("غادروا أمس الأربعاء", "أمس الأربعاء=2018-05-09")]
    public void A_weekday_beside_a_day_word_tells_when_the_text_was_written(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("جولة تبدأها الفرقة السبت", "السبت=2018-05-19")]
    [InlineData("التقيا بعد صلاة الجمعة", "الجمعة= Set")]
    [InlineData("أعنف عاصفة تشهدها المدينة منذ ستة أشهر", "منذ ستة أشهر= Duration")]
    [InlineData("هذه الزيارة هي الأولى منذ 2012", "منذ 2012= Duration")]
    [InlineData("غادر أكثر من ألف عامل منذ 2012", "منذ 2012=2012/.. Open")]
    [InlineData("أكبر المصانع التي تعمل منذ 2012", "منذ 2012=2012/.. Open")]
    [InlineData("افتتح المصنع عام 2012 ويعمل منذ ذلك الحين", "عام 2012=2012 | منذ ذلك الحين=2012/.. Open")]
    [InlineData("غادروا اليوم ولم يعودوا منذ ذلك الحين", "اليوم=2018-05-16 | منذ ذلك الحين= Open")]
    [InlineData("ولد في 12 مارس، 2000", "12 مارس، 2000=2000-03-12")]
    [InlineData("في عامي 1436 و1516", "عامي 1436 و1516=1436/1516")]
    public void Reads_what_stands_around_a_time(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("مقتل شخصين يوم الأحد", "يوم الأحد=2018-05-13")]
    [InlineData("وقع الهجوم الجمعة", "الجمعة=2018-05-11")]
    [InlineData("قال الأربعاء", "الأربعاء=2018-05-16")]
    [InlineData("الأربعاء الماضي", "الأربعاء الماضي=2018-05-09")]
    [InlineData("صباح الأحد المقبل", "صباح الأحد المقبل=2018-05-20")]
    [InlineData("وبالخميس الماضي", "الخميس الماضي=2018-05-10")]
    [InlineData("للجمعة المقبلة", "للجمعة المقبلة=2018-05-18")]
    [InlineData("سيلتقي الوزيران الجمعة", "الجمعة=2018-05-18")]
    [InlineData("سيعود قريبا بعد أن أعلن الجمعة رحيله", "الجمعة=2018-05-11")]
    [InlineData("ليل الاثنين الثلاثاء", "ليل الاثنين الثلاثاء=2018-05-14/2018-05-15")]
    [InlineData("الخميس من الأسبوع الماضي", "الخميس من الأسبوع الماضي=2018-05-10")]
    [InlineData("يزورنا اليوم وغدا", "اليوم وغدا=2018-05-16/2018-05-17")]
    [InlineData("هدنة يومي الأربعاء والخميس", "يومي الأربعاء والخميس=2018-05-16/2018-05-17")]
    [InlineData("السبت والأحد المقبلين", "السبت والأحد المقبلين=2018-05-19/2018-05-20")]
    [InlineData("الجمعة والأحد", "الجمعة=2018-05-11 | الأحد=2018-05-13")]
    [InlineData("الأحد مساء", "الأحد مساء=2018-05-13")]
    public void Resolves_weekdays(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("في 12 آذار/مارس 2015", "12 آذار/مارس 2015=2015-03-12")]
    [InlineData("في ١٢ مارس (آذار) ٢٠١٥", "١٢ مارس (آذار) ٢٠١٥=2015-03-12")]
    [InlineData("في 12/3/2015", "12/3/2015=2015-03-12")]
    [InlineData("في 2015-03-12", "2015-03-12=2015-03-12")]
    [InlineData("الرابع والعشرين من تشرين الثاني 2015", "الرابع والعشرين من تشرين الثاني 2015=2015-11-24")]
    [InlineData("يوم الجمعة 28 أفريل 2017", "يوم الجمعة 28 أفريل 2017=2017-04-28")]
    [InlineData("الثلاثاء 8 ماي الجاري", "الثلاثاء 8 ماي الجاري=2018-05-08")]
    [InlineData("12 جوان 2014 و3 غشت 2013", "12 جوان 2014=2014-06-12 | 3 غشت 2013=2013-08-03")]
    [InlineData("بين الثاني عشر والخامس والعشرين من نيسان", "بين الثاني عشر والخامس والعشرين من نيسان=2018-04-12/2018-04-25")]
    [InlineData("سيصدر الحكم في 10 مايو", "10 مايو=2018-05-10")]
    [InlineData("منذ شهر جانفي 2015", "منذ شهر جانفي 2015=2015-01/.. Open")]
    [InlineData("منذ ثورة 2011 منبرا", "2011=2011")]
    [InlineData("1-4 يونيو 2015م", "1-4 يونيو 2015م=2015-06-01/2015-06-04")]
    [InlineData("قمة 19ـ20 يونيو", "19ـ20 يونيو=2018-06-19/2018-06-20")]
    [InlineData("قمة 19 ـ 20 يونيو", "19 ـ 20 يونيو=2018-06-19/2018-06-20")]
    [InlineData("في 12ـ3ـ2015", "12ـ3ـ2015=2015-03-12")]
    [InlineData("أعوام 2013ـ2015", "أعوام 2013ـ2015=2013/2015")]
    [InlineData("في 20 من الشهر المقبل", "20 من الشهر المقبل=2018-06-20")]
    [InlineData("في 13 يناير من العام الماضي", "13 يناير من العام الماضي=2017-01-13")]
    [InlineData("في 25 ديسمبر", "25 ديسمبر=2017-12-25")]
    [InlineData("في 2 يونيو", "2 يونيو=2018-06-02")]
    [InlineData("في 10 مايو الماضي", "10 مايو الماضي=2018-05-10")]
    [InlineData("في 30 شباط 2015", "30 شباط 2015=")]
    public void Resolves_days_of_months(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("في كانون الأول", "كانون الأول=2017-12")]
    [InlineData("في مايو", "مايو=2018-05")]
    [InlineData("شهر أغسطس الماضي", "شهر أغسطس الماضي=2017-08")]
    [InlineData("في مارس المقبل", "مارس المقبل=2019-03")]
    [InlineData("حزيران (يونيو) 2016", "حزيران (يونيو) 2016=2016-06")]
    [InlineData("أواخر الشهر الماضي", "أواخر الشهر الماضي=2018-04")]
    [InlineData("منتصف نيسان", "منتصف نيسان=2018-04-15~")]
    [InlineData("في مارس/2015", "مارس/2015=2015-03")]
    [InlineData("آذار/مارس/2015", "آذار/مارس/2015=2015-03")]
    [InlineData("مارس ضغوطا على ماي", "")]
    [InlineData("رجب طيب وآب عائد", "")]
    public void Resolves_months(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("عام 2015", "عام 2015=2015")]
    [InlineData("في العام الماضي", "العام الماضي=2017")]
    [InlineData("بين عامي 2013 و2015", "بين عامي 2013 و2015=2013/2015")]
    [InlineData("من 2011 إلى 2014", "من 2011 إلى 2014=2011/2014")]
    [InlineData("حرب 1950-1953", "1950-1953=1950/1953")]
    [InlineData("أواخر عام 2014", "أواخر عام 2014=2014~")]
    [InlineData("منتصف عام 2014", "منتصف عام 2014=2014-06~")]
    [InlineData("نهاية 2014", "نهاية 2014=2014-12~")]
    [InlineData("مطلع العام الحالي", "مطلع العام الحالي=2018-01~")]
    [InlineData("صيف عام 2014", "صيف عام 2014=2014-06/2014-08")]
    [InlineData("الربع الثاني من عام 2015", "الربع الثاني من عام 2015=2015-04/2015-06")]
    [InlineData("ثمانينيات القرن الماضي", "ثمانينيات القرن الماضي=198X")]
    [InlineData("سقطت المدينة في 29 مايو 1453", "29 مايو 1453=1453-05-29")]
    [InlineData("من 25 ديسمبر إلى 3 يناير 2018", "من 25 ديسمبر إلى 3 يناير 2018=2017-12-25/2018-01-03")]
    [InlineData("قتل 1850 شخصا", "")]
    [InlineData("نحو 2000 مقاتل", "")]
    [InlineData("سيطروا عليها عام 2012 ثم فقدوها في العام التالي", "عام 2012=2012 | العام التالي=2013")]
    public void Resolves_years(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("الأسبوع الماضي", "الأسبوع الماضي=2018-05-07/2018-05-13")]
    [InlineData("الأسبوع المقبل", "الأسبوع المقبل=2018-05-21/2018-05-27")]
    [InlineData("هذا الشهر", "هذا الشهر=2018-05")]
    [InlineData("قبل ثلاثة أيام", "قبل ثلاثة أيام=2018-05-13")]
    [InlineData("قبل يومين", "قبل يومين=2018-05-14")]
    [InlineData("قبل أسبوعين", "قبل أسبوعين=2018-05-02~")]
    [InlineData("قبل نحو أربعة أشهر", "قبل نحو أربعة أشهر=2018-01~")]
    [InlineData("قبل 7 سنوات", "قبل 7 سنوات=2011")]
    [InlineData("قبل أكثر من 7 سنوات", "قبل أكثر من 7 سنوات=2011~")]
    [InlineData("قبل أكثر من ساعة", "قبل أكثر من ساعة=2018-05-16")]
    [InlineData("خلال الأيام الثلاثة الماضية", "الأيام الثلاثة الماضية=2018-05-13/2018-05-15")]
    [InlineData("خلال 24 ساعة الماضية", "24 ساعة الماضية=2018-05-15")]
    [InlineData("خلال الساعات الـ24 الماضية", "الساعات الـ24 الماضية=2018-05-15")]
    [InlineData("خلال الأيام الـ3 الماضية", "الأيام الـ3 الماضية=2018-05-13/2018-05-15")]
    [InlineData("سيصلون بعد 48 ساعة من الآن", "بعد 48 ساعة من الآن=2018-05-18")]
    public void Counts_from_publication(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("اعتقل عام 2011 وأفرج عنه بعد عامين", "عام 2011=2011 | بعد عامين=2013")]
    [InlineData("وصل في 3 مارس 2017 وغادر بعد يومين", "3 مارس 2017=2017-03-03 | بعد يومين=2017-03-05")]
    [InlineData("وصل الاثنين. وكان أخوه قد وصل قبل ذلك بيومين", "الاثنين=2018-05-14 | قبل ذلك بيومين=2018-05-12")]
    [InlineData("قتل قبل شهرين من قبل مسلحين", "قبل شهرين=2018-03~")]
    [InlineData("أفرج عنه في مايو 2017 وقتل بعد ذلك بشهرين", "مايو 2017=2017-05 | بعد ذلك بشهرين=2017-07~")]
    [InlineData("قتل عام 2011، بعد يوم واحد من القمة", "عام 2011=2011 | بعد يوم= Duration")]
    [InlineData("اعتقل عام 2011. وأفرج عنه بعد عامين", "عام 2011=2011 | بعد عامين= Duration")]
    public void Counts_from_a_date_told_in_the_sentence(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("عبرت سفينة في عطلة نهاية الأسبوع", "عطلة نهاية الأسبوع=2018-05-12/2018-05-13")]
    [InlineData("قتل ثلاثة نهاية الأسبوع في المدينة", "نهاية الأسبوع=2018-05-12/2018-05-13")]
    [InlineData("هاجموا في عطلة نهاية الأسبوع الماضي", "عطلة نهاية الأسبوع الماضي=2018-05-12/2018-05-13")]
    [InlineData("ستجتمع بوزرائها نهاية الأسبوع", "نهاية الأسبوع=2018-05-19/2018-05-20")]
    [InlineData("ستجتمع بوزرائها نهاية الأسبوع المقبل", "نهاية الأسبوع المقبل=2018-05-26/2018-05-27")]
    public void A_weekend_is_the_nearest_on_the_side_that_is_meant(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("الحرب مستمرة منذ 2012", "منذ 2012=2012/.. Open")]
    [InlineData("منذ سبعة أعوام", "منذ سبعة أعوام=2011/.. Open")]
    [InlineData("منذ نحو سبعة أعوام", "منذ نحو سبعة أعوام=2011~/.. Open")]
    [InlineData("ليلة التاسع والعاشر من أيار/مايو", "ليلة التاسع والعاشر من أيار/مايو=2018-05-09/2018-05-10")]
    [InlineData("منذ بداية العام الحالي", "منذ بداية العام الحالي=2018-01/.. Open")]
    [InlineData("حتى الأحد المقبل", "حتى الأحد المقبل=../2018-05-20 Open")]
    [InlineData("لمدة ثلاثة أيام", "ثلاثة أيام= Duration")]
    [InlineData("لمدة أسبوع", "أسبوع= Duration")]
    [InlineData("هدنة ليومين", "يومين= Duration")]
    [InlineData("بعد يومين من القمة", "بعد يومين= Duration")]
    [InlineData("قبل 10 أيام من الانتخابات", "قبل 10 أيام= Duration")]
    [InlineData("كل يوم جمعة", "كل يوم جمعة= Set")]
    [InlineData("كل ثلاثة أشهر", "كل ثلاثة أشهر= Set")]
    [InlineData("تصدر يوميا", "يوميا= Set")]
    public void Tells_kinds_apart(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("في التاسع من شهر رمضان 1436هـ", "التاسع من شهر رمضان 1436هـ=2015-06-26")]
    [InlineData("في 8/3/1428", "8/3/1428=2007-03-27")]
    [InlineData("من أمس حتى رمضان 2019", "من أمس حتى رمضان 2019=2018-05-15/2019-06-03")]
    [InlineData("عامي 1436هـ و1437هـ", "عامي 1436هـ و1437هـ=2014-10-25/2016-10-01")]
    [InlineData("شتاء 1436هـ", "شتاء 1436هـ=2014-12/2015-02")]
    [InlineData("صيف عام 1436 هـ", "صيف عام 1436 هـ=2015-06/2015-08")]
    [InlineData("صيف 1445 هـ", "صيف 1445 هـ=2023-07-19/2024-07-06")]
    [InlineData("رمضان 2015", "رمضان 2015=2015-06-18/2015-07-16")]
    public void Converts_hijri_dates(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("عام 1516م", "عام 1516م=1516")]
    [InlineData("عام 1453 ميلادية", "عام 1453 ميلادية=1453")]
    [InlineData("عام 1400 ميلادية", "عام 1400 ميلادية=1400")]
    [InlineData("عام 1492", "عام 1492=1492")]
    [InlineData("في 29/5/1453", "29/5/1453=1453-05-29")]
    [InlineData("في 8/3/1428هـ", "8/3/1428هـ=2007-03-27")]
    [InlineData("عامي 1436 هـ و1516 م", "عامي 1436 هـ=2014-10-25/2015-10-13")]
    public void Years_that_would_lie_ahead_or_are_marked_are_not_hijri(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("في شهر مارس لعام 2013", "شهر مارس لعام 2013=2013-03")]
    [InlineData("الخامس من مارس لسنة 2013", "الخامس من مارس لسنة 2013=2013-03-05")]
    [InlineData("في مارس للعام 2013", "مارس للعام 2013=2013-03")]
    [InlineData("في 12 مارس، 2013", "12 مارس، 2013=2013-03-12")]
    [InlineData("في 12 مارس، 2013 شخصا قتلوا", "12 مارس=2018-03-12")]
    public void Reads_the_year_after_a_comma_or_li(string text, string expected) => Expect(text, expected);

    [Theory]
    [InlineData("هدنة من الثلاثاء إلى الأحد", "2017-03-15", "من الثلاثاء إلى الأحد=2017-03-14/2017-03-19")]
    [InlineData("من عيد العمال إلى 3 يونيو 2015", "2017-03-15", "من عيد العمال إلى 3 يونيو 2015=2015-05-01/2015-06-03")]
    [InlineData("هدنة من أمس إلى الأحد", "2017-03-15", "من أمس إلى الأحد=2017-03-14/2017-03-19")]
    [InlineData("هدنة من الأحد إلى الثلاثاء", "2017-03-15", "من الأحد إلى الثلاثاء=2017-03-12/2017-03-14")]
    [InlineData("من الثلاثاء إلى الأحد الماضي", "2017-03-15", "من الثلاثاء إلى الأحد الماضي=2017-03-07/2017-03-12")]
    [InlineData("5 إلى 25 مارس الماضي", "2017-03-15", "5 إلى 25 مارس الماضي=2016-03-05/2016-03-25")]
    [InlineData("5-25 مارس المقبل", "2017-03-15", "5-25 مارس المقبل=2017-03-05/2017-03-25")]
    [InlineData("ستعقد القمة في 5-25 مارس", "2017-03-30", "5-25 مارس=2017-03-05/2017-03-25")]
    [InlineData("في 10 و11 و12 مارس", "2017-03-15", "10 و11 و12 مارس=2017-03-10/2017-03-12")]
    [InlineData("في 10، 11 و12 مارس", "2017-03-15", "10، 11 و12 مارس=2017-03-10/2017-03-12")]
    [InlineData("قتل 10، 11 مارس", "2017-03-15", "11 مارس=2017-03-11")]
    [InlineData("بين 2011 و2013 قتل كثيرون", "2017-03-15", "بين 2011 و2013=2011/2013")]
    [InlineData("الأحد، الموافق 12 مارس 2017", "2017-03-15", "الأحد، الموافق 12 مارس 2017=2017-03-12")]
    public void Ranges_and_lists_of_days_stay_in_order(string text, string published, string expected) => Assert.Equal(expected, Show(text, new(published)));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_publication_date_out_of_measure_is_not_counted_from(string published) =>
        Assert.Equal("أمس= | غدا= | رمضان الماضي= | 99999 يوما الماضية=", Show("أمس ثم غدا ثم رمضان الماضي ثم خلال 99999 يوما الماضية", new(published)));

    [Fact]
    public void The_ends_of_the_calendar_are_no_dates() => Show("في 31/12/9999 والسبت وفي اليوم التالي، 1/1/0001 واليوم", new("1800-01-01"));

    [Fact]
    public void Without_a_publication_date_only_full_dates_resolve() =>
        Assert.Equal("أمس= | عام 2015=2015 | 3 مايو= | 3 مايو 2014=2014-05-03", Show("أمس وعام 2015 و3 مايو، 3 مايو 2014", null));

    [Fact]
    public void Any_text_gives_valid_dates_in_order()
    {
        var words = new[] { "أمس", "اليوم", "الأحد", "قبل", "منذ", "بين", "من", "إلى", "حتى", "و", "كل", "ثلاثة", "أيام", "عام", "2015", "1436", "31", "12", "/", "-", "مارس", "رمضان", "شهر", "الماضي", "المقبل", "الأسبوع", "(", ")", "،", ".", "ليل", "أواخر", "صيف", "9999", "99", "هـ", "سنة", "مليون", "قرون", "لعام", "الثلاثاء", "1516", "م", "5", "اليوم التالي" };
        var dates = new[] { "2018-05-16", "2017-03-30", "1800-01-01", "2200-12-31", "9999-12-31" };
        Gen.Select(Gen.Int[0, words.Length - 1].Select(i => words[i]).Array[0, 14], Gen.Int[0, dates.Length - 1]).Sample((parts, date) =>
        {
            var text = string.Join(' ', parts);
            var end = 0;
            foreach (var mention in Finder.Find(text, new(dates[date])))
            {
                Assert.True(mention.Span.Start >= end && mention.Span.Length > 0 && mention.Span.End <= text.Length, text);
                Assert.True(mention.Date?.IsValid ?? true, $"{text}: {mention.Date}");
                end = mention.Span.End;
            }
        });
    }
}
