using System.Collections;
using Isnad.Record;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Tests.Actors;

public sealed class ActorFinderTests
{
    [Theory]
    [InlineData("أكد وزير الخارجية الروسي سيرغي لافروف أن المحادثات مستمرة.", "وزير الخارجية الروسي سيرغي لافروف", "سيرغي لافروف", "Russia", "GOV")]
    [InlineData("وقال الرئيس التركي رجب طيب أردوغان إن بلاده مستعدة.", "الرئيس التركي رجب طيب أردوغان", "رجب طيب أردوغان", "Turkey", "GOV")]
    [InlineData("قال العقيد خالد الهاشمي أمس.", "العقيد خالد الهاشمي", "خالد الهاشمي", null, "MIL")]
    [InlineData("أعلن المتحدث باسم الجيش اليمني، عبده مجلي، مقتل جنود.", "المتحدث باسم الجيش اليمني، عبده مجلي", "عبده مجلي", "Yemen", "GOV")]
    [InlineData("وصل نائب وزير الخارجية الأميركي خالد الهاشمي أمس.", "نائب وزير الخارجية الأميركي خالد الهاشمي", "خالد الهاشمي", "United States", "GOV")]
    [InlineData("وعد وكيل الأمين العام للأمم المتحدة خالد الهاشمي بذلك.", "وكيل الأمين العام للأمم المتحدة خالد الهاشمي", "خالد الهاشمي", "IGO", "GOV")]
    [InlineData("رحب الفرنسي خالد الهاشمي بذلك.", "الفرنسي خالد الهاشمي", "خالد الهاشمي", "France", null)]
    [InlineData("أكد وزير الخارجية\u200F الروسي\u200F سيرغي\u200F لافروف ذلك.", "وزير الخارجية\u200F الروسي\u200F سيرغي\u200F لافروف", "سيرغي\u200F لافروف", "Russia", "GOV")]
    [InlineData("أكد وزير الخارجية\u202Fالروسي\u2009سيرغي لافروف ذلك.", "وزير الخارجية\u202Fالروسي\u2009سيرغي لافروف", "سيرغي لافروف", "Russia", "GOV")]
    [InlineData("والتقى الشيخ عبد الله بن فالح نظيره.", "الشيخ عبد الله بن فالح", "عبد الله بن فالح", null, "REL")]
    public void Joins_a_title_with_the_name_after_it(string text, string words, string name, string? country, string? sector)
    {
        var person = ActorTestBed.One(text, words);
        Assert.Equal((EntityKind.Person, true, country, sector), (person.Kind, person.Named, person.Country, person.Sector));
        Assert.Equal(name, person.NameSpan!.Value.In(text));
    }

    [Theory]
    [InlineData("قال وزير الدفاع التركي إن القوات انسحبت.", "وزير الدفاع التركي", "وزير الدفاع", "Turkey")]
    [InlineData("نفى محافظ حلب ذلك.", "محافظ حلب", "محافظ", null)]
    [InlineData("نفى نائب محافظ حلب ذلك.", "نائب محافظ حلب", "نائب محافظ", null)]
    [InlineData("التقى نائب وزير الخارجية والوفد المرافق أمس.", "نائب وزير الخارجية", "نائب وزير الخارجية", null)]
    [InlineData("زار نائب الوزير حلب.", "نائب الوزير", "نائب وزير", null)]
    [InlineData("استجوب نواب وزير الخارجية الروسي.", "وزير الخارجية الروسي", "وزير الخارجية", "Russia")]
    [InlineData("ورحب مساعد وزير الخارجية الروسي بذلك.", "مساعد وزير الخارجية الروسي", "مساعد وزير", "Russia")]
    [InlineData("قالت متحدثة باسم الأمم المتحدة ذلك.", "متحدثة باسم الأمم المتحدة", "متحدث", "IGO")]
    [InlineData("ورحب نظيره الفرنسي بذلك.", "نظيره الفرنسي", "نظير", "France")]
    [InlineData("اعتقلوا وزير الدفاع التركي في حلب أمس.", "وزير الدفاع التركي", "وزير الدفاع", "Turkey")]
    public void Finds_an_office_without_a_name(string text, string words, string office, string? country)
    {
        var person = ActorTestBed.One(text, words, "حلب");
        Assert.Equal((EntityKind.Person, office, country), (person.Kind, person.Office, person.Country));
        Assert.Null(person.NameSpan);
    }

