using Isnad.Coding.Relations;
using Isnad.Coding.Tests.Actors;
using Isnad.Language;
using Isnad.Language.Learned;
using Isnad.Record;

namespace Isnad.Coding.Tests.Relations;

public sealed class TieChooserTests
{
    private static readonly Coder Learned = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, null, Readers.ModelsFolder);

    [Theory]
    [InlineData("التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي في موسكو.", "سيرغي لافروف", Predicate.OfficeIn)]
    [InlineData("قصفت طائرات قرية البويضة في ريف حماة فقتل ثلاثة مدنيين.", "قرية البويضة", Predicate.LocatedIn)]
    public void Ties_are_told_with_their_words_and_likelihood(string text, string subject, Predicate predicate)
    {
        var coding = Code(text);
        var tie = coding.Relations.First(r => r.Predicate == predicate && NameOf(coding, r.Subject).Contains(subject, StringComparison.Ordinal));
        Assert.Contains(tie.Reasons, r => r.Rule.StartsWith("relations/1 0.", StringComparison.Ordinal) || r.Rule == "relations/1 1.00");
        Assert.Contains(subject, tie.Evidence!.Value.In(text).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Enemies_in_one_sentence_are_no_parts_of_each_other()
    {
        var coding = Code("قصف الجيش السوري مواقع تنظيم داعش في تدمر.");
        Assert.DoesNotContain(
            coding.Relations,
            r => r.Predicate is Predicate.PartOf or Predicate.MemberOf or Predicate.AffiliatedWith && NameOf(coding, r.Object).Contains("داعش", StringComparison.Ordinal));
    }

    [Fact]
    public void The_brother_of_somebody_is_the_one_named_before_the_word()
    {
        var coding = Code("اعتقلت الشرطة كمال الطيب شقيق رئيس الوزراء سامي الحلبي. والطقس معتدل في البلاد هذا الأسبوع والأمطار قليلة كما كانت.");
        Assert.Contains("كمال الطيب", coding.Relations.Where(r => r.Predicate is Predicate.KinOf).Select(r => NameOf(coding, r.Subject)));
    }

    [Fact]
    public void The_office_of_whoever_is_dismissed_ends_also_among_learned_ties()
    {
        var coding = Code("أقال الرئيس التونسي وزير الداخلية سليم الجلاصي وعين رشيد القاسمي خلفا له بعد مقتل ستة جنود.");
        Assert.True(Assert.Single(coding.Relations, r => NameOf(coding, r.Subject).Contains("وزير الداخلية", StringComparison.Ordinal) || NameOf(coding, r.Subject) == "سليم الجلاصي").Ended);
        Assert.False(Assert.Single(coding.Relations, r => NameOf(coding, r.Subject) == "رشيد القاسمي").Ended);
    }

    [Fact]
    public void A_place_at_the_end_of_a_road_does_not_hold_its_beginning() =>
        Assert.DoesNotContain(Code("سيطرت الشرطة على الطريق من مدينة طرطوس جنوبا حتى مدينة اللاذقية.").Relations, r => r.Predicate is Predicate.LocatedIn);

    [Fact]
    public void What_is_near_a_city_does_not_lie_in_it_also_among_learned_ties() =>
        Assert.DoesNotContain(Code("قتل مسلحون أمس ثلاثة مدنيين في بلدة النخيل قرب مدينة دمشق بحسب شهود.").Relations, r => r.Predicate is Predicate.LocatedIn);

    [Theory]
    [InlineData("أعلنت روسيا وقف الغارات في سوريا وإدخال المساعدات إلى حلب.", "حلب")]
    [InlineData("سيطرت القوات على قرية الشامخة نحو 20 كيلومترا غربي منبج في محافظة حلب.", "قرية الشامخة")]
    [InlineData("سارت القافلة من مدينة حلب إلى سوريا.", "مدينة حلب")]
    public void A_word_towards_a_place_leads_on_only_from_another_that_does_not_hold_it(string text, string place)
    {
        var coding = Code(text);
        Assert.Contains(coding.Relations, r => r.Predicate is Predicate.LocatedIn && NameOf(coding, r.Subject) == place);
    }

    [Fact]
    public void No_tie_is_told_twice_or_of_one_with_itself()
    {
        var coding = Code("أعلن المتحدث باسم وزارة الدفاع الروسية اللواء إيغور كوناشينكوف أن وزارة الدفاع الروسية أرسلت طائرات إلى روسيا من سوريا.");
        Assert.Equal(coding.Relations.Count, coding.Relations.Select(r => (r.Subject, r.Predicate, r.Object)).Distinct().Count());
        Assert.All(coding.Relations, r => Assert.NotEqual(r.Subject, r.Object));
    }

    [Theory]
    [InlineData("أعلن الرئيس الأميركي دونالد ترامب أن الولايات المتحدة ستنسحب من الاتفاق، وقال الرئيس الأمريكي إن وزير الخارجية الأميركي سيزور فرنسا.")]
    [InlineData("قال محافظ مؤسسة النقد العربي السعودي إن المملكة العربية السعودية عضو في المجموعة، وإن رئيس المجموعة زار الرياض.")]
    [InlineData("وقعت الغارات في محافظة الجوف ومحافظة صعدة في اليمن، وقال محافظ الجوف إن طفلا قتل مع والده.")]
    public void Only_people_hold_offices_and_only_places_lie_where_nothing_acts(string text)
    {
        var coding = Code(text);
        Assert.NotEmpty(coding.Relations);
        Assert.All(coding.Relations, r => Assert.True(
            r.Predicate switch
            {
                Predicate.OfficeIn or Predicate.CitizenOf or Predicate.KinOf => KindOf(coding, r.Subject) is EntityKind.Person or EntityKind.Group,
                Predicate.LocatedIn => KindOf(coding, r.Object) is EntityKind.Place or EntityKind.Country && KindOf(coding, r.Subject) is not EntityKind.Person,
                _ => true,
            },
            $"{NameOf(coding, r.Subject)} {r.Predicate} {NameOf(coding, r.Object)}"));
    }

    [Theory]
    [InlineData("قصفت الطائرات قرية قاح في ريف حلب شمال سوريا، وقتل ثلاثة في قرية قاح بمحافظة حلب في سوريا.")]
    [InlineData("وقعت الغارات في مديرية حيس بمحافظة الحديدة غرب اليمن.")]
    public void A_place_lies_in_one_place_alone(string text)
    {
        var located = Code(text).Relations.Where(r => r.Predicate == Predicate.LocatedIn).ToList();
        Assert.NotEmpty(located);
        Assert.Equal(located.Count, located.Select(r => r.Subject).Distinct().Count());
    }

    [Fact]
    public void Every_tie_has_a_column_in_each_direction()
    {
        var all = Enum.GetValues<Predicate>().SelectMany(p => new[] { (p, false), (p, true) }).ToList();
        Assert.Equal(all, all.Select(t => Tie.At(Tie.Of(t.p, t.Item2))));
        Assert.Equal(Tie.Count - 1, all.Select(t => Tie.Of(t.p, t.Item2)).Distinct().Count());
    }

    [Fact]
    public void A_model_that_is_written_is_read_again_and_another_file_is_refused()
    {
        var path = Path.GetTempFileName();
        try
        {
            var weights = new LinearModel(4, LinearModel.ColumnsFor(Tie.Count), 0);
            weights.Weights[weights.Row(7) + Tie.Of(Predicate.PartOf, back: true)] = 1;
            weights.Pack();
            var model = new TieModel(SignTable.Keep(weights, 2));
            model.Save(path);
            Assert.Equal(model.Likelihoods([7]), TieModel.Load(path).Likelihoods([7]));
            File.WriteAllText(path, "no model at all");
            Assert.Contains(path, Assert.Throws<InvalidDataException>(() => TieModel.Load(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static EntityKind KindOf(ReportCoding coding, string id) => coding.Entities.Single(e => e.Id == id).Kind;

    private static string NameOf(ReportCoding coding, string id) => coding.Entities.Single(e => e.Id == id) is var entity ? string.Join('|', entity.Aliases.Prepend(entity.Name)) : "";

    private static ReportCoding Code(string text) => Learned.Code(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text));
}
