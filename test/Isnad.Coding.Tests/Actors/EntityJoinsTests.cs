using Isnad.Record;

namespace Isnad.Coding.Tests.Actors;

/// <summary>One person, body or group told in several ways is one entity, and two are two.</summary>
public sealed class EntityJoinsTests
{
    [Theory]
    [InlineData("التقى الرئيس اليمني عبدربه منصور هادي الوفد. وأكد الرئيس اليمني أن المدينة آمنة.", "عبدربه منصور هادي", "الرئيس اليمني")]
    [InlineData("وصل الرئيس الأميركي دونالد ترامب صباحا. وقال الرئيس الأميركي إنه متفائل.", "دونالد ترامب", "الرئيس الأميركي")]
    [InlineData("زار وزير الخارجية الأردني أيمن الصفدي العاصمة. وأضاف الوزير الأردني أن بلاده ستساعد.", "أيمن الصفدي", "الوزير الأردني")]
    public void A_title_told_again_is_its_bearer(string text, string name, string title)
    {
        var resolved = ActorTestBed.Resolve(text);
        Assert.Equal(ActorTestBed.Entity(resolved, name).Id, ActorTestBed.Entity(resolved, title).Id);
    }

    [Fact]
    public void A_title_of_the_headline_is_the_bearer_named_after_it()
    {
        var resolved = ActorTestBed.Resolve("استدعت الحكومة السفير الأميركي أمس. وقالت إنها استدعت السفير الأميركي ديفيد هيل لتسليمه رسالة.");
        var envoy = ActorTestBed.Entity(resolved, "ديفيد هيل");
        Assert.Equal(envoy.Id, ActorTestBed.Entity(resolved, "السفير الأميركي").Id);
        Assert.Equal(2, envoy.Mentions.Count);
    }

