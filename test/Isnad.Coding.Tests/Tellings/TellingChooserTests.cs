using Isnad.Coding.Tests.Actors;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Tests.Tellings;

public sealed class TellingChooserTests
{
    private static readonly Coder Learned = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, null, Readers.ModelsFolder);

    [Fact]
    public void A_definite_noun_tells_again_what_was_told_and_how_likely_that_is()
    {
        const string text = "شن مسلحون هجوما على معسكر للجيش في حلب. وقال شاهد إن الهجوم استمر ساعتين.";
        var attack = Assert.Single(Code(text).Events, e => e.Type is EventType.Assault);
        Assert.Contains("الهجوم", attack.Also.Select(span => span.In(text).ToString()));
        Assert.Matches(@"^tellings/1 (0\.\d\d|1\.00)$", Assert.Single(attack.Reasons, r => r.Part == "also" && !r.Rule.StartsWith("merge:", StringComparison.Ordinal)).Rule);
    }

    [Fact]
    public void Other_doers_and_places_tell_another_event()
    {
        const string text = "اعتقلت الشرطة المصرية صحفيا في القاهرة عام 2014. وقالت منظمة إن السلطات التركية احتجزت محاميا في أنقرة عام 2017.";
        Assert.Equal(["اعتقلت", "احتجزت"], Code(text).Events.Where(e => e.Type is EventType.Coerce).Select(e => e.Trigger.In(text).ToString()));
    }

    [Fact]
    public void How_likely_an_event_is_new_is_known_where_one_of_its_type_was_told_before()
    {
        const string text = "اعتقلت الشرطة المصرية صحفيا في القاهرة عام 2014. وقالت منظمة إن السلطات التركية احتجزت محاميا في أنقرة عام 2017.";
        var arrests = Learned.Scene(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text)).Drafts.Where(d => d.Type is EventType.Coerce).ToList();
        Assert.Null(arrests[0].Newness);
        Assert.InRange(arrests[1].Newness!.Value, 0.5f, 1f);
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
