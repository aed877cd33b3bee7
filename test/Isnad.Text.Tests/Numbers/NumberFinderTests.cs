using CsCheck;
using Isnad.Text.Numbers;

namespace Isnad.Text.Tests.Numbers;

public sealed class NumberFinderTests
{
    private static readonly NumberFinder Finder = NumberFinder.Load(LexiconTable.DefaultFolder);

    /// <summary>Mentions as "words=low..high kind", approximate ones with ~.</summary>
    private static string Show(string text) => string.Join(" | ", Finder.Find(text).Select(mention =>
    {
        var (low, high, about) = mention.Value;
        var value = low is null && high is null ? "" : low == high ? $"={low}" : $"={low}..{high}";
        return $"{mention.Span.In(text)}{value}{(about ? "~" : "")}{(mention.Kind == NumberKind.Cardinal ? "" : " " + mention.Kind)}";
    }));

    [Theory]
    [InlineData("قتل ٢٣ شخصا", "٢٣=23")]
    [InlineData("قتل ۴۵ شخصا و20 آخرون", "۴۵=45 | 20=20")]
    [InlineData("نزح 1,250,000 إنسان", "1,250,000=1250000")]
    [InlineData("نزح 25.000 إنسان", "25.000=25000")]
    [InlineData("نزح 1 250 000 إنسان", "1 250 000=1250000")]
    [InlineData("بلغ 3,5 ملايين دولار", "3,5 ملايين=3500000")]
    [InlineData("في الـ17 من عمره", "17=17")]
    [InlineData("🔴12 قتيلا 🔴خمسة جرحى", "12=12 | خمسة=5")]
    [InlineData("قتل 19ـ20 شخصا", "19ـ20=19..20")]
    [InlineData("قتل ١٩ــ٢٠ شخصا", "١٩ــ٢٠=19..20")]
    [InlineData("قتل 19 ـ 20 شخصا", "19 ـ 20=19..20")]
    [InlineData("كوفيد 19ـ، 20 إصابة", "19=19 | 20=20")]
    [InlineData("قتل 100،200 و300", "100=100 | 200=200 | 300=300")]
    [InlineData("بلغ 1.5 ألف مليار دولار", "1.5 ألف مليار=1500000000000")]
    public void Reads_digits(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("أصيب ثلاثة وعشرون شخصا", "ثلاثة وعشرون=23")]
    [InlineData("اعتقال مئتين وخمسين منهم", "مئتين وخمسين=250")]
    [InlineData("أكثر ألفين", "ألفين=2000")]
    [InlineData("نحو 23 ألفا", "نحو 23 ألفا=23000~")]
    [InlineData("مليوني نازح", "مليوني=2000000")]
    [InlineData("أحد عشر جنديا واثنتا عشرة امرأة", "أحد عشر=11 | اثنتا عشرة=12")]
    [InlineData("وبستة صواريخ", "ستة=6")]
    [InlineData("ثلاثمائة وخمسة وستون يوما", "ثلاثمائة وخمسة وستون=365")]
    [InlineData("ألف وتسعمئة وستة وسبعون", "ألف وتسعمئة وستة وسبعون=1976")]
    [InlineData("ثلاثة آلاف ومئتا جندي", "ثلاثة آلاف ومئتا=3200")]
    [InlineData("مليون ونصف المليون لاجئ", "مليون ونصف المليون=1500000")]
    [InlineData("مليون و نصف المليون لاجئ", "مليون و نصف المليون=1500000")]
    [InlineData("مليون و نصف", "مليون و نصف=1500000")]
    [InlineData("مئة ألف مليون", "مئة ألف مليون=100000000000")]
    [InlineData("ألف مليار دولار", "ألف مليار=1000000000000")]
    [InlineData("مليون ألف", "مليون=1000000 | ألف=1000")]
    [InlineData("نصف مليون", "نصف مليون=500000")]
    [InlineData("3 ملايين و200 ألف", "3 ملايين و200 ألف=3200000")]
    [InlineData("خمس مئة", "خمس مئة=500")]
    [InlineData("ثلاثة و عشرون", "ثلاثة و عشرون=23")]
    [InlineData("الجنود الثلاثة والعشرين", "الثلاثة والعشرين=23")]
    [InlineData("ثَلاثَةُ قَتلى", "ثَلاثَةُ=3")]
    [InlineData("ثلاثة قتلى وخمسة جرحى", "ثلاثة=3 | خمسة=5")]
    public void Reads_words(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("مقتل شخصين وجنديين اثنين", "شخصين=2 | جنديين اثنين=2")]
    [InlineData("أصيب مدنيان وامرأتان", "مدنيان=2 | امرأتان=2")]
    [InlineData("مقتل مدنيين في قصف", "")]
    [InlineData("مقتل شخص", "")]
    [InlineData("مقتل شخص واحد", "واحد=1")]
    [InlineData("أحد المسؤولين يوم الاثنين", "")]
    [InlineData("ولست نادما", "")]
    [InlineData("قتلت طالبان 12 جنديا، ونفت ذلك لطالبان", "12=12")]
    [InlineData("اعتقال لاجئين وعسكريين", "")]
    [InlineData("سائقان ولاجئان", "سائقان=2 | لاجئان=2")]
    [InlineData("مقتل 5 شرطيين وشرطيان", "5=5 | شرطيان=2")]
    [InlineData("مقتل شرطيين", "")]
    [InlineData("مقتل 5 صحفيين وخمسة جنديين", "5=5 | خمسة=5")]
    [InlineData("قتل الاثنين جنديان", "جنديان=2")]
    [InlineData("قتل في 2017 جنديان", "2017=2017 | جنديان=2")]
    [InlineData("مقتل شخص واحد وجنديين", "واحد=1 | جنديين=2")]
    public void Reads_duals_of_people_and_no_singular(string text, string expected) => Assert.Equal(expected, Show(text));

