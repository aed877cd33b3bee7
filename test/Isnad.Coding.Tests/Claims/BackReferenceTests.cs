using Isnad.Coding.Tests.Actors;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Tests.Claims;

/// <summary>Sayings that point back to what was told (نفى ذلك), and those whose words are told before them (كما أفاد), in small reports coded with what was learned.</summary>
public sealed class BackReferenceTests
{
    private static readonly Coder Learned = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, "rules/1", Readers.ModelsFolder);

    [Theory]
    [InlineData("تتهم تركيا روسيا بقصف الجسر. وتنفي موسكو هذه الاتهامات بشدة وتؤكد أن قواتها لم تكن هناك.", "بقصف", "روسيا")]
    [InlineData("اتهمت تركيا روسيا بقصف مدينة حلب، وهو ما نفته موسكو.", "بقصف", "روسيا")]
    [InlineData("قالت تركيا إن روسيا قصفت مدينة حلب، وهو ما نفته وزارة الدفاع الروسية في بيان.", "قصفت", "وزارة الدفاع الروسية")]
    [InlineData("قالت تركيا إن روسيا قصفت مدينة حلب. ونفت وزارة الدفاع الروسية صحة هذه الأنباء.", "قصفت", "وزارة الدفاع الروسية")]
    [InlineData("قصفت طائرات روسية مدينة حلب أمس، الأمر الذي نفته وزارة الدفاع الروسية.", "قصفت", "وزارة الدفاع الروسية")]
    [InlineData("قصفت طائرات روسية مدينة حلب أمس. ونفى متحدث باسم الجيش الروسي ذلك.", "قصفت", "متحدث باسم الجيش الروسي")]
    [InlineData("اتهم محافظ حمص كتيبة الوادي بخطف الصحفي، لكن متحدثا باسم الكتيبة نفى ذلك.", "بخطف", "متحدثا باسم الكتيبة")]
    [InlineData("اتهمت الولايات المتحدة إيران بتزويد المتمردين بالسلاح. ورفضت طهران هذه الاتهامات.", "بتزويد", "إيران")]
    [InlineData("اعتقلت السلطات في حلب عشرة ناشطين، بحسب شهود عيان، بينما نفى محافظ حلب وقوع أي اعتقالات.", "اعتقلت", "محافظ حلب")]
    [InlineData("قال شاهد إن زوارق أجنبية قصفت ميناء المدينة ليلا لكن الجيش الفرنسي نفى تنفيذ هجمات على السواحل.", "قصفت", "الجيش الفرنسي")]
    [InlineData("طهران تنفي أي صلة لها بقصف المطار العسكري في شمال العراق يوم السبت الماضي.", "بقصف", "طهران")]
    public void Who_denies_what_was_told_denies_the_event(string text, string word, string source)
    {
        var (coding, told) = Coded(text, word);
        var denial = Assert.Single(told.Claims, c => c.Stance is Stance.Denies);
        Assert.Equal((source, source), (NameOf(coding, denial.Source), NameOf(coding, Assert.Single(denial.Chain).Entity)));
    }

    [Fact]
    public void A_charge_is_denied_by_the_accused_where_nobody_else_is_told()
    {
        var (coding, told) = Coded("واتهمت تركيا سالم الناهي بقتل ثلاثة جنود في مدينة حلب العام الماضي، وهو ما ينفيه بشدة.", "بقتل");
        Assert.Equal("سالم الناهي", NameOf(coding, Assert.Single(told.Claims, c => c.Stance is Stance.Denies).Source));
    }

    [Theory]
    [InlineData("قال كمال الحداد إن تركيا قصفت مدينة حلب. لم تنف تركيا ذلك.", "قصفت")]
    [InlineData("قال كمال الحداد إن تركيا قصفت مدينة حلب. وبعد ذلك نفى سالم الناهي الخبر الذي نشرته الصحيفة عن زيارته.", "قصفت")]
    [InlineData("تتهم تركيا إيران بقصف الجسر. وتنفي طهران الاتهامات الموجهة إليها وتقول إن تركيا ضعيفة.", "تتهم")]
    public void Neither_what_is_not_denied_nor_the_accusation_itself_is(string text, string word) =>
        Assert.DoesNotContain(Coded(text, word).Told.Claims, c => c.Stance is Stance.Denies);

    [Theory]
    [InlineData("قالت وكالة رويترز إن الشرطة اعتقلت رئيس الحزب أمس، وهو ما أكده متحدث باسم الشرطة.", "اعتقلت", "متحدث باسم الشرطة")]
    [InlineData("قصفت طائرات مجهولة موقعا عسكريا قرب الحدود فجر السبت. جاء ذلك في بيان لوزارة الدفاع السورية.", "قصفت", "وزارة الدفاع السورية")]
    [InlineData("اعتقلت قوات الأمن عشرة متظاهرين في العاصمة كما أفاد مصدر أمني لوكالة فرانس برس.", "اعتقلت", "مصدر أمني")]
    [InlineData("قتل ثلاثة جنود في كمين شرق المدينة، على ما قال متحدث باسم الجيش لوكالة الأنباء يوم الأربعاء.", "قتل", "متحدث باسم الجيش")]
    [InlineData("هاجم مسلحون حافلة في دمشق، كما أعلنت وزارة الداخلية العراقية مساء الأربعاء في بيان.", "هاجم", "وزارة الداخلية العراقية")]
    public void What_was_told_before_may_be_vouched_for_behind_it(string text, string word, string source)
    {
        var (coding, told) = Coded(text, word);
        Assert.Contains(source, told.Claims.Select(c => NameOf(coding, c.Source)));
    }

    [Theory]
    [InlineData("قصفت طائرات مدينة حلب كما أعلن الجيش العراقي اعتقال عشرة مسلحين في الموصل.", "قصفت")]
    [InlineData("قصفت طائرات تركية مدينة حلب كما أبلغ كمال الحداد السفير احتجاج بلاده على ذلك.", "قصفت")]
    public void As_before_a_saying_with_words_of_its_own_says_nothing_of_what_stands_before(string text, string word) =>
        Assert.Empty(Coded(text, word).Told.Claims);

    [Fact]
    public void Of_an_attack_taken_up_by_two_clauses_the_second_tells_who_claims_it() =>
        Assert.Contains(Coded("قتل عشرون شخصا في اعتداءين شهدتهما كابول وتبناهما تنظيم القاعدة.", "قتل").Told.Claims, c => c.Stance is Stance.ClaimsResponsibility);

    private static string? NameOf(ReportCoding coding, string? entity) => coding.Entities.FirstOrDefault(e => e.Id == entity)?.Name;

    private static (ReportCoding Coding, Event Told) Coded(string text, string word)
    {
        var coding = Learned.Code(ActorTestBed.Report(text) with { Published = new Edtf("2018-06-22") }, ActorTestBed.Reader.Read(text));
        return (coding, Assert.Single(coding.Events, e => e.Trigger.In(text) == word));
    }
}
