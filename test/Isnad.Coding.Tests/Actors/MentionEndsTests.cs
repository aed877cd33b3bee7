using Isnad.Record;

namespace Isnad.Coding.Tests.Actors;

/// <summary>Where the mention of people, bodies and persons ends, and whom the words after it name.</summary>
public sealed class MentionEndsTests
{
    [Theory]
    [InlineData("أطلق مسلحون النار على الدورية.", "مسلحون")]
    [InlineData("أطلق رجل النار على الدورية.", "رجل")]
    [InlineData("هاجم سائق الشاحنة ثلاثة أشخاص.", "سائق الشاحنة")]
    [InlineData("هاجم مسلحون المخزن القديم.", "مسلحون")]
    [InlineData("اقتحم المتظاهرون الغاضبون المباني القديمة.", "المتظاهرون الغاضبون")]
    [InlineData("هاجم المتظاهرون المباني القديمة.", "المتظاهرون")]
    [InlineData("وصل متظاهرون غاضبون أمس.", "متظاهرون غاضبون")]
    [InlineData("قتل مسلحون أتراك في الغارة.", "مسلحون أتراك")]
    [InlineData("وقتلت الشرطة المنفذ أمس.", "الشرطة")]
    [InlineData("أوقفت السلطات المشتبه به أمس.", "السلطات")]
    [InlineData("نشرت الشرطة التركية صورا.", "الشرطة التركية")]
    public void A_word_that_does_not_agree_is_no_adjective_of_those_before_it(string text, string words) => ActorTestBed.One(text, words);

    [Theory]
    [InlineData("وتبنى تنظيم راية السهول الهجوم في بيان.", "تنظيم راية السهول")]
    [InlineData("وقال متحدث باسم تنظيم راية السهول ذلك.", "تنظيم راية السهول")]
    [InlineData("وهاجم تنظيم راية المخزن أمس.", "تنظيم راية")]
    public void A_definite_noun_ends_the_name_of_a_body_where_it_is_nobody_it_acts_on(string text, string words) =>
        Assert.Contains(ActorTestBed.Find(text), mention => mention.Span.In(text) == words);

    [Theory]
    [InlineData("وهاجم الانفصاليون الموالون لحلب القرية.", "الانفصاليون")]
    [InlineData("وهاجم متمردون موالون لحلب القرية.", "متمردون")]
    [InlineData("وانسحبت القوات الحكومية المتمركزة في القرية.", "القوات الحكومية")]
    [InlineData("ورفضت الحكومة المعترف بها ذلك.", "الحكومة")]
    [InlineData("وهاجمت قوات موالية لحلب القرية.", "قوات")]
    [InlineData("وهاجمت القوات المسلحة بعنف القرية.", "القوات المسلحة")]
    public void A_word_that_governs_what_follows_is_cut_off_with_it(string text, string words) =>
        Assert.Equal(words, Assert.Single(ActorTestBed.Find(text, "حلب"), mention => mention.First > 0 && mention.Kind is EntityKind.Group or EntityKind.Organization).Span.In(text));

    [Theory]
    [InlineData("قال اللواء خالد الهاشمي ذلك.", "خالد الهاشمي")]
    [InlineData("قال الفريق خالد الهاشمي ذلك.", "خالد الهاشمي")]
    [InlineData("قال قائد الشرطة، تورفين هالبرسون، ذلك.", "تورفين هالبرسون")]
    [InlineData("قال القائد زيتون علي حسن ذلك.", "زيتون علي حسن")]
    [InlineData("اتهم رئيس الحكومة \"التركية\" خالد الهاشمي خصومه.", "خالد الهاشمي")]
    [InlineData("قال رئيس اللجنة، المدعو خالد الهاشمي، ذلك.", "خالد الهاشمي")]
    [InlineData("والتقى نائبه خالد الهاشمي الوفد.", "خالد الهاشمي")]
    [InlineData("التقى الرئيس الإيراني المنتخب خالد الهاشمي الوفد.", "خالد الهاشمي")]
    [InlineData("قال رئيس الوزراء الأسبق خالد الهاشمي ذلك.", "خالد الهاشمي")]
    [InlineData("توفي سجين الرأي خالد الهاشمي أمس.", "خالد الهاشمي")]
    [InlineData("نفت الوزيرة الحالية سلمى الهاشمي ذلك.", "سلمى الهاشمي")]
    public void A_title_finds_the_name_after_it(string text, string name) =>
        Assert.Equal(name, Assert.Single(ActorTestBed.Find(text), mention => mention.Title is not null && mention.NameSpan is not null).NameSpan!.Value.In(text));