    [Theory]
    [InlineData("أفاد المتحدث بأن الجيش استعاد القرية.", "بأن")]
    [InlineData("حكمت المحكمة على الرجل بالسجن.", "حكمت")]
    [InlineData("حسب التقارير الإعلامية استعاد الجيش القرية.", "الإعلامية")]
    [InlineData("وأفادت تقارير إعلامية بذلك.", "إعلامية")]
    public void A_word_beside_a_name_or_a_thing_is_no_person(string text, string word) =>
        Assert.DoesNotContain(ActorTestBed.Find(text), mention => mention.Kind is EntityKind.Person && mention.Span.In(text).Contains(word, StringComparison.Ordinal));

    [Theory]
    [InlineData("قتل علي حسن في غارة.", "علي حسن")]
    [InlineData("وقال محمد علي إن القصف استمر.", "محمد علي")]
    [InlineData("واستقبل محمد على الفور ضيوفه.", null)]
    [InlineData("وقتلت أم محمد في الغارة.", "أم محمد")]
    [InlineData("سواء كان مدنيا أم عسكريا.", null)]
    public void Words_that_fold_alike_are_names_as_they_are_written(string text, string? name)
    {
        var names = ActorTestBed.Find(text).Where(mention => mention.NameSpan is not null).Select(mention => mention.NameSpan!.Value.In(text));
        Assert.Equal(name is null ? [] : [name], names);
    }

    [Fact]
    public void Tells_the_body_of_an_office_and_what_ties_its_holder_to_it()
    {
        const string Text = "وقال القيادي في حركة النور أحمد الخطيب إن الحركة ترفض ذلك.";
        var person = ActorTestBed.One(Text, "القيادي في حركة النور أحمد الخطيب");
        Assert.Equal(Predicate.MemberOf, person.Tie);
        Assert.Equal("حركة النور", person.OrganizationSpan!.Value.In(Text));
        Assert.Contains(ActorTestBed.Find(Text), mention => mention.Span == person.OrganizationSpan && mention.Kind == EntityKind.Organization);
    }

    [Theory]
    [InlineData("قصف الجيش السوري البلدة.", "الجيش السوري", "Syria", "MIL")]
    [InlineData("اعتقلت الشرطة التركية ثلاثة مشتبهين.", "الشرطة التركية", "Turkey", "COP")]
    [InlineData("اعتقلت قوى الأمن التركية ثلاثة مشتبهين.", "قوى الأمن التركية", "Turkey", "COP")]
    [InlineData("ودعت الحكومة اليمنية إلى الحوار.", "الحكومة اليمنية", "Yemen", "GOV")]
    [InlineData("أعلنت وزارة الزراعة الروسية مقتل جندي.", "وزارة الزراعة الروسية", "Russia", "GOV")]
    [InlineData("أعلنت وزارة المالية المصرية فرض ضريبة.", "وزارة المالية المصرية", "Egypt", "GOV")]
    [InlineData("انسحبت القوات المالية من البلدة.", "القوات المالية", "Mali", "MIL")]
    [InlineData("وطالبت منظمة حماية الأنهار بذلك.", "منظمة حماية الأنهار", null, "NGO")]
    [InlineData("قضت محكمة حلب بسجنه.", "محكمة حلب", null, "JUD")]
    [InlineData("أعلن تنظيم \"جند الفجر\" مسؤوليته.", "تنظيم \"جند الفجر\"", null, "REB")]
    [InlineData("سلموا الأسرى للجيش السوري أمس.", "جيش السوري", "Syria", "MIL")]
    public void Finds_bodies_by_their_heads(string text, string words, string? country, string sector)
    {
        var body = ActorTestBed.One(text, words, "حلب");
        Assert.Equal((EntityKind.Organization, country, sector), (body.Kind, body.Country, body.Sector));
    }

