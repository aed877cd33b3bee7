using Isnad.Coding.Events;
using Isnad.Coding.Frames;
using Isnad.Coding.Meanings;
using Isnad.Coding.Tests.Actors;
using Isnad.Coding.Tests.Events;
using Isnad.Record;

namespace Isnad.Coding.Tests.Meanings;

/// <summary>With what an attack was made is told where a word tells it, in the sentences that tell the attack.</summary>
public sealed class UntoldModesTests
{
    [Theory]
    [InlineData("أدان الوزير الضربات التي وجهتها الدولة المجاورة إلى مواقع المتمردين في الشمال الأسبوع الماضي.", "الضربات")]
    [InlineData("قال متحدث باسم الحكومة إن 12 جنديا قتلوا في الهجوم، بينما قتل 30 مدنيا في قصف المدينة أمس.", "قصف")]
    public void An_attack_whose_weapon_nobody_names_has_no_mode(string text, string word) => Assert.Null(new LearnedText(text).Event(word).Mode);

    [Theory]
    [InlineData("قتل خمسة مدنيين في المدينة أمس، وقال شهود إن طائرات حربية ألقت قنابل على الحي.", "قنابل", "aerial")]
    [InlineData("قالت الشرطة إن مهاجما كان يرتدي حزاما ناسفا هاجم حاجزا للجيش أمس وقتل جنديين.", "هاجم", "suicide-attack")]
    [InlineData("ألقى مسلحون حجارة على حافلة الركاب فأصيب سائقها ونقل إلى المستشفى.", "ألقى", "primitive")]
    public void A_weapon_that_is_named_tells_the_mode(string text, string word, string mode) => Assert.Equal(mode, new LearnedText(text).Event(word).Mode);

    [Theory]
    [InlineData("هاجم مسلحون منزل الوزير سيف الدين سالم في المدينة أمس وأصابوا اثنين من حراسه ثم لاذوا بالفرار.", "هاجم")]
    [InlineData("أنهت قوات الوادي عمليتها في الشمال، وقال ناطق باسم قوة الصواريخ الوطنية إن الهجوم على المعسكر خلف قتيلين.", "الهجوم")]
    [InlineData("وجهت قوات حزام الوادي ضربة قوية للمتمردين، بقتل قائدين من قيادات التنظيم في شرق المحافظة أمس.", "ضربة")]
    public void A_weapon_inside_a_name_tells_no_mode(string text, string word) => Assert.Null(new LearnedText(text).Event(word).Mode);

    [Theory]
    [InlineData("شن المتمردون هجوما على قاعدة عسكرية في الوادي، وساعدت طائرات الجيش في إنهاء الهجوم عند الفجر.", "هجوما")]
    [InlineData("هاجم مسلحون قافلة للجيش، ودمرت طائرات الجيش سيارات المسلحين بعد الهجوم، كما قالت وزارة الدفاع.", "هاجم")]
    public void A_weapon_beside_a_later_telling_is_often_that_of_others(string text, string word) => Assert.Null(new LearnedText(text).Event(word).Mode);

    [Fact]
    public void A_mode_that_was_guessed_gives_way_to_one_that_another_telling_tells()
    {
        const string Text = "هاجم مسلحون القرية أمس. وقالت الشرطة إن الغارة خلفت قتيلين.";
        var scene = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon).Prepare(ActorTestBed.Report(Text), ActorTestBed.Reader.Read(Text));
        var raid = scene.Triggers.Single(draft => scene.Discourse[draft.Trigger].Form == "الغارة");
        var attack = scene.Triggers.First(draft => draft.Type is EventType.Assault && draft.Trigger < raid.Trigger);
        (attack.Mode, attack.Label) = ("firearms", null);
        attack.Reasons.Add(new Reason("mode", MeaningModel.Version + " 0.90", scene.Discourse[attack.Trigger].Span));
        attack.TakeIn(raid);
        UntoldModes.Drop(scene.Discourse, new WordTags(scene.Discourse, scene.Roles.Entities), ModeNeeds.Load(ActorTestBed.Lexicon), [attack], scene.Triggers);
        Assert.Equal((raid.Mode, raid.Label), (attack.Mode, attack.Label));
        Assert.Equal("aerial", attack.Mode);
    }
}