    [Theory]
    [InlineData("كرم الرئيس السنغالي المنتخب بعد البطولة.", "الرئيس السنغالي")]
    [InlineData("وكتب رئيس التحرير المقال في المساء.", "رئيس التحرير")]
    [InlineData("واتهم وزير الدفاع إيران أمس.", "وزير الدفاع")]
    public void A_definite_title_takes_up_neither_team_nor_paper_nor_state(string text, string words) =>
        Assert.Contains(ActorTestBed.Find(text, "إيران"), mention => mention.Title is not null && mention.Span.In(text) == words);

    [Theory]
    [InlineData("وذكر د. خالد الهاشمي ذلك.", "د. خالد الهاشمي", "خالد الهاشمي")]
    [InlineData("وقال أ.د. خالد الهاشمي ذلك.", "أ.د. خالد الهاشمي", "خالد الهاشمي")]
    [InlineData("وقال د خالد الهاشمي ذلك.", "د خالد الهاشمي", "خالد الهاشمي")]
    [InlineData("وقال رئيس اللجنة م. كاتوس باروني ذلك.", "رئيس اللجنة م. كاتوس باروني", "كاتوس باروني")]
    public void A_title_of_one_letter_stands_before_a_name(string text, string words, string name) =>
        Assert.Equal(name, ActorTestBed.One(text, words).NameSpan!.Value.In(text));

    [Fact]
    public void A_title_of_one_letter_is_no_rest_of_a_word() =>
        Assert.DoesNotContain(ActorTestBed.Find("دعا إلى بدء خالد الهاشمي العمل."), mention => mention.Title is not null);

    [Theory]
    [InlineData("وكرم الوزير \"وكاتوس الهاشمي\" أمس.", "كاتوس الهاشمي", false)]
    [InlineData("وكرم الوزير \"بخالد الهاشمي\" أمس.", "خالد الهاشمي", false)]
    [InlineData("وكرم الوزير \"ليلى\" وخالد الهاشمي أمس.", "خالد الهاشمي", true)]
    public void A_quoted_name_keeps_its_first_letter(string text, string words, bool found) =>
        Assert.Equal(found, ActorTestBed.Find(text).Any(mention => mention.Span.In(text) == words));

    [Fact]
    public void A_particle_that_stands_alone_is_no_part_of_a_name() =>
        ActorTestBed.One("قال خالد الهاشمي لـ«دفاتر النهر» ذلك.", "خالد الهاشمي");

    [Theory]
    [InlineData("اعتقلت الشرطة شابا في حلب أمس.", "شابا")]
    [InlineData("وقال سفير تركيا في حلب ذلك.", "سفير تركيا")]
    [InlineData("وقال ضابط في الجيش السوري ذلك.", "ضابط في الجيش السوري")]
    public void A_place_is_no_part_of_one_without_an_office(string text, string words) => ActorTestBed.One(text, words, "حلب", "تركيا");

    [Theory]
    [InlineData("وقال موظف في الغرفة التجارية ذلك.", "موظف في الغرفة التجارية")]
    [InlineData("وقال مسؤولون في حلب ذلك.", "مسؤولون في حلب")]
    [InlineData("وهاجم مسلح تاجر جملة أمس.", "تاجر جملة")]
    public void What_tells_which_of_them_it_is_stays_with_the_title(string text, string words) => ActorTestBed.One(text, words, "حلب");

    [Theory]
    [InlineData("وسرق مسلح سيارة طبيبة أمس.", "طبيبة", true)]
    [InlineData("وأسفر الهجوم عن إصابة فتاة أمس.", "فتاة", true)]
    [InlineData("وتمكن رجال الإطفاء من إنقاذ حياة طفلة أمس.", "طفلة", true)]
    [InlineData("وذكرت التقارير الإعلامية ذلك.", "الإعلامية", false)]
    [InlineData("ونفت مصادر صحفية ذلك.", "صحفية", false)]
    public void An_adjective_of_a_thing_is_no_woman_and_a_woman_no_adjective(string text, string words, bool found) =>
        Assert.Equal(found, ActorTestBed.Find(text).Any(mention => mention.Span.In(text) == words && mention.Kind == EntityKind.Person));

    [Fact]
    public void A_suspect_in_the_accusative_is_one_person() =>
        Assert.Equal(EntityKind.Person, ActorTestBed.One("أوقفت الشرطة مشتبها به أمس.", "مشتبها به").Kind);

