using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Sites;

/// <summary>Talks do not take place where what they are about does, nor where somebody came from.</summary>
public sealed class PlaceVetoTests
{
    [Theory]
    [InlineData("اجتمع مجلس الأمن الاثنين لبحث الوضع في غزة بعد مقتل عشرات المتظاهرين هناك بحسب دبلوماسيين.", "اجتمع", null)]
    [InlineData("اعتقلت الشرطة الناشط في المطار فور عودته من باريس، بحسب ما ذكر محاميه أمس.", "اعتقلت", null)]
    [InlineData("أعلنت تركيا قصف مواقع داخل الأراضي العراقية يوم الاثنين ردا على إطلاق صواريخ على مدينة أضنة.", "قصف", "العراق")]
    [InlineData("قصف مسلحون مدينة نجران بالصواريخ من داخل الأراضي اليمنية مساء أمس وقتلوا خمسة مدنيين.", "قصف", "مدينة نجران")]
    [InlineData("اعتقلت الشرطة الليبية خمسة مهاجرين في مدينة سرت أمس بعد دخولهم الأراضي الليبية بطريقة غير شرعية.", "اعتقلت", "مدينة سرت")]
    [InlineData("سيطر الجيش على مدينة درنة الليبية، ودعا القائد جنوده إلى المحافظة على أرواح المدنيين وعدم قصف المدارس.", "ودعا", null)]
    [InlineData("اجتمع الوزراء في باريس لبحث الوضع في غزة أمس.", "اجتمع", "باريس")]
    public void Only_the_place_of_the_event_is_its_place(string text, string word, string? place) => Assert.Equal(place, new LearnedText(text).PlaceOf(word));
}
