using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Dates;

/// <summary>A time told of something else dates no event beside it. Published on Thursday 10 May 2018.</summary>
public sealed class DateVetoTests
{
    [Theory]
    [InlineData("انتقد الوزير قرار المحكمة الصادر في 12 أبريل الماضي بسجن الصحفي خمس سنوات، ودعا إلى الإفراج عنه فورا.", "ودعا")]
    [InlineData("دعت روسيا إلى هدنة في الغوطة، بينما واصلت الطائرات قصف المدينة الأحد وقتلت عشرة مدنيين بحسب المرصد السوري.", "دعت")]
    [InlineData("لم تشن القوات أي هجوم على المدينة، لكن المسلحين قصفوا مواقعها بالمدفعية مساء الأربعاء.", "هجوم")]
    [InlineData("قتل الجيش خمسة مسلحين في سيناء ردا على هجوم استهدف حاجزا أمنيا في العريش يوم الاثنين.", "قتل")]
    [InlineData("شارك آلاف في مسيرة لإحياء ذكرى الهجوم الذي استهدف الملعب في يناير 2003، ورددوا هتافات مناهضة للعنف.", "مسيرة")]
    [InlineData("وقعت الوزارة اتفاقا مع الشركة في باريس بعد مفاوضات جرت في الدوحة العام الماضي بين الطرفين بوساطة قطرية.", "وقعت")]
    [InlineData("أوقفت الشرطة الرجل الذي طعن ثلاثة سياح في وسط باريس يوم الجمعة الماضي.", "أوقفت")]
    [InlineData("أعلن الوزير أمام النواب انسحاب بلاده من الاتفاق الموقع عام 2015 مع دول الجوار بشأن مياه النهر.", "انسحاب")]
    [InlineData("قال الحاكم، الأربعاء، إن المسلحين يقصفون العاصمة بشكل يومي، وفق الوكالة الرسمية.", "يقصفون")]
    [InlineData("رفض الوزير في وقت سابق إدانة القصف. وقال المتحدث باسمه الثلاثاء إن الحكومة ستصدر بيانا قريبا.", "رفض")]
    public void A_time_told_of_something_else_is_not_the_time_of_an_event(string text, string word) => Assert.Null(new LearnedText(text).DateOf(word));

    [Theory]
    [InlineData("قتل خمسة جنود في الهجوم الذي شنه مسلحون على القاعدة يوم الاثنين.", "قتل", "2018-05-07")]
    [InlineData("رفض الوزير في وقت سابق من الثلاثاء إدانة القصف، بحسب الوكالة الرسمية.", "رفض", "2018-05-08")]
    [InlineData("اعتقلت الشرطة ثلاثة رجال يوم الاثنين بعد هجوم وقع في حلب.", "اعتقلت", "2018-05-07")]
    public void What_takes_place_in_another_event_has_its_time(string text, string word, string date) => Assert.Equal(date, new LearnedText(text).DateOf(word));
}