    [Theory]
    [InlineData("وصل الكاتب العام للاتحاد أمس.", "الكاتب العام للاتحاد", "SOC")]
    [InlineData("وصل الكاتب العام لوزارة النقل أمس.", "الكاتب العام لوزارة النقل", "GOV")]
    [InlineData("وصل الكاتب العام لولاية أمس.", "الكاتب العام لولاية", "GOV")]
    [InlineData("وصل الكاتب العام أمس.", "الكاتب العام", null)]
    public void A_general_secretary_has_the_sector_of_what_is_served(string text, string words, string? sector) =>
        Assert.Equal(sector, ActorTestBed.One(text, words, "ولاية").Sector);

    [Theory]
    [InlineData("والتقى الوزير مؤسسات مالية أمس.", "مؤسسات مالية", null)]
    [InlineData("وهاجمت قوات مالية القرية.", "قوات مالية", "Mali")]
    [InlineData("ورفضت الحكومة المالية ذلك.", "الحكومة المالية", "Mali")]
    public void Bodies_of_finance_are_not_of_Mali(string text, string words, string? country) => Assert.Equal(country, ActorTestBed.One(text, words).Country);

    [Theory]
    [InlineData("قال المتحدث باسم \"الجيش السوري\" ذلك.")]
    [InlineData("وخسر الفريق المباراة.")]
    [InlineData("وفي المساء طالب مجلس الأمن بالتدخل.")]
    public void No_title_makes_a_name_of_what_is_none(string text) => Assert.DoesNotContain(ActorTestBed.Find(text), mention => mention.NameSpan is not null || mention.Office == "فريق");

    [Theory]
    [InlineData("شارك خالد عياد ونصاف بن حسين أمس.", "خالد عياد", "نصاف بن حسين")]
    [InlineData("شارك خالد عياد و سامي حسين أمس.", "خالد عياد", "سامي حسين")]
    public void Names_joined_by_and_are_two(string text, string one, string other) =>
        Assert.Equal([one, other], ActorTestBed.Find(text).Where(mention => mention.NameSpan is not null).Select(mention => mention.Span.In(text)));

    [Theory]
    [InlineData("قتلت القوات 12 مسلحا في حلب أمس.", "12 مسلحا")]
    [InlineData("أوقفت الشرطة 12 مشتبها به في حلب أمس.", "12 مشتبها به")]
    [InlineData("قتلت القوات خمسة وعشرين مسلحا في حلب أمس.", "خمسة وعشرين مسلحا")]
    public void Who_are_counted_are_a_group_with_their_number(string text, string words) =>
        Assert.NotNull(ActorTestBed.One(text, words, "حلب").Count);

    [Theory]
    [InlineData("رحب خالد الهاشمي مساعد مدير الشركة بذلك.", "خالد الهاشمي")]
    [InlineData("قال خالد السالمي الجابري ذلك.", "خالد السالمي الجابري")]
    [InlineData("وتتهم المعارضة خالد الهاشمي بذلك.", "خالد الهاشمي")]
    [InlineData("تظاهر الطلاب أمام خالد الهاشمي.", "خالد الهاشمي")]
    [InlineData("شكر خالد الهاشمي -حفظه الله- الوفد.", "خالد الهاشمي")]
    public void A_name_ends_where_a_title_begins_and_takes_no_word_before_it(string text, string words) =>
        Assert.Equal(words, Assert.Single(ActorTestBed.Find(text), mention => mention.NameSpan is not null).Span.In(text));

    [Theory]
    [InlineData("قتل 19 شخصا من قوات الأمن.", "19 شخصا", "COP")]
    [InlineData("انتشر أفراد الشرطة في القرية.", "أفراد الشرطة", "COP")]
    [InlineData("فر 10 أشخاص من المدرسة.", "10 أشخاص", "CVL")]
    [InlineData("والتقى نائبه خالد الهاشمي الوفد.", "نائبه خالد الهاشمي", null)]
    public void People_have_the_sector_of_those_whom_they_are_of(string text, string words, string? sector) => Assert.Equal(sector, ActorTestBed.One(text, words).Sector);

    [Fact]
    public void At_least_six_are_six() =>
        Assert.Single(ActorTestBed.Resolve("قتل ستة أشخاص على الأقل أمس. وقال الطبيب إن ستة أشخاص قتلوا.").Entities, entity => entity.Kind == EntityKind.Group);

    [Theory]
    [InlineData("قال محمد علي ذلك. وهاجم الجيش على الفور القرية.", "محمد علي")]
    [InlineData("قال الوزير خالد بكر أوغلو ذلك. ونفى أوغلو وبكر أوغلو شيئا.", "خالد بكر أوغلو|بكر أوغلو")]
    public void Part_of_a_name_stands_for_it_as_it_is_written(string text, string names) =>
        Assert.Equal(names.Split('|'), ActorTestBed.Find(text).Where(mention => mention.NameSpan is not null).Select(mention => mention.NameSpan!.Value.In(text)));
}
