using Isnad.Coding.Sites;
using Isnad.Coding.Tests.Actors;
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
    [InlineData("اعتقلت الشرطة الفرنسية شابة أمس لمحاولتها السفر إلى سوريا للانضمام إلى المسلحين هناك.", "اعتقلت", null)]
    [InlineData("حاصر المسلحون قافلة القادمين من حلب يوم الأحد.", "حاصر", null)]
    [InlineData("قاتل الفصيل التنظيم الذي سيطر على بلدات عدة، والذي فتح مكتبا في باريس أمس.", "قاتل", null)]
    [InlineData("قتل خمسة مدنيين في القصف العنيف أمس، والذي وقع في بلدة سرمين وفق ما ذكر مسعفون للصحيفة.", "قتل", "بلدة سرمين")]
    [InlineData("اجتمع الوزراء في باريس لبحث الوضع في غزة أمس.", "اجتمع", "باريس")]
    public void Only_the_place_of_the_event_is_its_place(string text, string word, string? place) => Assert.Equal(place, new LearnedText(text).PlaceOf(word));

    [Theory]
    [InlineData("انفجرت عبوة ناسفة بالقرب من حمص أمس.", PlaceTie.In)]
    [InlineData("انفجرت عبوة ناسفة على مقربة من حمص أمس.", PlaceTie.In)]
    [InlineData("انسحبت القوات أمس من حمص.", PlaceTie.From)]
    public void What_is_near_a_place_is_there_and_does_not_come_from_it(string text, object tie)
    {
        var scene = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon).Prepare(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text));
        Assert.Equal(tie, new PlaceTies(scene.Discourse).Of(scene.Discourse.WordAt(text.IndexOf("حمص", StringComparison.Ordinal)), scene.Drafts[0].Trigger));
    }
}