    [Fact]
    public void Numbers_beyond_measure_and_qualifiers_without_end_are_passed_over()
    {
        foreach (var length in Enumerable.Range(1, 60))
        {
            var digits = new string('9', length);
            Show($"{digits} مليار و{digits},999,999,999,999.5 مليار و{digits},999.5 تريليون و{digits}.{digits}");
        }

        Assert.Equal("", Show(string.Join(' ', Enumerable.Repeat("نحو", 20_000))));
    }

    [Theory]
    [InlineData("بين 20 و30 قتيلا", "بين 20 و30=20..30")]
    [InlineData("ما بين عشرين وثلاثين", "ما بين عشرين وثلاثين=20..30")]
    [InlineData("20 إلى 30 ألفا", "20 إلى 30 ألفا=20000..30000")]
    [InlineData("من 20-30 شخصا", "20-30=20..30")]
    [InlineData("اثنين أو ثلاثة", "اثنين أو ثلاثة=2..3")]
    [InlineData("حوالي 700", "حوالي 700=700~")]
    [InlineData("ما يقرب من مئة أسير", "ما يقرب من مئة=100~")]
    [InlineData("أكثر من 40 قتيلا", "أكثر من 40=40..")]
    [InlineData("وما لا يقل عن أربعة", "ما لا يقل عن أربعة=4..")]
    [InlineData("ما لا يقل عن نحو 50", "ما لا يقل عن نحو 50=50..~")]
    [InlineData("مقتل 12 مدنيا على الأقل، و5 جنود", "12=12.. | 5=5")]
    [InlineData("على الأقل 12", "على الأقل 12=12..")]
    [InlineData("أقل من 10", "أقل من 10=..10")]
    [InlineData("ما يصل إلى ألف مقاتل", "ما يصل إلى ألف=..1000")]
    public void Reads_ranges_and_qualifiers(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("عشرات القتلى", "عشرات Vague")]
    [InlineData("مئات الآلاف من النازحين", "مئات الآلاف Vague")]
    [InlineData("بضعة أشخاص", "بضعة Vague")]
    [InlineData("12.5 في المئة و30%", "12.5 في المئة=12..13 Percent | 30=30 Percent")]
    [InlineData("قتل %50 من الجنود و٪ 20 من الضباط", "50=50 Percent | 20=20 Percent")]
    [InlineData("نسبة 30% 50 جنديا", "30=30 Percent | 50=50")]
    [InlineData("نحو %50", "50=50 Percent")]
    [InlineData("للمرة الثالثة", "الثالثة=3 Ordinal")]
    [InlineData("الذكرى الخامسة والعشرين", "الخامسة والعشرين=25 Ordinal")]
    [InlineData("الحادي عشر", "الحادي عشر=11 Ordinal")]
    [InlineData("كانون الثاني", "")]
    public void Tells_kinds_apart(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("في 12/3/2015 عند 10:30")]
    [InlineData("في 2015-03-12")]
    [InlineData("طائرة إف-16 وصاروخ إس300")]
    public void Leaves_dates_and_names_out(string text) => Assert.Equal("", Show(text));

    [Fact]
    public void Mentions_lie_in_order_inside_any_text() => ArabicText.Near.Sample(text =>
    {
        var end = 0;
        foreach (var mention in Finder.Find(text))
        {
            Assert.True(mention.Span.Start >= end && mention.Span.Length > 0);
            end = mention.Span.End;
        }

        Assert.True(end <= text.Length);
    });

    [Fact]
    public void Reads_any_digits_without_overflow() => Gen.Char["0123456789,.٬ ألفمليون"].Array[0, 60].Sample(letters =>
    {
        foreach (var mention in Finder.Find(new string(letters)))
        {
            Assert.True(mention.Value.Low is null or >= 0);
        }
    });
}
