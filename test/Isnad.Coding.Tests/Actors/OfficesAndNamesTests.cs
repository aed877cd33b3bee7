using Isnad.Record;

namespace Isnad.Coding.Tests.Actors;

/// <summary>An office and a name side by side: one person or two, and what may stand between them.</summary>
public sealed class OfficesAndNamesTests
{
    [Theory]
    [InlineData("أعلن خالد كمال وزير الخارجية اليمني أن الهدنة انتهت.", "خالد كمال", "وزير الخارجية اليمني", true)]
    [InlineData("وأدان خالد كمال مدير المخابرات التركية الهجوم أمس.", "خالد كمال", "مدير المخابرات التركية", true)]
    [InlineData("وأشار خالد كمال سكرتير المفوضية إلى أن الهدنة انتهت.", "خالد كمال", "سكرتير المفوضية", true)]
    [InlineData("واستقبل الأمير سعد الفهد وزير الدفاع التركي أمس.", "سعد الفهد", "وزير الدفاع التركي", false)]
    [InlineData("والتقى فهد كمال الرئيس الروسي أمس.", "فهد كمال", "الرئيس الروسي", false)]
    [InlineData("واتهم خالد كمال وزير الدفاع التركي بالكذب.", "خالد كمال", "وزير الدفاع التركي", false)]
    [InlineData("وجه الأمير سعد الفهد مستشار خادم الحرمين الشريفين وزير الداخلية بذلك.", "سعد الفهد", "وزير الداخلية", true)]
    [InlineData("وقال السفير الأمير سعد الفهد ذلك. ثم غادر الأمير سعد أمس.", "سعد الفهد", "سعد", true)]
    public void The_verb_and_its_object_tell_whose_office_stands_beside_a_name(string text, string name, string office, bool same)
    {
        var resolved = ActorTestBed.Resolve(text, "حلب");
        Assert.Equal(same, ActorTestBed.Entity(resolved, name).Id == ActorTestBed.Entity(resolved, office).Id);
    }

    [Theory]
    [InlineData("انتقد السفير التركي في حلب، الأمير فهد بن خالد، التقارير.", "السفير التركي", "فهد بن خالد")]
    [InlineData("وقال مبعوث الأمم المتحدة إلى حلب خالد كمال ذلك.", "مبعوث الأمم المتحدة", "خالد كمال")]
    [InlineData("وقال السفير الروسي لدى حلب كمال عوف ذلك.", "السفير الروسي", "كمال عوف")]
    [InlineData("وقال السفير بسام كمال ذلك.", "السفير", "بسام كمال")]
    [InlineData("وقال القنصل التركي بحلب خالد كمال ذلك.", "القنصل التركي", "خالد كمال")]
    [InlineData("قال الرئيس المعترف به دوليا سالم كمال ذلك.", "الرئيس", "سالم كمال")]
    [InlineData("قال الرئيس المنتهية ولايته سالم كمال ذلك.", "الرئيس", "سالم كمال")]
    public void Where_an_envoy_is_and_what_is_said_of_an_office_parts_it_from_no_name(string text, string title, string name)
    {
        var mention = Assert.Single(ActorTestBed.Find(text, "حلب"), found => found.NameSpan is not null);
        Assert.Equal((title, name), (mention.Title!.Value.In(text).ToString(), mention.NameSpan!.Value.In(text).ToString()));
    }

    [Theory]
    [InlineData("قال أستاذ القانون بجامعة حلب سمير كمال ذلك.", "سمير كمال", "أستاذ القانون")]
    [InlineData("قالت أستاذة علم النفس سعاد كمال ذلك.", "سعاد كمال", "أستاذة علم النفس")]
    [InlineData("وصلت السيدة الأولى سعاد كمال أمس.", "سعاد كمال", "السيدة الأولى")]
    public void A_professor_of_a_field_and_a_first_lady_are_who_is_named(string text, string name, string title) =>
        Assert.Contains(ActorTestBed.Entity(ActorTestBed.Resolve(text, "حلب"), name).Aliases, alias => alias.StartsWith(title, StringComparison.Ordinal));

    [Fact]
    public void An_envoy_is_of_who_sends_and_not_of_where_they_are() =>
        Assert.Null(ActorTestBed.One("وصل السفير لدى حلب أمس.", "السفير", "حلب").OrganizationSpan);

    [Theory]
    [InlineData("واستقبل الأمير سعد الفهد وزير الدفاع التركي أمس، وأكد سموه ذلك.", "سعد الفهد", "سموه")]
    [InlineData("وقال الرئيس خالد كمال ذلك. وأضاف فخامته أن الهدنة انتهت.", "خالد كمال", "فخامته")]
    public void An_honorific_with_a_pronoun_is_who_was_honoured_before(string text, string name, string honorific) =>
        Assert.Contains(honorific, ActorTestBed.Entity(ActorTestBed.Resolve(text), name).Aliases);

    [Theory]
    [InlineData("وأكد سموه ذلك أمس.")]
    [InlineData("وقال الرئيس خالد كمال ذلك، وأعرب عن سعادته باللقاء.")]
    public void Without_anybody_honoured_an_honorific_with_a_pronoun_is_nobody(string text) =>
        Assert.DoesNotContain(ActorTestBed.Find(text), mention => mention.Span.In(text) is "سموه" or "سعادته");

