using Isnad.Coding.Choices;
using Isnad.Coding.Tests.Actors;
using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Tests.Roles;

public sealed class RoleChooserTests
{
    private static readonly Coder Learned = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, "rules/1", Readers.ModelsFolder);

    [Fact]
    public void A_coding_tells_which_learned_models_it_was_made_with() =>
        Assert.Matches("^isnad/0\\.1\\.0 rules/1 roles/2 confidence/1 claims/2 meanings/1 relations/1 mentions/1 tellings/1 dates/1 places/1 statuses/1 contexts/1 files/[0-9a-f]{8}$", Learned.Version);

    [Theory]
    [InlineData("حثت تونس ليبيا على الحوار.", "حثت", "تونس", "ليبيا")]
    [InlineData("أعلنت الشرطة أنها اعتقلت ثلاثة مهربين في المدينة.", "اعتقلت", "الشرطة", "ثلاثة مهربين")]
    [InlineData("طالب المتظاهرون الحكومة بإطلاق سراح المعتقلين.", "إطلاق", "الحكومة", "المعتقلين")]
    public void Who_and_whom_are_chosen_among_all_who_are_near(string text, string word, string actor, string recipient)
    {
        var (coding, told) = Code(text, word);
        Assert.Equal([actor], Names(coding, told.Actors));
        Assert.Equal([recipient], Names(coding, told.Recipients));
    }

    [Theory]
    [InlineData("أفشلت قوات الجيش هجوما لتنظيم داعش على القرية.", "هجوما", "قوات الجيش")]
    [InlineData("صدت القوات الحكومية هجوما على المدينة.", "هجوما", "القوات الحكومية")]
    public void Who_foils_an_attack_does_not_do_it(string text, string word, string foiler)
    {
        var coding = Learned.Code(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text));
        var told = coding.Events.Where(e => e.Also.Prepend(e.Trigger).Any(span => span.In(text).ToString() == word));
        Assert.DoesNotContain(foiler, told.SelectMany(e => Names(coding, e.Actors)));
        Assert.Single(coding.Events, e => e.Type is EventType.Assault);
    }

    [Fact]
    public void Five_states_that_do_one_thing_are_all_its_doers() =>
        Assert.Equal(5, Code("قطعت السعودية والإمارات والبحرين ومصر واليمن علاقاتها مع قطر.", "قطعت").Told.Actors.Count);

    [Fact]
    public void Both_sides_of_a_meeting_are_doers()
    {
        var (coding, told) = Code("التقى وزير الخارجية التونسي نظيره الليبي في طرابلس.", "التقى");
        Assert.Equal(2, told.Actors.Count);
        Assert.Equal(2, Names(coding, told.Actors).Distinct().Count());
    }

    [Fact]
    public void Each_choice_tells_its_likelihood_its_signs_and_its_words()
    {
        const string text = "حثت تونس ليبيا على الحوار.";
        var (_, told) = Code(text, "حثت");
        var reason = Assert.Single(told.Reasons, r => r.Part == "actor" && r.Rule.StartsWith("roles/2 ", StringComparison.Ordinal));
        Assert.Matches(@"^roles/2 [01]\.\d\d \S+ \S+ contexts/1$", reason.Rule);
        Assert.Equal("تونس", reason.Evidence?.In(text));
    }

    [Fact]
    public void No_entity_is_both_chosen_twice_in_a_role()
    {
        var (_, told) = Code("قصف الجيش مواقع الجيش، وقال الجيش إن الجيش انسحب.", "قصف");
        Assert.Equal(told.Actors.Distinct(), told.Actors);
        Assert.Equal(told.Recipients.Distinct(), told.Recipients);
    }

    [Fact]
    public void Nobody_is_doer_and_recipient_of_one_deed()
    {
        var (_, told) = Code(
            "هاجم مسلحون على متن ثلاثة زوارق سريعة، فجر الأربعاء، سفينة الشحن \"نجمة المرجان\" على بعد أربعين ميلا جنوب مدينة المكلا اليمنية، وأطلقوا عليها النار من أسلحة رشاشة.",
            "هاجم");
        Assert.Single(told.Actors);
        Assert.Empty(told.Actors.Intersect(told.Recipients));
    }

    [Fact]
    public void A_plain_deed_is_surer_than_a_noun_in_passing()
    {
        var (_, plain) = Code("اعتقلت الشرطة ثلاثة مهربين في تونس العاصمة مساء الخميس وحجزت كمية من البضائع.", "اعتقلت");
        var (passing, _) = Code("اعتقلت الشرطة ثلاثة مهربين. قال وزير التجارة في مؤتمر صحفي إن التعاون مهم للجميع وإن الأسواق تحتاج إلى وقت طويل.", "اعتقلت");
        Assert.True(plain.Confidence > 0.7, $"{plain.Confidence}");
        Assert.DoesNotContain(passing.Events, e => e.Type is EventType.Cooperate && e.Confidence > plain.Confidence - 0.1);
    }

    [Theory]
    [InlineData("much")]
    [InlineData("NaN")]
    public void A_damaged_file_is_refused_with_its_line(string weight)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, $"sign\tweight\nA:no\t{weight}\n");
            var error = Assert.Throws<LexiconException>(() => SignWeights.Load(path, "test/1"));
            Assert.Contains(weight, error.Message, StringComparison.Ordinal);
            Assert.Contains("2", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static (ReportCoding Coding, Event Told) Code(string text, string word)
    {
        var report = ActorTestBed.Report(text) with { Published = new Edtf("2018-06-22") };
        var coding = Learned.Code(report, ActorTestBed.Reader.Read(text));
        return (coding, coding.Events.Single(e => e.Also.Prepend(e.Trigger).Any(span => span.In(text).EndsWith(word, StringComparison.Ordinal))));
    }

    private static IEnumerable<string> Names(ReportCoding coding, IEnumerable<string> ids) => ids.Select(id => coding.Entities.Single(e => e.Id == id).Name);
}
