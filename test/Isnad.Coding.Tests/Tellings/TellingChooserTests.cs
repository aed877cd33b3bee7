using Isnad.Coding.Tests.Actors;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Tests.Tellings;

public sealed class TellingChooserTests
{
    private static readonly Coder Learned = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, null, Readers.ModelsFolder);

    private const string Attacks = "قتل مسلحون ثلاثة جنود في هجوم على نقطة تفتيش في الأنبار أمس. وفي بغداد، قتل خمسة مدنيين في انفجار سيارة مفخخة قرب سوق شعبية.";

    [Fact]
    public void A_definite_noun_tells_again_what_was_told_and_how_likely_that_is()
    {
        const string text = "شن مسلحون هجوما على معسكر للجيش في حلب. وقال شاهد إن الهجوم استمر ساعتين.";
        var attack = Assert.Single(Code(text).Events, e => e.Type is EventType.Assault);
        Assert.Contains("الهجوم", attack.Also.Select(span => span.In(text).ToString()));
        Assert.Matches(@"^tellings/1 (0\.\d\d|1\.00) contexts/1$", Assert.Single(attack.Reasons, r => r.Part == "also" && r.Rule.StartsWith("tellings", StringComparison.Ordinal) && !r.Rule.StartsWith("merge:", StringComparison.Ordinal)).Rule);
    }

    [Fact]
    public void Other_doers_and_places_tell_another_event()
    {
        Assert.Equal(["قتل", "قتل"], Code(Attacks).Events.Where(e => e.Type is EventType.Assault).Select(e => e.Trigger.In(Attacks).ToString()));
    }

    [Fact]
    public void A_denied_verb_tells_no_event_that_took_place()
    {
        const string text = "انسحبت القوات الإماراتية من الحديدة. ولم تنسحب القوات السودانية من المدينة.";
        Assert.Equal([EventStatus.Actual, EventStatus.Negated], Code(text).Events.Where(e => e.Type is EventType.Retreat).Select(e => e.Status));
    }

    [Theory]
    [InlineData("وعدت فرنسا بالتعاون مع مصر. ووعدت ألمانيا بالتعاون مع مصر.", EventType.Agree)]
    [InlineData("استقبل الملك السفير الفرنسي صباحا. واستقبل الملك السفير الياباني مساء.", EventType.Consult)]
    public void What_two_states_say_or_two_guests_are_received_for_are_two_events(string text, EventType type) =>
        Assert.Equal(2, Code(text).Events.Count(e => e.Type == type));

    [Theory]
    [InlineData("اعتقل الجيش الإسرائيلي ثلاثة شبان في جنين، واعتقلت الشرطة الفلسطينية صحفيا في رام الله.", EventType.Coerce)]
    [InlineData("اتهم الكاتب الرئيس بالتهور في مقال أمس، وردت زوجة الرئيس مريم سالم على الكاتب ووصفته بالجبان.", EventType.Accuse)]
    [InlineData("قتل مسلحون ثلاثة جنود انتقاما لمقتل قائدهم في غارة أميركية الشهر الماضي.", EventType.Assault)]
    [InlineData("قصف الجيش مواقع المسلحين في المدينة أمس. وقال وزير الدفاع إن الجيش سيقصف مواقع المسلحين في المدينة الأسبوع المقبل.", EventType.Assault)]
    [InlineData("قتل مسلحون شقيق النائب في كركوك، وخطفوا ابن المحافظ من منزله في الحي القديم فجر أمس.", EventType.Assault)]
    [InlineData("اعتقلت الشرطة الرجل عام 2009 ثم أفرج عنه، قبل أن تعتقله الشرطة مجددا في مارس الماضي.", EventType.Coerce)]
    [InlineData("وقع الهجوم يوم الجمعة وأسفر عن مقتل خمسة أشخاص، وهو الثاني بعد هجوم مماثل وقع في يناير 2017.", EventType.Assault)]
    public void What_others_do_to_others_what_is_answered_and_what_is_done_again_is_another_event(string text, EventType type) =>
        Assert.Equal(2, Code(text).Events.Count(e => e.Type == type));

    [Fact]
    public void An_arrest_that_was_not_made_is_not_the_one_that_was()
    {
        const string text = "قال مصدر أمني إن الشرطة فتشت المبنى دون أن يبلغ عن اعتقال أي شخص، بعد اعتقال ثلاثة شبان الأحد.";
        Assert.Equal([EventStatus.Negated, EventStatus.Actual], Code(text).Events.Where(e => e.Trigger.In(text) == "اعتقال").Select(e => e.Status));
    }

    [Fact]
    public void The_attack_in_which_men_were_killed_is_no_other_for_being_another_than_the_one_before() =>
        Assert.Single(Code("اعتقل الصحفي في مطار القاهرة مساء الثلاثاء، وقُتل شرطيان في هجوم آخر.").Events, e => e.Type is EventType.Assault);

    [Fact]
    public void What_a_meeting_last_heard_of_does_not_make_it_another() =>
        Assert.Single(Code("التقى الوزير المصري نظيره التركي في أنقرة. وعقد الوزيران اجتماعا حول آخر المستجدات في سوريا.").Events, e => e.Type is EventType.Consult);

    [Fact]
    public void How_likely_an_event_is_new_is_known_where_one_of_its_type_was_told_before()
    {
        var attacks = Learned.Scene(ActorTestBed.Report(Attacks), ActorTestBed.Reader.Read(Attacks)).Drafts.Where(d => d.Type is EventType.Assault).ToList();
        Assert.Null(attacks[0].Newness);
        Assert.InRange(attacks[^1].Newness!.Value, 0.5f, 1f);
    }

    [Fact]
    public void Every_word_tells_one_event_at_most()
    {
        const string text = "قصفت طائرات حلب، وقصفت أخرى إدلب. وأدى القصف إلى مقتل خمسة مدنيين. وأدانت فرنسا القصف، كما أدانت ألمانيا الهجوم على إدلب وقتل المدنيين.";
        var words = Code(text).Events.SelectMany(e => e.Also.Prepend(e.Trigger)).ToList();
        Assert.NotEmpty(words);
        Assert.Equal(words.Count, words.Distinct().Count());
    }

    private static ReportCoding Code(string text) => Learned.Code(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text));
}