    [Fact]
    public void Two_offices_before_a_name_are_of_one_person() =>
        Assert.Single(ActorTestBed.Resolve("قال نائب رئيس الوزراء وزير الخارجية خالد كمال إن الهدنة انتهت.").Entities, entity => entity.Kind is EntityKind.Person);

    [Fact]
    public void A_spokesman_is_one_of_any_office() =>
        Assert.Contains("المتحدث الروسي", ActorTestBed.Entity(ActorTestBed.Resolve("وأكد المتحدث باسم وزارة الخارجية الروسية خالد كمال ذلك، ثم نفى المتحدث الروسي ذلك."), "خالد كمال").Aliases);

    [Fact]
    public void An_office_of_a_state_told_by_name_is_definite()
    {
        var coding = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon);
        const string Text = "وأدانت رئيسة وزراء أيسلندا الهجوم على السفارة. ثم زارت رئيسة وزراء أيسلندا، سعاد هاريس، بيروت أمس.";
        Assert.Single(coding.Code(ActorTestBed.Report(Text), ActorTestBed.Reader.Read(Text)).Entities, entity => entity.Kind is EntityKind.Person);
    }

    [Theory]
    [InlineData("وقال الجندي أول سعيد منصور ذلك.", "سعيد منصور")]
    [InlineData("وقتل وكيل رقيب محمد كمال أمس.", "محمد كمال")]
    [InlineData("وقتل رئيس رقباء خالد ناصر أمس.", "خالد ناصر")]
    public void Ranks_of_the_lower_grades_lead_to_a_name(string text, string name)
    {
        var person = Assert.Single(ActorTestBed.Find(text), mention => mention.Kind is EntityKind.Person);
        Assert.Equal((name, "MIL"), (person.NameSpan!.Value.In(text).ToString(), person.Sector));
    }

    [Theory]
    [InlineData("واتهم محافظ حلب الحوثيين بذلك.", "محافظ حلب")]
    [InlineData("واتهم رئيس الوزراء الحوثيين بذلك.", "رئيس الوزراء")]
    [InlineData("واتهم وزير الدفاع الجيش بذلك.", "وزير الدفاع")]
    [InlineData("وطالب وزير الدفاع التركي المتمردين بذلك.", "وزير الدفاع التركي")]
    [InlineData("وقال مدير التحقيقات الجنائية لرويترز ذلك.", "مدير التحقيقات الجنائية")]
    [InlineData("وقال رئيس رابطة المعلمين السوريين ذلك.", "رئيس رابطة المعلمين السوريين")]
    [InlineData("وقال زعيم المتمردين الحوثيين ذلك.", "زعيم المتمردين الحوثيين")]
    public void A_definite_office_takes_up_no_other_party(string text, string words) =>
        Assert.Contains(ActorTestBed.Find(text, "حلب"), mention => mention.Title is not null && mention.Span.In(text) == words);

    [Theory]
    [InlineData("وأدان الوزير خالد كمال الهجوم على القرية.", "خالد كمال")]
    [InlineData("ورفض الرئيس سمير كمال الاتفاق أمس.", "سمير كمال")]
    [InlineData("وانتقد سعيد منصور الحرب أمس.", "سعيد منصور")]
    [InlineData("وغادر الوزير خالد كمال حلب أمس.", "خالد كمال")]
    [InlineData("وانتقد الوزير سمير حداد الحكومة أمس.", "سمير حداد")]
    [InlineData("وقال رياض الصلح ذلك أمس.", "رياض الصلح")]
    public void A_name_takes_up_neither_deed_nor_city(string text, string name) =>
        Assert.Equal(name, Assert.Single(ActorTestBed.Find(text, "حلب"), mention => mention.NameSpan is not null).NameSpan!.Value.In(text));

    [Theory]
    [InlineData("وقال المسؤول التركي ذلك. ولاحقت الشرطة المسؤول عن الهجوم.", "المسؤول عن الهجوم", null)]
    [InlineData("ولاحقت الشرطة المسؤولين عن الهجوم.", "المسؤولين عن الهجوم", null)]
    [InlineData("والتقى الوفد المسؤول عن الملف أمس.", "المسؤول", "GOV")]
    public void Who_is_to_blame_is_no_official(string text, string words, string? sector)
    {
        var mention = ActorTestBed.One(text, words);
        Assert.Equal(sector, mention.Sector);
        Assert.True(sector is not null || mention.Anaphor is null);
    }

    [Theory]
    [InlineData("استقبل الزعيم كيم جونغ أون الوفد، وقال إن الزعيم كيم وصل أمس.", "كيم جونغ أون", "كيم", true)]
    [InlineData("هدد الزعيم خالد كمال الوفد، وقال إن الزعيم خالد وصل أمس.", "خالد كمال", "خالد", false)]
    public void A_foreign_first_name_behind_the_full_one_is_the_same_in_one_sentence(string text, string name, string part, bool same)
    {
        var resolved = ActorTestBed.Resolve(text);
        Assert.Equal(same, ActorTestBed.Entity(resolved, name).Aliases.Contains(part));
    }
}