    [Theory]
    [InlineData("قال الناطق الرسمي باسم المحكمة الابتدائية بتونس، سفيان السليطي إن التحقيق مستمر.", "سفيان السليطي", "الناطق الرسمي باسم المحكمة الابتدائية")]
    [InlineData("قال أيمن الصفدي، الناطق باسم الوفد، إن التحقيق مستمر.", "أيمن الصفدي", "الناطق باسم الوفد")]
    [InlineData("قالت وزيرة الطاقة والمناجم والطاقات المتجددة، هالة الناهي، إن الأسعار ثابتة.", "هالة الناهي", "وزيرة الطاقة")]
    [InlineData("وصل اللاجئ السوري سامي الحلبي أمس.", "سامي الحلبي", "اللاجئ السوري")]
    [InlineData("قال كاتب الدولة للشؤون الخارجية خالد الهاشمي إن التحقيق مستمر.", "خالد الهاشمي", "كاتب الدولة")]
    public void A_definite_title_and_a_name_side_by_side_are_one(string text, string name, string title)
    {
        var resolved = ActorTestBed.Resolve(text);
        var person = ActorTestBed.Entity(resolved, name);
        Assert.Contains(resolved.Entities, entity => entity.Id == person.Id && entity.Aliases.Any(alias => alias.StartsWith(title, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("التقى الرئيس اليمني عبدربه منصور هادي الرئيس الفرنسي. وغادر الرئيس الفرنسي بعد ساعة.", "عبدربه منصور هادي", "الرئيس الفرنسي")]
    [InlineData("قال وزير الخارجية الروسي سيرغي لافروف إنه موافق. ورفض الوزير التركي ذلك.", "سيرغي لافروف", "الوزير التركي")]
    [InlineData("وصل رئيس الوزراء العراقي حيدر العبادي أمس. واستقبله الرئيس العراقي.", "حيدر العبادي", "الرئيس العراقي")]
    public void Another_country_or_office_is_another_person(string text, string name, string title)
    {
        var resolved = ActorTestBed.Resolve(text);
        Assert.NotEqual(ActorTestBed.Entity(resolved, name).Id, ActorTestBed.Entity(resolved, title).Id);
    }

    [Theory]
    [InlineData("وصل المرشح أمس إلى المدينة. وغادرت المرشحة بعد ساعة.", "المرشح", "المرشحة")]
    [InlineData("وصل المدير أمس إلى المدينة. وغادرت المديرة بعد ساعة.", "المدير", "المديرة")]
    public void A_woman_takes_up_no_title_of_a_man(string text, string man, string woman)
    {
        var resolved = ActorTestBed.Resolve(text);
        Assert.NotEqual(ActorTestBed.Entity(resolved, man).Id, ActorTestBed.Entity(resolved, woman).Id);
    }

    [Theory]
    [InlineData("وصلت قوات المقاومة الجنوبية إلى البلدة أمس. وقال مصدر إن المقاومة الجنوبية فتحت المدرسة.", "قوات المقاومة الجنوبية", "المقاومة الجنوبية", true)]
    [InlineData("احترق مطبخ في خيمة نصبتها قوات الجيش الوطني الكندي. وأكد مسؤول أن الجيش الوطني الكندي أطفأ النار.", "قوات الجيش الوطني الكندي", "الجيش الوطني الكندي", true)]
    [InlineData("أصلحت قوات الحكومة الكندية الجسر أمس. وقالت الحكومة الكندية إنها ستساعد.", "قوات الحكومة الكندية", "الحكومة الكندية", false)]
    public void Forces_are_the_armed_body_that_they_fight_for(string text, string forces, string body, bool one)
    {
        var resolved = ActorTestBed.Resolve(text);
        Assert.Equal(one, ActorTestBed.Entity(resolved, forces).Id == ActorTestBed.Entity(resolved, body).Id);
    }

    [Fact]
    public void The_underscore_of_a_hashtag_parts_words()
    {
        var resolved = ActorTestBed.Resolve("قالت رئيسة الوزراء البريطانية #تيريزا_ماي إنها باقية. وغادرت تيريزا ماي القاعة.");
        Assert.Equal(ActorTestBed.Entity(resolved, "تيريزا ماي").Id, ActorTestBed.Entity(resolved, "تيريزا_ماي").Id);
    }

    [Theory]
    [InlineData("أقر مجلس الاتحاد الروسي القانون. وكان مجلس الاتحاد رفضه من قبل.", "مجلس الاتحاد الروسي", "مجلس الاتحاد", true)]
    [InlineData("اجتمع مجلس الاتحاد الروسي ومجلس الاتحاد الفرنسي أمس. وأقر مجلس الاتحاد القانون.", "مجلس الاتحاد الروسي", "مجلس الاتحاد", false)]
    public void A_body_told_without_its_nationality_is_the_only_one_of_the_name(string text, string name, string plain, bool same)
    {
        var resolved = ActorTestBed.Resolve(text);
        Assert.Equal(same, ActorTestBed.Entity(resolved, name).Id == ActorTestBed.Entity(resolved, plain).Id);
    }

    [Theory]
    [InlineData("انتشرت القوات اليمنية المشتركة في البلدة. وقالت القوات المشتركة إنها سيطرت.", "القوات اليمنية المشتركة", "القوات المشتركة")]
    [InlineData("وصلت اللجنة الدولية للصليب الأحمر أمس. وقالت اللجنة الدولية إن الاتفاق قريب.", "اللجنة الدولية للصليب الأحمر", "اللجنة الدولية")]
    [InlineData("بايعت حركة النور القائد. وقالت الحركة المتشددة إنها مستعدة.", "حركة النور", "الحركة المتشددة")]
    [InlineData("قتل عناصر الجيش أمس. وانسحب عناصر الجيش لاحقا. وقال الجيش إنه انتصر.", "عناصر الجيش", "الجيش")]
    [InlineData("هاجمت #ميليشيات_الحوثي المدينة. وقالت ميليشيات الحوثي إنها مستمرة.", "ميليشيات_الحوثي", "ميليشيات الحوثي")]
    public void A_body_told_in_another_form_is_the_same(string text, string name, string other)
    {
        var resolved = ActorTestBed.Resolve(text);
        Assert.Equal(ActorTestBed.Entity(resolved, name).Id, ActorTestBed.Entity(resolved, other).Id);
    }

    [Theory]
    [InlineData("وصل مجلس الأمن القومي أمس. وقال مجلس الأمن إن الاتفاق قريب.", "مجلس الأمن القومي", "مجلس الأمن")]
    [InlineData("انتشرت القوات الجوية الروسية في البلدة. وقالت القوات الروسية إنها سيطرت.", "القوات الجوية الروسية", "القوات الروسية")]
    public void A_body_of_another_name_is_another(string text, string name, string other)
    {
        var resolved = ActorTestBed.Resolve(text);
        Assert.NotEqual(ActorTestBed.Entity(resolved, name).Id, ActorTestBed.Entity(resolved, other).Id);
    }

    [Fact]
    public void A_province_is_no_governor_and_an_institute_no_founder()
    {
        var resolved = ActorTestBed.Resolve("وقعت الغارة في محافظة الجوف. وقالت مؤسسة النقد العربي السعودي إنها تحقق.", "الجوف");
        Assert.DoesNotContain(resolved.Entities, entity => entity.Kind == EntityKind.Person);
    }

    [Theory]
    [InlineData("حضر الاجتماع المدير العام للدفاع المدني في القاعة، وأحمد العبسي رئيس البلدية.", "أحمد العبسي", "المدير العام")]
    [InlineData("استقبل الرئيس عباس رئيس المخابرات المصرية عباس كامل.", "عباس كامل", "الرئيس عباس")]
    [InlineData("قال المسؤول في وزارة الدفاع جون سميث إن الغارة نجحت. ونفى مسؤول في وزارة الدفاع ذلك.", "جون سميث", "مسؤول في وزارة الدفاع")]
    [InlineData("التقى الملك وزيرة الخارجية الفرنسية كاترين كولونا. وقال الوزير الفرنسي إنه راض.", "كاترين كولونا", "الوزير الفرنسي")]
    [InlineData("وصل مستشار الأمن القومي الروسي نيكولاي باتروشيف. وقال المستشار الروسي إنه متفائل.", "نيكولاي باتروشيف", "المستشار الروسي")]
    [InlineData("قال الرئيس المصري عبد الفتاح السيسي إنه راض. وقال رئيس المخابرات المصرية إنه موافق.", "عبد الفتاح السيسي", "رئيس المخابرات")]
    [InlineData("قال الرئيس الأميركي دونالد ترامب إنه راض. وانتقد الرئيس الأميركي السابق القرار.", "دونالد ترامب", "الرئيس الأميركي السابق")]
    [InlineData("قال عضو مجلس الشيوخ الأميركي جون ماكين إنه راض. ورفض عضو مجلس الشيوخ الأميركي ذلك في بيان.", "جون ماكين", "عضو مجلس الشيوخ الأميركي ذلك")]
    [InlineData("وصل خليفة حفتر إلى القاهرة. وقال المتحدث باسم قوات حفتر إن العملية مستمرة.", "خليفة حفتر", "المتحدث باسم")]
    [InlineData("بعد لقائه المدير العام في القصر الجمهوري، أحمد العبسي: لا حل قريبا.", "أحمد العبسي", "المدير العام")]
    public void What_is_joined_by_and_or_told_apart_is_not_one(string text, string name, string other)
    {
        var resolved = ActorTestBed.Resolve(text);
        var person = ActorTestBed.Entity(resolved, name);
        Assert.DoesNotContain(person.Aliases.Prepend(person.Name), alias => alias.StartsWith(other, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("التقى محمد الجبري الوفد. وقال الوزير الجبري إن الاتفاق قريب.", "محمد الجبري", "الوزير الجبري")]
    [InlineData("وصل الأمير سلمان بن خالد صباحا. وغادر الأمير سلمان إلى جدة مساء.", "سلمان بن خالد", "سلمان")]
    public void One_part_of_a_name_is_the_only_person_who_has_it(string text, string name, string part)
    {
        var person = ActorTestBed.Entity(ActorTestBed.Resolve(text), name);
        Assert.Contains(part, person.Aliases);
    }

    [Theory]
    [InlineData("اعتقلت الشرطة رجلا يدعى كمال عوف أمس.", "كمال عوف", "رجلا")]
    [InlineData("قتل منفذ الهجوم ويدعى \"سلمان نورسي\" في الحال.", "سلمان نورسي", "منفذ الهجوم")]
    [InlineData("أوقفت الشرطة امرأة اسمها سلمى الهاشمي.", "سلمى الهاشمي", "امرأة")]
    public void Who_is_described_before_a_naming_word_is_who_is_named_behind_it(string text, string name, string described) =>
        Assert.Contains(described, ActorTestBed.Entity(ActorTestBed.Resolve(text), name).Aliases);

    [Fact]
    public void The_seat_of_a_body_may_stand_between_its_officer_and_the_name() =>
        Assert.Contains(ActorTestBed.Entity(ActorTestBed.Resolve("قال المتحدث باسم وزارة الصحة في حلب خالد الهاشمي ذلك.", "حلب"), "خالد الهاشمي").Aliases, alias => alias.StartsWith("المتحدث باسم", StringComparison.Ordinal));

    [Fact]
    public void A_village_that_is_called_so_is_nobody() =>
        Assert.DoesNotContain(ActorTestBed.Find("وصلوا إلى قرية تدعى سلمى أمس."), mention => mention.Kind is EntityKind.Person);

    [Fact]
    public void Groups_in_another_case_or_as_a_whole_are_the_same()
    {
        var resolved = ActorTestBed.Resolve("هاجم متظاهرون غاضبون المبنى. وفرقت الشرطة متظاهرين غاضبين.");
        Assert.Equal(2, ActorTestBed.Entity(resolved, "متظاهرون غاضبون").Mentions.Count);
    }

    [Fact]
    public void A_body_of_ones_own_is_not_the_foreign_one_of_the_same_sentence()
    {
        var resolved = ActorTestBed.Resolve("استدعت قوات الأمن السفير بعد بيان قوات الأمن التركية.");
        Assert.NotEqual(ActorTestBed.Entity(resolved, "قوات الأمن التركية").Id, ActorTestBed.Entity(resolved, "قوات الأمن").Id);
    }

    [Fact]
    public void Entities_are_numbered_by_their_first_mention_and_no_mention_is_lost()
    {
        var resolved = ActorTestBed.Resolve("استدعت روسيا السفير الأميركي أمس. وقال الوزير إنه استدعى السفير الأميركي ديفيد هيل. وأكد السفير الأميركي ذلك.");
        Assert.Equal(resolved.Entities.Select(entity => entity.Mentions[0].Start).Order(), resolved.Entities.Select(entity => entity.Mentions[0].Start));
        Assert.Equal(Enumerable.Range(1, resolved.Entities.Count).Select(i => $"E{i}"), resolved.Entities.Select(entity => entity.Id));
        Assert.Equal(resolved.Ids.Count, resolved.Entities.Sum(entity => entity.Mentions.Count));
    }

    [Fact]
    public void A_body_that_was_joined_to_another_is_not_joined_to_once_more()
    {
        var resolved = ActorTestBed.Resolve("أقر مجلس الاتحاد الروسي القانون. ويضم مجلس الاتحاد الروسي الحالي مئة عضو. وكان مجلس الاتحاد رفضه من قبل.");
        Assert.Equal(resolved.Ids.Count, resolved.Entities.Sum(entity => entity.Mentions.Count));
    }

    [Fact]
    public void Of_two_ministers_of_a_country_the_minister_is_neither()
    {
        var resolved = ActorTestBed.Resolve("التقى وزير الخارجية التركي هاكان فيدان ووزير الدفاع التركي يشار غولر الوفد. وأضاف الوزير التركي أن اللقاء مثمر.");
        Assert.Single(ActorTestBed.Entity(resolved, "الوزير التركي").Mentions);
    }
}
