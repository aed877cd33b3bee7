namespace Isnad.Coding.Tests.Actors;

/// <summary>One who is told again by another word: another title of the office, what they did before, what they are said to be.</summary>
public sealed class OtherWordsTests
{
    [Theory]
    [InlineData("استقبل العاهل الأردني الوفد صباح أمس. وأكد الملك رفضه للقرار.", "العاهل الأردني", "الملك")]
    [InlineData("استقبل العاهل الأردني الوفد صباح أمس. وأكد جلالته رفضه للقرار.", "العاهل الأردني", "جلالته")]
    [InlineData("استقبل الملك خالد بن سعيد صباح أمس الأمير سعد بن كمال. وأكد جلالته رفضه للقرار.", "خالد بن سعيد", "جلالته")]
    [InlineData("التقى ولي العهد الأردني الوفد صباح أمس. وأكد الأمير رفضه للقرار.", "ولي العهد الأردني", "الأمير")]
    [InlineData("التقى الأمير سامي بن خالد الوفد صباح أمس. وأكد سموه رفضه للقرار.", "سامي بن خالد", "سموه")]
    [InlineData("انتقد رئيس الوزراء العراقي كمال الغربي الأحزاب. وهدد رئيس الحكومة بالاستقالة.", "كمال الغربي", "رئيس الحكومة")]
    [InlineData("هدد رئيس الحكومة الأردنية بالاستقالة. وانتقد رئيس الوزراء الأردني كمال الغربي الأحزاب.", "كمال الغربي", "رئيس الحكومة الأردنية")]
    [InlineData("قام الأمير سامي بن خالد بزيارة إلى القاهرة. وبحث مع فخامة الرئيس كمال الغربي العلاقات. وعقد الرئيس اجتماعا مع سموه.", "سامي بن خالد", "سموه")]
    public void Titles_of_one_office_are_one_holder(string text, string name, string title) => Assert.True(AreOne(text, name, title));

    [Theory]
    [InlineData("استقبل العاهل الأردني أمس العاهل المصري. وأكد جلالته رفضه للقرار.", "العاهل الأردني", "جلالته")]
    [InlineData("زار رئيس الوزراء المصري تونس والتقى رئيس الوزراء الأردني. وهدد رئيس الحكومة بالاستقالة.", "رئيس الوزراء المصري", "رئيس الحكومة")]
    [InlineData("انتقد رئيس الوزراء السابق كمال الغربي الأحزاب. وهدد رئيس الحكومة بالاستقالة.", "كمال الغربي", "رئيس الحكومة")]
    [InlineData("عزت الأميرة لمياء بنت خالد الأسرة. وأكد سموه أن التحقيق مستمر.", "لمياء بنت خالد", "سموه")]
    public void Where_two_may_be_meant_or_none_a_title_is_nobody_s(string text, string name, string title) => Assert.False(AreOne(text, name, title));

    [Theory]
    [InlineData("خطف مسلحون طبيبا في المدينة أمس. وطالب الخاطفون بفدية كبيرة.", "مسلحون", "الخاطفون")]
    [InlineData("خطفت جماعة النهر خمسة سياح. وأعدم الخاطفون أحدهم.", "جماعة النهر", "الخاطفون")]
    [InlineData("خطفت جماعة النهر خمسة سياح. وطالبت الحكومة بالإفراج عن المختطفين.", "خمسة سياح", "المختطفين")]
    [InlineData("هاجم مسلحون مركزا للشرطة. وقتلت قوات الأمن المهاجمين بعد ساعتين.", "مسلحون", "المهاجمين")]
    [InlineData("طعن رجل شرطيا مساء أمس. واعتقلت الشرطة المهاجم بعد مطاردة.", "رجل", "المهاجم")]
    [InlineData("فجر انتحاري سيارة أمام المبنى. وقال شهود إن منفذ الهجوم قتل.", "انتحاري", "منفذ الهجوم")]
    [InlineData("تظاهر المئات في المدينة أمس. وفرقت الشرطة المتظاهرين.", "المئات", "المتظاهرين")]
    public void Who_did_it_or_suffered_it_is_whom_the_report_told_of(string text, string told, string again) => Assert.True(AreOne(text, told, again));