    [Theory]
    [InlineData("قتل 14 شخصاً في الهجوم.", "14 شخصاً", 14L)]
    [InlineData("اعتقلت الشرطة ثلاثة مسلحين.", "ثلاثة مسلحين", 3L)]
    [InlineData("أصيب 8 من المتظاهرين.", "8 من المتظاهرين", 8L)]
    [InlineData("ووصل 44 سودانيا إلى الميناء.", "44 سودانيا", 44L)]
    [InlineData("تظاهر مئات المتظاهرين.", "مئات المتظاهرين", null)]
    public void Finds_counted_people(string text, string words, long? count)
    {
        var people = ActorTestBed.One(text, words);
        Assert.Equal(EntityKind.Group, people.Kind);
        Assert.Equal(count, people.Count!.Low);
    }

    [Theory]
    [InlineData("خطف مسلحون مجهولون الطبيب.", "مسلحون مجهولون", null)]
    [InlineData("ورفض الفلسطينيون القرار.", "الفلسطينيون", "Palestine")]
    [InlineData("قتل أتراك في الحادث.", "أتراك", "Turkey")]
    [InlineData("نزح سكان حلب.", "سكان حلب", null)]
    [InlineData("ذكرت مصادر أمنية يمنية ذلك.", "مصادر أمنية يمنية", "Yemen")]
    [InlineData("قال شهود عيان ذلك.", "شهود عيان", null)]
    public void Finds_unnamed_people(string text, string words, string? country)
    {
        var people = ActorTestBed.One(text, words, "حلب");
        Assert.Equal((EntityKind.Group, country, false), (people.Kind, people.Country, people.Named));
    }

    [Fact]
    public void Finds_an_unnamed_source() =>
        Assert.Equal(EntityKind.Person, ActorTestBed.One("قال مصدر أمني إن القتلى مدنيون.", "مصدر أمني").Kind);

    [Fact]
    public void Finds_known_actors_behind_clitics()
    {
        var body = ActorTestBed.One("وجهوا نداء للأمم المتحدة.", "أمم المتحدة");
        Assert.Equal("actor:un", body.RegistryId);
    }

    [Theory]
    [InlineData("سلامة الرحلات الجوية مهمة.")]
    [InlineData("تحسين الوضع ضروري.")]
    [InlineData("شهر رمضان 1436 بدأ.")]
    [InlineData("وقعت عملية إرهابية أمس.")]
    public void Takes_no_common_words_for_persons(string text) =>
        Assert.DoesNotContain(ActorTestBed.Find(text), mention => mention.Kind == EntityKind.Person);

    [Fact]
    public void Each_number_of_a_report_is_looked_at_a_few_times_only()
    {
        var reading = ActorTestBed.Reader.Read(string.Concat(Enumerable.Repeat("قتل 5 جنود أتراك\n", 500)));
        var numbers = new Watched<NumberMention>(NumberFinder.Load(ActorTestBed.Lexicon).Find(reading.Text));
        Assert.Equal(500, ActorTestBed.Find(reading, numbers).Count(mention => mention.Span.In(reading.Text) == "5 جنود أتراك"));
        Assert.InRange(numbers.Reads, 500, 2_500);
    }

    /// <summary>A list that counts how often its items are asked for.</summary>
    private sealed class Watched<T>(IReadOnlyList<T> items) : IReadOnlyList<T>
    {
        public int Reads { get; private set; }

        public int Count => items.Count;

        public T this[int index]
        {
            get
            {
                Reads++;
                return items[index];
            }
        }

        public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, Count).Select(at => this[at]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
