using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Tellings;

public class EventMergerTests
{
    [Fact]
    public void A_definite_noun_points_back_to_what_was_told()
    {
        var text = new CodedText("شن مسلحون هجوما على معسكر للجيش في حلب. وقال شاهد إن الهجوم استمر ساعتين.");

        Assert.True(text.AreOne("هجوما", "الهجوم"));
    }

    [Fact]
    public void The_dead_belong_to_their_attack()
    {
        var text = new CodedText("أسفر تفجير في بغداد عن مقتل ثلاثة جنود.");

        Assert.True(text.AreOne("تفجير", "مقتل"));
    }

    [Fact]
    public void Doers_and_dates_that_differ_keep_events_apart()
    {
        var text = new CodedText("اعتقلت الشرطة المصرية صحفيا في القاهرة عام 2014. وقالت منظمة إن السلطات التركية احتجزت محاميا في أنقرة عام 2017.");

        Assert.False(text.AreOne("اعتقلت", "احتجزت"));
    }

    [Fact]
    public void A_toll_without_an_attack_is_no_event() =>
        Assert.DoesNotContain(new CodedText("تحدث الطبيب عن حال الجرحى في المستشفى.").Events, e => e.Type is Isnad.Record.EventType.Assault);

    [Fact]
    public void A_repeated_demand_of_another_is_another_demand()
    {
        var text = new CodedText("طالبت فرنسا إيران بوقف التخصيب. وقال وزير إن ألمانيا دعت تركيا إلى سحب قواتها من سوريا بعد أسبوع من القتال في الشمال.");

        Assert.False(text.AreOne("طالبت", "دعت"));
    }
}