    [Theory]
    [InlineData("خطف ثلاثة مدنيين في المدينة أمس. وطالب الخاطفون بفدية كبيرة.", "ثلاثة مدنيين", "الخاطفون")]
    [InlineData("خطفهم مسلحون من البيت أمس. وأفرجت الحكومة عن المخطوفين بعد ساعة.", "مسلحون", "المخطوفين")]
    [InlineData("طعن رجل شرطيا مساء أمس. وطعن شاب جنديا بعد ساعة. واعتقلت الشرطة المهاجم.", "رجل", "المهاجم")]
    [InlineData("هاجم مسلحون مركزا للشرطة. واعتقلت الشرطة المهاجم بعد مطاردة.", "مسلحون", "المهاجم")]
    public void Whom_it_was_done_to_or_one_of_several_did_not_do_it(string text, string told, string again) => Assert.False(AreOne(text, told, again));

    [Theory]
    [InlineData("قتل سعيد الأمين في غارة. وكان سعيد الأمين هو قائد كتيبة الصقور.", "سعيد الأمين", "قائد كتيبة الصقور", false)]
    [InlineData("قالت الوكالة إن سعيد الأمين هو مؤسس حركة الفجر وزعيمها.", "سعيد الأمين", "مؤسس حركة الفجر", true)]
    [InlineData("قالت الوكالة إن سعيد الأمين هو مؤسس حركة الفجر وزعيمها.", "سعيد الأمين", "زعيمها", true)]
    [InlineData("اعتقلت الشرطة سعيد الأمين، وهو عضو في حركة الفجر، أمس.", "سعيد الأمين", "عضو في حركة الفجر", true)]
    [InlineData("من اعتقل سعيد الأمين هو قائد الشرطة نفسه.", "سعيد الأمين", "قائد الشرطة", false)]
    public void What_somebody_is_said_to_be_is_theirs(string text, string name, string said, bool same) => Assert.Equal(same, AreOne(text, name, said));

    [Fact]
    public void One_more_of_a_kind_is_another()
    {
        var resolved = ActorTestBed.Resolve("قال خبير عسكري إن المعركة انتهت. وقال خبير عسكري آخر إن المعركة مستمرة.");
        Assert.Equal(2, resolved.Entities.Count(entity => entity.Name.StartsWith("خبير", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("قتل العشرات في غارات على المدينة أمس.", "العشرات")]
    [InlineData("خرج عشرات الآلاف إلى الشوارع أمس.", "عشرات الآلاف")]
    [InlineData("أدى القصف إلى نزوح الآلاف عن المدينة.", "الآلاف")]
    public void So_many_without_a_noun_are_people(string text, string words) => Assert.Equal("pattern:people-uncounted", ActorTestBed.One(text, words).Rule);

    [Theory]
    [InlineData("تم توزيع العشرات منها على السكان.", "العشرات")]
    [InlineData("دمرت الآلاف من المنازل في المدينة.", "الآلاف")]
    [InlineData("بلغت الخسائر خانة العشرات أمس.", "العشرات")]
    public void So_many_things_are_none(string text, string words) => Assert.DoesNotContain(ActorTestBed.Find(text), mention => mention.Span.In(text) == words);

    [Fact]
    public void So_many_are_others_each_time()
    {
        var resolved = ActorTestBed.Resolve("قتل العشرات في غارات على المدينة. واعتقل العشرات في العاصمة.");
        Assert.Equal(2, resolved.Entities.Count(entity => entity.Name == "العشرات"));
    }

    private static bool AreOne(string text, string one, string other)
    {
        var resolved = ActorTestBed.Resolve(text);
        return ActorTestBed.Entity(resolved, one).Id == ActorTestBed.Entity(resolved, other).Id;
    }
}
