using Isnad.Coding.Tests.Actors;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Tests.Claims;

/// <summary>What is a saying, whose it is and where it ends, in small reports coded with what was learned.</summary>
public sealed class SayingTests
{
    private static readonly Coder Learned = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, "rules/1", Readers.ModelsFolder);

    [Theory]
    [InlineData("قتل ثلاثة جنود في هجوم على حاجز قرب الموصل أمس.\nولم تعلن أي جهة مسؤوليتها عن الهجوم.", "قتل")]
    [InlineData("هاجم مسلحون حافلة في دمشق.\nولم تعلن حركة النور مسؤوليتها عن الهجوم.", "هاجم")]
    [InlineData("قتل جنديان في انفجار في دمشق دون أن تعلن أي جهة مسؤوليتها عن التفجير.", "قتل")]
    [InlineData("لم تؤكد الشرطة اعتقال الصحفي سالم الناهي.", "اعتقال")]
    [InlineData("لم تتهم تركيا روسيا بخطف الصحفي.", "بخطف")]
    [InlineData("ولم يهدد الوزير بضرب إيران.", "بضرب")]
    [InlineData("ولم ينف الجيش قصف المدينة.", "قصف")]
    public void What_was_not_said_has_no_claim(string text, string word) => Assert.Empty(Told(text, word).Claims);

    [Theory]
    [InlineData("وأكد كمال الحداد أن بلاده غير مسؤولة عن إطلاق الصواريخ على حلب.", "إطلاق")]
    [InlineData("وقال كمال الحداد إنه ليس صحيحا أن إيران هاجمت إسرائيل.", "هاجمت")]
    [InlineData("وقال كمال الحداد إنه لا صحة لقصف إيران مدينة حلب.", "لقصف")]
    public void A_denial_needs_no_verb(string text, string word) => Assert.Equal(("كمال الحداد", Stance.Denies), Only(text, word));

    [Theory]
    [InlineData("اتهم الجيش من قبل الأمم المتحدة بقصف مدينة حلب.", "بقصف", "الأمم المتحدة")]
    [InlineData("أعلن من قبل الجيش عن اعتقال رجلين في حلب.", "اعتقال", "الجيش")]
    [InlineData("ونُسب قصف المدينة إلى تركيا.", "قصف", null)]
    [InlineData("وانتشرت في المدينة لافتات تتهم تركيا بقصف حلب وقتل ثلاثة مدنيين هناك.", "بقصف", null)]
    public void Who_is_accused_is_not_the_accuser(string text, string word, string? source) => Assert.Equal(source, Only(text, word).Source);

    [Theory]
    [InlineData("قال مسؤول أمني عراقي إن مسلحين هاجموا الحافلة. وأضاف المسؤول أن الشرطة اعتقلت رجلين.", "اعتقلت", "مسؤول أمني عراقي")]
    [InlineData("أصدرت وزارة الداخلية بيانا عن الحادث. وحسب البيان فقد أقدم صالح الناهي على قتل جنديين.", "قتل", "وزارة الداخلية")]
    [InlineData("وذكر البيان الصادر عن وزارة الدفاع أن روسيا قصفت مدينة حلب.", "قصفت", "وزارة الدفاع")]
    [InlineData("وقال كمال الحداد إن المحادثات صعبة. ولفت النظر إلى أن إسرائيل هاجمت إيران.", "هاجمت", "كمال الحداد")]
    public void The_article_takes_up_who_spoke_before(string text, string word, string source) => Assert.Equal(source, Only(text, word).Source);

    [Theory]
    [InlineData("وقال كمال الحداد إن إسرائيل هاجمت إيران، كما قال سالم الناهي إن تركيا قصفت مدينة حلب.", "قصفت")]
    [InlineData("وقال كمال الحداد إن إسرائيل هاجمت إيران، لكن سالم الناهي قال إن تركيا قصفت مدينة حلب.", "قصفت")]
    [InlineData("قال كمال الحداد إن الجيش قتل ثلاثة مسلحين، وقال سالم الناهي إن الشرطة اعتقلت رجلين.", "اعتقلت")]
    public void The_second_speaker_s_words_are_not_the_first_one_s(string text, string word)
    {
        var (coding, told) = Coded(text, word);
        var claim = Assert.Single(told.Claims);
        Assert.Equal("سالم الناهي", NameOf(coding, claim.Source));
        Assert.Single(claim.Chain);
    }

    [Theory]
    [InlineData("انتقد النائب السلطات. فالسلطات اعتقلت ثلاثة معارضين في السجن المركزي، على حد قوله.", "اعتقلت", "النائب")]
    [InlineData("قصفت طائرات مدينة حلب أمس، بحسب ما جاء في بيان أصدرته منظمة العفو الدولية.", "قصفت", "منظمة العفو الدولية")]
    [InlineData("اعتقلت الشرطة ثلاثة صحفيين في العاصمة أمس، حسب رواية وكالة رويترز.", "اعتقلت", "وكالة رويترز")]
    [InlineData("وأبرز كمال الحداد أن الشرطة اعتقلت رجلين في العاصمة.", "اعتقلت", "كمال الحداد")]
    public void The_word_of_somebody_is_told_by_many_nouns(string text, string word, string source) => Assert.Equal(source, Only(text, word).Source);

    [Theory]
    [InlineData("قتل ثلاثة متظاهرين في المدينة أمس. وجاء في التقرير أن الشرطة اعتقلت رجلين.", "اعتقلت", null)]
    [InlineData("ترأس كمال الحداد اجتماعا حضره سالم الناهي، مؤكدا أن الجيش قصف مدينة حلب.", "قصف", "كمال الحداد")]
    public void The_last_one_told_is_not_always_the_one_who_speaks(string text, string word, string? source) => Assert.Equal(source, Only(text, word).Source);

    [Theory]
    [InlineData("أفادت دراسة فرنسية بأن الشرطة اعتقلت مهاجرين في المخيم القريب من المدينة.", "اعتقلت", null)]
    [InlineData("وحسب وثائق أميركية سرية فإن الجيش قصف القرية الجنوبية العام الماضي.", "قصف", null)]
    [InlineData("ورحبت مصادر سياسية لبنانية بالقرار، مضيفة أن الحكومة ستلتقي السفير غدا.", "ستلتقي", "مصادر سياسية لبنانية")]
    [InlineData("السائحة المصابة اتهمت أمن الحديقة بالاعتداء عليها يوم الثلاثاء في العاصمة.", "بالاعتداء", "السائحة المصابة")]
    [InlineData("واتهم وزير الدفاع إسرائيل بقصف المدينة أمس.", "بقصف", "وزير الدفاع")]
    public void Neither_a_nation_that_describes_a_text_nor_the_accused_speaks(string text, string word, string? source) => Assert.Equal(source, Only(text, word).Source);

    [Theory]
    [InlineData("أوضح بيان صادر عن وزارة الدفاع أن مسلحين هاجموا القرية. وأشار المصدر ذاته إلى أن مسلحين خطفوا طبيبا.", "خطفوا", "وزارة الدفاع")]
    [InlineData("قال مصدر أمني إن مسلحين هاجموا القرية. وأضاف ذات المصدر أن الشرطة اعتقلت رجلين.", "اعتقلت", "مصدر أمني")]
    [InlineData("بعد تعيينه وزيرا للدفاع قال كمال الطيب إن الجيش قصف المدينة.", "قصف", "كمال الطيب")]
    public void The_source_is_who_is_meant(string text, string word, string source) => Assert.Equal(source, Only(text, word).Source);

    [Theory]
    [InlineData("وقع انفجار في العاصمة تبنته حركة طالبان أمس.", "انفجار", "حركة طالبان")]
    [InlineData("قتل جنود في الهجوم الذي تبناه تنظيم القاعدة قرب المدينة.", "قتل", "تنظيم القاعدة")]
    public void A_clause_behind_the_attack_tells_who_claims_it(string text, string word, string source) =>
        Assert.Contains((source, Stance.ClaimsResponsibility), Sources(text, word));

    [Theory]
    [InlineData("أوضح المحافظ أن الجيش سيطر على القرية. مضيفا أن المسلحين قصفوا المستشفى وقتلوا خمسة مدنيين فيه.", "قصفوا", "المحافظ")]
    [InlineData("بغداد تطالب بتحرك ضد التنظيم إثر تقرير أممي يتهمه بتهريب أسلحة إلى دول الجوار منذ عام.", "بتهريب", null)]
    [InlineData("وطالب البيان الحكومة بوقف القصف على المدن والإفراج عن جميع المعتقلين في السجون فورا.", "بوقف", null)]
    [InlineData("قتل الجيش عشرة مدنيين في القرية، بحسب معلومات وزارة الصحة.", "قتل", "وزارة الصحة")]
    [InlineData("وبحسب بيانات وزارة الصحة فقد قتل القصف عشرين مدنيا في العاصمة.", "قتل", "وزارة الصحة")]
    [InlineData("تناقلت وسائل إعلام محلية أنباء عن اعتقال وزير سابق في مطار العاصمة مساء يوم الجمعة الماضي.", "اعتقال", "وسائل إعلام محلية")]
    public void Neither_the_nearest_subject_nor_the_one_addressed_speaks(string text, string word, string? source) => Assert.Equal(source, Only(text, word).Source);

    [Theory]
    [InlineData("وقالت الشرطة إنها اعتقلت رجلا. واجتمع كمال الحداد مع الضباط أمس، وقال إن المسلحين هاجموا القرية.", "هاجموا", "كمال الحداد")]
    [InlineData("ونفت الوزارة الاتهامات التي وجهتها لها الحركة بإغلاق القرية، وقالت إن المسلحين هاجموا المدينة أمس.", "هاجموا", "الوزارة")]
    [InlineData("أكد مدير المستشفى أن ما صرح به كمال الحداد صحيح، منوها إلى أن الجيش قصف المبنى يوم الأحد الماضي.", "قصف", "مدير المستشفى")]
    [InlineData("اعتقلت الشرطة رجلا يشتبه بأنه قتل زوجته وأحرق منزله في الضاحية الجنوبية مساء الأحد الماضي.", "قتل", null)]
    [InlineData("(CNN)-- قال كمال الحداد إن قوات بلاده قصفت مواقع للمتشددين في شمال العراق يوم الجمعة الماضي.", "قصفت", "كمال الحداد")]
    public void Who_speaks_is_the_one_whose_sentence_it_is(string text, string word, string? source) => Assert.Equal(source, Only(text, word).Source);

    [Fact]
    public void Who_speaks_on_is_shown_where_his_sentence_names_him()
    {
        const string Text = "وقالت الشرطة إنها اعتقلت رجلا. واجتمع كمال الحداد مع الضباط أمس، وقال إن المسلحين هاجموا القرية.";
        Assert.Contains(Assert.Single(Told(Text, "هاجموا").Claims).Chain, link => link.Evidence is { } span && span.In(Text) == "كمال الحداد");
    }

    [Fact]
    public void What_is_done_by_a_rule_is_nobody_s_word() =>
        Assert.Empty(Told("سيحاكم الرجل وفق القانون الذي أقره البرلمان، واتهمه القضاء بقتل امرأتين في العاصمة يوم الأحد.", "سيحاكم").Claims);

    [Fact]
    public void Who_says_that_a_deed_was_not_done_denies_it() =>
        Assert.Equal(("كمال الحداد", Stance.Denies), Only("وكشفت صحيفة إسبانية أن القصف قتل عشرة. والتقى كمال الحداد أسر القتلى أمس، وأكد أن الجيش لم يقصف القرية.", "يقصف"));

    [Fact]
    public void Each_of_those_told_with_each_of_speaks() =>
        Assert.Equal(["السويد", "النرويج", "فنلندا"], Sources("أعلنت كل من السويد والنرويج وفنلندا أنها ستطرد عددا من الدبلوماسيين خلال الأيام المقبلة.", "ستطرد").Select(s => s.Name));

    [Fact]
    public void The_condition_of_a_threat_is_not_threatened() =>
        Assert.DoesNotContain(Sources("توعد كمال الحداد بقصف حلب إذا لم يسحب الجيش قواته من الحدود الشمالية خلال أسبوع واحد.", "يسحب"), s => s.Stance is Stance.Threatens);

    [Fact]
    public void Who_affirms_that_news_are_untrue_denies() =>
        Assert.Equal(Stance.Denies, Only("أكد متحدث باسم وزارة الداخلية عدم صحة الأنباء التي تحدثت عن اعتقال الصحفي المعروف في العاصمة.", "اعتقال").Stance);

    [Fact]
    public void Who_is_quoted_inside_a_saying_stands_last_in_the_chain()
    {
        var (coding, told) = Coded("ذكرت وكالة رويترز نقلا عن كمال الحداد أن إيران هاجمت إسرائيل.", "هاجمت");
        Assert.Contains(told.Claims, c => c.Chain.Select(link => NameOf(coding, link.Entity)).SequenceEqual(["وكالة رويترز", "كمال الحداد"]));
    }

    [Fact]
    public void Each_named_link_of_a_chain_has_its_words()
    {
        var claims = Coded("واتهم كمال الحداد إسرائيل بقصف حلب. وهدد بضرب إسرائيل وطالب بالإفراج عن سالم الناهي.", "بضرب").Told.Claims;
        Assert.NotEmpty(claims);
        Assert.All(claims.SelectMany(c => c.Chain).Where(link => link.Entity is not null), link => Assert.NotNull(link.Evidence));
    }

    [Fact]
    public void The_object_is_no_speaker()
    {
        Assert.DoesNotContain(("إسرائيل", Stance.Accuses), Sources("نفى كمال الحداد الخبر واتهم إسرائيل بقصف مدينة حلب.", "بقصف"));
        Assert.Contains(("كمال الحداد", Stance.Threatens), Sources("قال كمال الحداد إن المحادثات صعبة. وهدد المسلحين بقصف مدينة حلب.", "بقصف"));
    }

    [Fact]
    public void The_agency_that_reports_a_spokesman_stands_in_the_chain()
    {
        var (coding, told) = Coded("ونقلت وكالة رويترز عن كمال الحداد قوله إن إيران هاجمت إسرائيل.", "هاجمت");
        Assert.Equal(["وكالة رويترز", "كمال الحداد"], Assert.Single(told.Claims).Chain.Select(link => NameOf(coding, link.Entity)));
    }

    [Fact]
    public void Two_unnamed_sources_are_two()
    {
        var told = Told("وقال شهود إن الجيش قصف مدينة حلب، بينما قال مراقبون إن الجيش قصف مدينة حلب.", "قصف");
        Assert.Equal(["شهود", "مراقبون"], told.Claims.Select(c => c.Chain[^1].Name).Order(StringComparer.Ordinal));
    }

    private static (string? Source, Stance Stance) Only(string text, string word)
    {
        var (coding, told) = Coded(text, word);
        var claim = Assert.Single(told.Claims);
        return (NameOf(coding, claim.Source), claim.Stance);
    }

    private static IReadOnlyList<(string? Name, Stance Stance)> Sources(string text, string word)
    {
        var (coding, told) = Coded(text, word);
        return [.. told.Claims.Select(claim => (NameOf(coding, claim.Source), claim.Stance))];
    }

    private static string? NameOf(ReportCoding coding, string? entity) => coding.Entities.FirstOrDefault(e => e.Id == entity)?.Name;

    private static Event Told(string text, string word) => Coded(text, word).Told;

    private static (ReportCoding Coding, Event Told) Coded(string text, string word)
    {
        var coding = Learned.Code(ActorTestBed.Report(text) with { Published = new Edtf("2018-06-22") }, ActorTestBed.Reader.Read(text));
        return (coding, Assert.Single(coding.Events, e => e.Trigger.In(text) == word));
    }
}
