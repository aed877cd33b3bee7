using Isnad.Coding.Tests.Actors;
using Isnad.Record;

namespace Isnad.Coding.Tests.Relations;

/// <summary>The standing ties that small reports tell.</summary>
public sealed class RelationTests
{
    private static readonly Coder Coder = Isnad.Coding.Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon);

    [Theory]
    [InlineData("قال سامر الحداد شقيق عبدالملك الحوثي إن الحرب مستمرة.", "سامر الحداد", "عبدالملك الحوثي")]
    [InlineData("قال محمود الحداد إن شقيقه سامر الحداد قتل.", "سامر الحداد", "محمود الحداد")]
    [InlineData("اعتقلت الشرطة سامر الحداد. وهددت عائلة الحداد بالانتقام.", "عائلة الحداد", "سامر الحداد")]
    [InlineData("قال والد سامر الحداد إن الشرطة اعتقلته.", "والد سامر الحداد", "سامر الحداد")]
    public void Kin_are_told_from_each_other_and_tied(string text, string relative, string other) =>
        AssertTold(text, relative, Predicate.KinOf, other);

    [Theory]
    [InlineData("قال سامر الحداد، رئيس شركة النهر، إن العمال عادوا.", Predicate.LeaderOf, "شركة النهر")]
    [InlineData("قال زعيم الحوثيين عبدالملك الحوثي إن الحرب مستمرة.", Predicate.LeaderOf, "الحوثيين")]
    [InlineData("قال وزير الخارجية الروسي سيرغي لافروف إن روسيا مستعدة.", Predicate.OfficeIn, "روسيا")]
    public void Who_heads_a_body_that_is_no_state_s_leads_it(string text, Predicate predicate, string body) =>
        Assert.Contains(Told(text), r => r.Tie.Predicate == predicate && r.Object == body);

    [Fact]
    public void A_bare_noun_in_a_title_takes_up_the_last_such_body_told_before_it()
    {
        const string Text = "أعلنت وزارة الداخلية اللبنانية هدنة. وأعلنت وزارة الدفاع السورية هدنة. وقال المتحدث باسم الوزارة سامر الحداد إن القتال انتهى. ورحبت وزارة الخارجية الروسية بذلك.";
        Assert.Equal("وزارة الدفاع السورية", Assert.Single(Told(Text), r => r.Subject == "سامر الحداد").Object);
    }

    [Fact]
    public void A_former_office_has_ended()
    {
        var told = Told("قالت روسيا إن وزير الخارجية الروسي السابق سيرغي لافروف غادر.");
        Assert.True(Assert.Single(told, r => r.Tie.Predicate is Predicate.OfficeIn).Tie.Ended);
    }

    [Theory]
    [InlineData("انتخبت حركة النهر خالد منصور زعيما لها بعد أشهر من الخلاف.", "خالد منصور", Predicate.LeaderOf, "حركة النهر", false)]
    [InlineData("انتخبت حركة النهر خالد منصور زعيما لها خلفا لسامي داود بعد أشهر من الخلاف.", "سامي داود", Predicate.LeaderOf, "حركة النهر", true)]
    [InlineData("تولى العقيد موسى إدريس رئاسة النيجر بعد أن قتل جنود الرئيس.", "موسى إدريس", Predicate.OfficeIn, "النيجر", false)]
    [InlineData("اختارت حركة النهر سامر الحداد رئيسا لحزب الأمل بدلا من كريم العلي.", "كريم العلي", Predicate.LeaderOf, "حزب الأمل", true)]
    [InlineData("قتل مقاتلون من جماعة الرايات. وتولى سامر الحداد قيادة الجماعة بعد أيام.", "سامر الحداد", Predicate.LeaderOf, "جماعة الرايات", false)]
    [InlineData("أقال الرئيس التونسي وزير الداخلية سليم الجلاصي وعين رشيد القاسمي خلفا له أمس.", "رشيد القاسمي", Predicate.OfficeIn, "تونس", false)]
    [InlineData("استقال الأمين العام لحزب الأمل فؤاد سليم من منصبه بعد خسارة الانتخابات.", "فؤاد سليم", Predicate.OfficeIn, "حزب الأمل", true)]
    public void An_office_passes_to_whoever_comes_into_it_and_ends_for_whoever_held_it(string text, string person, Predicate predicate, string body, bool ended) =>
        Assert.Equal(ended, Assert.Single(Told(text), r => r.Subject == person && r.Tie.Predicate == predicate && r.Object == body).Tie.Ended);

    [Theory]
    [InlineData("لم تنتخب حركة النهر خالد منصور زعيما لها بعد أشهر من الخلاف.", "خالد منصور")]
    [InlineData("انتخبت حركة النهر خالد منصور أمس ثم زار زعيما للقبائل.", "خالد منصور")]
    [InlineData("تولى سامر الحداد الدفاع عن المتهم أمام المحكمة.", "سامر الحداد")]
    [InlineData("تولى سامر الحداد قيادة حركة النهر خلف مقتل كريم العلي.", "كريم العلي")]
    [InlineData("قال سامر الحداد التي تتولى بلاده رئاسة مجلس النهر إن القتال انتهى.", "سامر الحداد")]
    public void Nobody_leads_what_he_was_not_made_the_head_of(string text, string person) =>
        Assert.DoesNotContain(Told(text), r => r.Subject == person && r.Tie.Predicate is Predicate.LeaderOf or Predicate.OfficeIn);

    [Fact]
    public void Who_leaves_one_office_for_another_keeps_the_other() =>
        Assert.False(Assert.Single(Told("استقال وزير الداخلية سليم الخطيب أمس وانتخبت حركة النهر سليم الخطيب زعيما لها."), r => r.Object == "حركة النهر").Tie.Ended);

    [Fact]
    public void Who_is_said_to_resign_in_the_future_still_holds_the_office() =>
        Assert.False(Assert.Single(Told("قال الأمين العام لحزب الأمل فؤاد سليم إنه سيستقيل من منصبه غدا."), r => r.Subject == "فؤاد سليم").Tie.Ended);

    [Fact]
    public void A_wing_told_behind_its_name_is_part_of_its_movement() =>
        AssertTold("قتل ثلاثة من سرايا القدس، الجناح العسكري لحركة الجهاد الإسلامي.", "سرايا القدس", Predicate.PartOf, "حركة الجهاد الإسلامي");

    [Fact]
    public void A_government_is_its_state_and_no_part_of_it()
    {
        const string Text = "أعلنت الحكومة التركية أن تركيا سحبت الجيش التركي.";
        Assert.DoesNotContain(Told(Text), r => r.Tie.Predicate is Predicate.PartOf && r.Subject == "الحكومة التركية");
        AssertTold(Text, "الجيش التركي", Predicate.PartOf, "تركيا");
    }

    [Fact]
    public void The_place_of_an_event_lies_in_its_country_where_the_report_names_both()
    {
        AssertTold("قصفت روسيا مواقع في مدينة حلب أمس. وقالت روسيا إن سوريا طلبت ذلك.", "مدينة حلب", Predicate.LocatedIn, "سوريا");
        Assert.DoesNotContain(Told("سافر سامر الحداد من حلب. وقالت روسيا إن سوريا طلبت ذلك."), r => r.Tie.Predicate is Predicate.LocatedIn);
    }

    [Fact]
    public void Cities_in_a_row_do_not_lie_in_each_other() =>
        Assert.DoesNotContain(Told("قصفت روسيا حلب، حمص، إدلب."), r => r.Tie.Predicate is Predicate.LocatedIn);

    [Theory]
    [InlineData("هاجمت الجماعة التي تدعمها إيران مدينة صنعاء.", "الجماعة", Predicate.AffiliatedWith, "إيران")]
    [InlineData("دعا تحالف سائرون الذي يتزعمه مقتدى الصدر إلى جلسة.", "مقتدى الصدر", Predicate.LeaderOf, "تحالف سائرون")]
    [InlineData("فرضت روسيا عقوبات على حركة النهر التي لها صلة بتنظيم القاعدة.", "حركة النهر", Predicate.AffiliatedWith, "تنظيم القاعدة")]
    public void A_clause_about_somebody_tells_a_tie(string text, string subject, Predicate predicate, string other) => AssertTold(text, subject, predicate, other);

    [Theory]
    [InlineData("اتهمت الحكومة التركية اليوم، المسلحين الموالين لإيران بقصف المدينة.", Predicate.AffiliatedWith)]
    [InlineData("دخلت القوات حلب وقتلت مسلحا من تنظيم القاعدة.", Predicate.AffiliatedWith)]
    [InlineData("زار الوفد العراقي ضريح الإمام الخميني. وقالت إيران إن الزيارة ناجحة.", Predicate.OfficeIn)]
    [InlineData("قال ماكرون إن الاتفاق جيد. ورحبت فرنسا بالزيارة التي تمت.", Predicate.OfficeIn)]
    public void What_is_said_of_another_ties_nobody(string text, Predicate predicate) =>
        Assert.DoesNotContain(Told(text), r => r.Tie.Predicate == predicate && r.Subject is not ("المسلحين" or "مسلحا"));

    [Fact]
    public void Who_is_loyal_to_a_capital_is_loyal_to_its_state() =>
        AssertTold("هاجمت حركة النهر الموالية لدمشق مدينة حلب.", "حركة النهر", Predicate.AffiliatedWith, "دمشق");

    [Fact]
    public void A_spokesman_of_the_ministry_speaks_for_the_ministry_told_before() =>
        AssertTold("أعلنت وزارة الصحة في غزة مقتل رجل. وقال المتحدث باسم الوزارة سامر الحداد إنه مات.", "سامر الحداد", Predicate.OfficeIn, "وزارة الصحة في غزة");

    [Fact]
    public void A_pledge_of_allegiance_makes_an_affiliation() =>
        AssertTold("بايعت حركة النهر تنظيم القاعدة أمس.", "حركة النهر", Predicate.AffiliatedWith, "تنظيم القاعدة");

    private static void AssertTold(string text, string subject, Predicate predicate, string other) =>
        Assert.Contains(Told(text), r => r.Subject == subject && r.Tie.Predicate == predicate && r.Object == other && r.Tie.Reasons.Count > 0);

    private static List<(string Subject, Relation Tie, string Object)> Told(string text)
    {
        var report = ActorTestBed.Report(text) with { Published = new Edtf("2018-06-22") };
        var coding = Coder.Code(report, ActorTestBed.Reader.Read(text));
        return [.. coding.Relations.Select(r => (Name(r.Subject), r, Name(r.Object)))];

        string Name(string id) => coding.Entities.Single(e => e.Id == id).Name;
    }
}
