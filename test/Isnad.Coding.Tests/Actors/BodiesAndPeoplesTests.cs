using Isnad.Record;

namespace Isnad.Coding.Tests.Actors;

/// <summary>Bodies with two fields or a town in their names, those told by their first word, and peoples without a state.</summary>
public sealed class BodiesAndPeoplesTests
{
    [Theory]
    [InlineData("وأدانت هيئة الغذاء والدواء السورية الهجوم.", "هيئة الغذاء والدواء السورية")]
    [InlineData("قالت إدارة الإطفاء والإنقاذ في المدينة ذلك.", "إدارة الإطفاء والإنقاذ")]
    [InlineData("وطالبت لجنة الأمن والدفاع الحكومة بذلك.", "لجنة الأمن والدفاع")]
    [InlineData("وانتقدت هيئة الطيران والحكومة القرار.", "هيئة الطيران")]
    [InlineData("وفاز نادي الشباب والفتح أمس.", "نادي الشباب")]
    [InlineData("وأعلنت الحكومة المعترف بها دوليا ذلك.", "الحكومة المعترف بها دوليا")]
    public void A_second_field_and_a_standing_phrase_are_part_of_the_name(string text, string words) =>
        Assert.Contains(ActorTestBed.Find(text), mention => mention.Kind is EntityKind.Organization && mention.Span.In(text) == words);

    [Theory]
    [InlineData("وأعلن نادي حلب التركي ذلك.", "نادي حلب التركي", "Turkey")]
    [InlineData("واتهمت شركة حلب الفرنسية الشرطة بذلك.", "شركة حلب الفرنسية", "France")]
    public void Its_own_nationality_tells_more_than_a_town_in_the_name(string text, string words, string country) =>
        Assert.Equal(country, ActorTestBed.One(text, words, "حلب").Country);

    [Theory]
    [InlineData("وصلت وزارة الداخلية أمس. وقالت الوزارة إن الاتفاق قريب.", "وزارة الداخلية", "الوزارة")]
    [InlineData("وصل مجلس النواب أمس. وقال المجلس إن الاتفاق قريب.", "مجلس النواب", "المجلس")]
    [InlineData("هاجمت حركة طالبان قرية. وقالت الحركة الشيعية إنها مستعدة.", "حركة طالبان", "الحركة الشيعية")]
    public void The_first_word_of_a_body_takes_it_up(string text, string name, string other)
    {
        var resolved = ActorTestBed.Resolve(text);
        Assert.Equal(ActorTestBed.Entity(resolved, name).Id, ActorTestBed.Entity(resolved, other).Id);
    }

    [Fact]
    public void A_consulate_is_of_the_state_that_keeps_it()
    {
        var coder = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon);
        const string Text = "وأدانت القنصلية العامة لفرنسا في حلب الهجوم على السوق أمس.";
        Assert.Equal("France", Assert.Single(coder.Code(ActorTestBed.Report(Text), ActorTestBed.Reader.Read(Text)).Entities, entity => entity.Name == "القنصلية العامة لفرنسا").Country);
    }

    [Fact]
    public void A_rival_is_not_the_party_told_before()
    {
        var resolved = ActorTestBed.Resolve("وأعلن حزب الوفاء ذلك. ورفض الحزب المنافس ذلك.");
        Assert.NotEqual(ActorTestBed.Entity(resolved, "حزب الوفاء").Id, ActorTestBed.Entity(resolved, "الحزب المنافس").Id);
    }

    [Theory]
    [InlineData("وكالة الصحة العامة", "GOV")]
    [InlineData("وكالة الأنباء السورية", "JRN")]
    [InlineData("رئاسة الأركان التركية", "MIL")]
    [InlineData("خدمات الإسعاف", "MED")]
    [InlineData("الإسعاف الوطني", "MED")]
    [InlineData("مركز مكافحة الأمراض", "MED")]
    [InlineData("فرق الدفاع المدني", "GOV")]
    [InlineData("قصر الإليزيه", "GOV")]
    public void A_body_has_the_sector_of_what_it_does(string name, string sector)
    {
        var text = $"وأعلن المدير ذلك، ونفت {name} ذلك.";
        Assert.Equal(sector, ActorTestBed.One(text, name).Sector);
    }

    [Theory]
    [InlineData("وقال الجيش إن المسلحين الأكراد قتلوا ثلاثة جنود.", "المسلحين الأكراد")]
    [InlineData("وقتل المسلحون الشيشان جنديا أمس.", "المسلحون الشيشان")]
    [InlineData("والتقى الوفد القادة العرب أمس.", "القادة العرب")]
    [InlineData("ورفض الأكراد ذلك أمس.", "الأكراد")]
    public void A_people_without_a_state_tells_who_others_are(string text, string words) => Assert.Equal(EntityKind.Group, ActorTestBed.One(text, words).Kind);}
