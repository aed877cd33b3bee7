using Isnad.Coding.Tests.Actors;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Tests.Claims;

/// <summary>Who vouches for an event and who does not, whatever speaks for it, in small reports coded with what was learned.</summary>
public sealed class VouchingTests
{
    private static readonly Coder Learned = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, "rules/1", Readers.ModelsFolder);

    [Fact]
    public void Who_first_speaks_in_the_next_sentence_of_other_news_vouches_for_nothing_before() =>
        Assert.Empty(Sources("قتل شرطي وأصيب اثنان في اشتباكات ليلية قرب السوق. وأفادت مصادر طبية بأن رجلا طعن زوجته في حي آخر من العاصمة صباح اليوم.", "قتل"));

    [Theory]
    [InlineData("زار رئيس الوزراء كمال الحداد أمس وزارة الزراعة. ونفى مزاعم عن اتفاق سري مع نقابة الصيادين مقابل عودتها إلى الميناء.", "اتفاق", "كمال الحداد", Stance.Denies)]
    [InlineData("نقل موقع إخباري عن الوزير سالم الناهي تصريحا ينفي فيه أن تكون قواته قصفت مستشفى في المدينة يوم الاثنين.", "قصفت", "سالم الناهي", Stance.Denies)]
    [InlineData("تأتي تعليقات رئيس الوزراء الأردني بعد اتهامات نرويجية لفيجي بخرق اتفاق قديم في أوسلو باستخدام بند غامض.", "بخرق", "نرويجية", Stance.Accuses)]
    public void Who_denies_or_accuses_says_so_himself(string text, string word, string source, Stance stance) => Assert.Equal([(source, stance)], Sources(text, word));

    [Theory]
    [InlineData("قضت محكمة الجنايات بالسجن عشر سنوات بحق سبعة أفراد بتهمة السرقة لصالح تاجر وتكوين جماعة مسلحة وتهديد حراس المخازن.", "وتكوين", "محكمة الجنايات")]
    [InlineData("حكمت محكمة تونسية بالسجن خمس سنوات على عشرة شبان بتهمة قتل شرطي وحرق مركز للشرطة وقطع الطريق في العاصمة.", "وحرق", "محكمة تونسية")]
    [InlineData("حكمت محكمة تونسية بالسجن خمس سنوات على عشرة شبان بتهمة قتل شرطي وحرق مركز للشرطة وقطع الطريق في العاصمة.", "وقطع", "محكمة تونسية")]
    public void The_court_accuses_of_each_crime_of_a_charge(string text, string word, string court) => Assert.Equal([(court, Stance.Accuses)], Sources(text, word));

    [Theory]
    [InlineData("نقلت صحيفة محلية عن موظفين أن البلدية قررت طرد ثلاثة تجار من السوق خلال الأيام المقبلة بسبب قضية الإيجار.", "طرد", "البلدية")]
    [InlineData("أكد الرئيس العراقي أنه لا يعلم ما إذا كان وزير الدفاع سالم الناهي يعتزم الاستقالة من منصبه خلال الأيام المقبلة.", "الاستقالة", "سالم الناهي")]
    public void A_plan_told_by_another_is_not_announced_by_who_has_it(string text, string word, string planner)
    {
        var sources = Sources(text, word);
        Assert.NotEmpty(sources);
        Assert.DoesNotContain(sources, source => source.Name == planner);
    }

    [Theory]
    [InlineData("نفت شرطة الميناء اتهامات نقابة الصيادين حول توقيف بحارة حاولوا عبور النهر بطريقة غير قانونية الأسبوع الماضي.", "اتهامات")]
    [InlineData("وانتقد وزير الرياضة كمال الحداد مدربه السابق لقطعه فجأة محادثة دارت بينهما في القطار قبل المباراة النهائية.", "محادثة")]
    [InlineData("استنكر وزير الزراعة مطالبة شخصيات محلية بقطع أشجار من حديقة عامة في رسالة نشرتها صحيفة محلية.", "مطالبة")]
    public void Neither_a_charge_is_denied_nor_one_s_own_deed_or_what_is_condemned_a_charge(string text, string word) => Assert.Empty(Sources(text, word));

    [Fact]
    public void Who_says_that_he_charged_nobody_states_it() =>
        Assert.Equal([("سالم الناهي", Stance.States)], Sources("قال الوزير سالم الناهي إنه لم يوجه اتهامات إلى البنك في قضية القروض، بحسب ما نقلت صحيفة الصباح.", "اتهامات"));

    [Fact]
    public void A_plan_that_only_accords_with_something_is_announced_by_who_has_it() =>
        Assert.Equal([("إسبانيا", Stance.Announces)], Sources("وفقا للتطورات الأخيرة قررت إسبانيا إرسال ثلاث طائرات إطفاء إلى اليونان خلال الأيام المقبلة بسبب الحرائق.", "إرسال"));

    [Fact]
    public void Who_is_concerned_accuses_nobody() =>
        Assert.Equal([("بعثة الأمم المتحدة", Stance.States)], Sources("وأعربت بعثة الأمم المتحدة عن قلقها البالغ إزاء تجدد الاشتباكات في جنوب ليبيا بين قبيلتين خلال الأسبوع الماضي.", "الاشتباكات"));

    [Theory]
    [InlineData("وسقط عشرة قتلى في هجوم على حافلة قرب دمشق. وألقت الحكومة مسؤولية الهجوم على تنظيم مسلح ينشط في المنطقة منذ أعوام.", "قتلى", "الحكومة")]
    [InlineData("قتل شرطيان في أعمال عنف وقعت ليلا في العاصمة. وألقى الوزير سالم الناهي مسؤولية أعمال العنف على المعارضة وأنصارها في العاصمة.", "قتل", "سالم الناهي")]
    public void Who_holds_somebody_responsible_for_what_was_told_before_accuses(string text, string word, string source) => Assert.Contains((source, Stance.Accuses), Sources(text, word));

    [Fact]
    public void Who_is_named_vouches_once() =>
        Assert.Equal([("وكالة النور", Stance.States)], Sources("قالت وكالة النور للأنباء إن الشرطة ألقت القبض على ثلاثة أشخاص يشتبه بأنهم كانوا يجهزون لهجوم في أنقرة.", "لهجوم"));

    [Theory]
    [InlineData("وأكدت مصادر محلية وإعلامية أردنية، الاثنين، أن لصوصا سرقوا قافلة في الوادي وضربوا ستة تجار بينهم شقيقان.", "سرقوا", "مصادر محلية")]
    [InlineData("أفادت مصادر أمنية وصحفية عراقية بأن مسلحين خطفوا ثلاثة عمال من موقع بناء في مدينة كركوك ليلة السبت الماضي.", "خطفوا", "مصادر أمنية")]
    public void A_second_adjective_of_sources_is_no_woman(string text, string word, string source) => Assert.Equal([source], Sources(text, word).Select(s => s.Name));

    [Theory]
    [InlineData("قال السفير نبيل بيطار إن العلاقات بين البلدين قوية. وأكد البيطار أن قوات الوادي قصفت المدينة أمس.", "نبيل بيطار")]
    [InlineData("قال السفير نبيل قبان إن العلاقات بين البلدين قوية. وأكد القبان أن قوات الوادي قصفت المدينة أمس.", "نبيل قبان")]
    public void Who_speaks_on_by_his_last_name_is_the_one_named_before(string text, string source) => Assert.Equal([source], Sources(text, "قصفت").Select(s => s.Name));

    [Fact]
    public void The_prosecution_is_a_body_and_no_saying() =>
        Assert.Equal([(null, Stance.States)], Sources("وقال مسؤول مكافحة الجريمة بالادعاء السويسري إن التحقيق كشف عن صلات بين الممولين وعصابات تهريب البشر في البلاد.", "التحقيق"));

    [Fact]
    public void Who_is_quoted_by_a_pronoun_is_the_person_told_last() =>
        Assert.Equal(["سالم الناهي"], Sources("أجرت وكالة الأنباء الكندية مقابلة مع الوزير الأردني سالم الناهي، ونقلت عنه القول: نتوقع أن تساعد كندا بلادنا في بناء المكتبة.", "تساعد").Select(s => s.Name));

    private static IReadOnlyList<(string? Name, Stance Stance)> Sources(string text, string word)
    {
        var coding = Learned.Code(ActorTestBed.Report(text) with { Published = new Edtf("2018-06-22") }, ActorTestBed.Reader.Read(text));
        return [.. Assert.Single(coding.Events, e => e.Trigger.In(text) == word).Claims.Select(claim => (coding.Entities.FirstOrDefault(e => e.Id == claim.Source)?.Name, claim.Stance))];
    }
}
