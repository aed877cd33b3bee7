using Isnad.Language.Inflections;
using Isnad.Language.Lexicons;

namespace Isnad.Language.Tests.Inflections;

public class VerbParadigmTests
{
    // Perfect 3fs, 3mp, 1s; imperfect 3ms, 3mp; a jussive or subjunctive 3ms and 3mp; passive perfect and imperfect 3ms;
    // verbal noun; active and passive participle. A dash: not asked.
    [Theory]
    // Strong
    [InlineData("قتل", "ق ت ل", "1", "a/u", "قتلت قتلوا قتلت يقتل يقتلون يقتل يقتلوا قتل يقتل - قاتل مقتول")]
    [InlineData("دمر", "د م ر", "2", "", "دمرت دمروا دمرت يدمر يدمرون يدمر يدمروا دمر يدمر تدمير مدمر مدمر")]
    [InlineData("هاجم", "ه ج م", "3", "", "هاجمت هاجموا هاجمت يهاجم يهاجمون يهاجم يهاجموا هوجم يهاجم مهاجمة مهاجم مهاجم")]
    [InlineData("أعلن", "ع ل ن", "4", "", "أعلنت أعلنوا أعلنت يعلن يعلنون يعلن يعلنوا أعلن يعلن إعلان معلن معلن")]
    [InlineData("تحدث", "ح د ث", "5", "", "تحدثت تحدثوا تحدثت يتحدث يتحدثون يتحدث يتحدثوا تحدث يتحدث تحدث متحدث متحدث")]
    [InlineData("تظاهر", "ظ ه ر", "6", "", "تظاهرت تظاهروا تظاهرت يتظاهر يتظاهرون يتظاهر يتظاهروا تظوهر يتظاهر تظاهر متظاهر متظاهر")]
    [InlineData("انفجر", "ف ج ر", "7", "", "انفجرت انفجروا انفجرت ينفجر ينفجرون ينفجر ينفجروا انفجر ينفجر انفجار منفجر منفجر")]
    [InlineData("اعتقل", "ع ق ل", "8", "", "اعتقلت اعتقلوا اعتقلت يعتقل يعتقلون يعتقل يعتقلوا اعتقل يعتقل اعتقال معتقل معتقل")]
    [InlineData("استهدف", "ه د ف", "10", "", "استهدفت استهدفوا استهدفت يستهدف يستهدفون يستهدف يستهدفوا استهدف يستهدف استهداف مستهدف مستهدف")]
    // Hamza first, middle, last
    [InlineData("أخذ", "ء خ ذ", "1", "a/u", "أخذت أخذوا أخذت يأخذ يأخذون يأخذ يأخذوا أخذ يؤخذ - آخذ مأخوذ")]
    [InlineData("سأل", "س ء ل", "1", "a/a", "سألت سألوا سألت يسأل يسألون يسأل يسألوا سئل يسأل - سائل مسؤول")]
    [InlineData("قرأ", "ق ر ء", "1", "a/a", "قرأت قرؤوا قرأت يقرأ يقرؤون يقرأ يقرؤوا قرئ يقرأ - قارئ مقروء")]
    [InlineData("آمن", "ء م ن", "4", "", "آمنت آمنوا آمنت يؤمن يؤمنون يؤمن يؤمنوا أومن يؤمن إيمان مؤمن مؤمن")]
    [InlineData("أنشأ", "ن ش ء", "4", "", "أنشأت أنشؤوا أنشأت ينشئ ينشئون ينشئ ينشئوا أنشئ ينشأ إنشاء منشئ منشأ")]
    [InlineData("ترأس", "ر ء س", "5", "", "ترأست ترأسوا ترأست يترأس يترأسون يترأس يترأسوا ترئس يترأس ترؤس مترئس مترأس")]
    // First letter weak
    [InlineData("وعد", "و ع د", "1", "a/i", "وعدت وعدوا وعدت يعد يعدون يعد يعدوا وعد يوعد - واعد موعود")]
    [InlineData("وقع", "و ق ع", "1", "a/a", "وقعت وقعوا وقعت يقع يقعون يقع يقعوا وقع يوقع - واقع موقوع")]
    [InlineData("أوقف", "و ق ف", "4", "", "أوقفت أوقفوا أوقفت يوقف يوقفون يوقف يوقفوا أوقف يوقف إيقاف موقف موقف")]
    [InlineData("اتهم", "و ه م", "8", "", "اتهمت اتهموا اتهمت يتهم يتهمون يتهم يتهموا اتهم يتهم اتهام متهم متهم")]
    [InlineData("استورد", "و ر د", "10", "", "استوردت استوردوا استوردت يستورد يستوردون يستورد يستوردوا استورد يستورد استيراد مستورد مستورد")]
    // Hollow
    [InlineData("قال", "ق و ل", "1", "a/u", "قالت قالوا قلت يقول يقولون يقل يقولوا قيل يقال - قائل مقول")]
    [InlineData("باع", "ب ي ع", "1", "a/i", "باعت باعوا بعت يبيع يبيعون يبع يبيعوا بيع يباع - بائع مبيع")]
    [InlineData("نام", "ن و م", "1", "i/a", "نامت ناموا نمت ينام ينامون ينم يناموا نيم ينام - نائم منوم")]
    [InlineData("أقال", "ق ي ل", "4", "", "أقالت أقالوا أقلت يقيل يقيلون يقل يقيلوا أقيل يقال إقالة مقيل مقال")]
    [InlineData("اقتاد", "ق و د", "8", "", "اقتادت اقتادوا اقتدت يقتاد يقتادون يقتد يقتادوا اقتيد يقتاد اقتياد مقتاد مقتاد")]
    [InlineData("استعاد", "ع و د", "10", "", "استعادت استعادوا استعدت يستعيد يستعيدون يستعد يستعيدوا استعيد يستعاد استعادة مستعيد مستعاد")]
    [InlineData("انحاز", "ح و ز", "7", "", "انحازت انحازوا انحزت ينحاز ينحازون ينحز ينحازوا - - انحياز منحاز -")]
    [InlineData("استحوذ", "ح و ذ", "10", "", "استحوذت استحوذوا استحوذت يستحوذ يستحوذون يستحوذ يستحوذوا استحوذ يستحوذ استحواذ مستحوذ مستحوذ")]
    [InlineData("جاء", "ج ي ء", "1", "a/i", "جاءت جاؤوا جئت يجيء يجيئون يجئ يجيئوا - - - - -")]
    // Last letter weak
    [InlineData("رمى", "ر م ي", "1", "a/i", "رمت رموا رميت يرمي يرمون يرم يرموا رمي يرمى - رامي مرمي")]
    [InlineData("دعا", "د ع و", "1", "a/u", "دعت دعوا دعوت يدعو يدعون يدع يدعوا دعي يدعى - داعي مدعو")]
    [InlineData("رضي", "ر ض و", "1", "i/a", "رضيت رضوا رضيت يرضى يرضون يرض يرضوا رضي يرضى - راضي مرضو")]
    [InlineData("أعطى", "ع ط و", "4", "", "أعطت أعطوا أعطيت يعطي يعطون يعط يعطوا أعطي يعطى إعطاء معطي معطى")]
    [InlineData("اعتدى", "ع د و", "8", "", "اعتدت اعتدوا اعتديت يعتدي يعتدون يعتد يعتدوا اعتدي يعتدى اعتداء معتدي معتدى")]
    [InlineData("تلقى", "ل ق ي", "5", "", "تلقت تلقوا تلقيت يتلقى يتلقون يتلق يتلقوا تلقي يتلقى تلقي متلقي متلقى")]
    [InlineData("سمى", "س م و", "2", "", "سمت سموا سميت يسمي يسمون يسم يسموا سمي يسمى تسمية مسمي مسمى")]
    [InlineData("تولى", "و ل ي", "5", "", "تولت تولوا توليت يتولى يتولون يتول يتولوا تولي يتولى تولي متولي متولى")]
    // Doubled
    [InlineData("رد", "ر د د", "1", "a/u", "ردت ردوا رددت يرد يردون يرد يردوا رد يرد - راد مردود")]
    [InlineData("احتل", "ح ل ل", "8", "", "احتلت احتلوا احتللت يحتل يحتلون يحتل يحتلوا احتل يحتل احتلال محتل محتل")]
    [InlineData("أعد", "ع د د", "4", "", "أعدت أعدوا أعددت يعد يعدون يعد يعدوا أعد يعد إعداد معد معد")]
    [InlineData("استمر", "م ر ر", "10", "", "استمرت استمروا استمررت يستمر يستمرون يستمر يستمروا استمر يستمر استمرار مستمر مستمر")]
    // Doubly weak, and those with rules of their own
    [InlineData("نوى", "ن و ي", "1", "a/i", "نوت نووا نويت ينوي ينوون ينو ينووا نوي ينوى - ناوي منوي")]
    [InlineData("وفى", "و ف ي", "1", "a/i", "وفت وفوا وفيت يفي يفون يف يفوا وفي يوفى - وافي موفي")]
    [InlineData("أوى", "ء و ي", "1", "a/i", "أوت أووا أويت يأوي يأوون يأو يأووا أوي يؤوى - آوي مأوي")]
    [InlineData("رأى", "ر ء ي", "1", "a/a", "رأت رأوا رأيت يرى يرون ير يروا - يرى - - -")]
    [InlineData("اصطدم", "ص د م", "8", "", "اصطدمت اصطدموا اصطدمت يصطدم يصطدمون يصطدم يصطدموا اصطدم يصطدم اصطدام مصطدم مصطدم")]
    [InlineData("ازداد", "ز ي د", "8", "", "ازدادت ازدادوا ازددت يزداد يزدادون يزدد يزدادوا ازديد يزداد ازدياد مزداد مزداد")]
    [InlineData("ادعى", "د ع و", "8", "", "ادعت ادعوا ادعيت يدعي يدعون يدع يدعوا ادعي يدعى ادعاء مدعي مدعى")]
    [InlineData("اضطهد", "ض ه د", "8", "", "اضطهدت اضطهدوا اضطهدت يضطهد يضطهدون يضطهد يضطهدوا اضطهد يضطهد اضطهاد مضطهد مضطهد")]
    [InlineData("اتخذ", "ء خ ذ", "8", "", "اتخذت اتخذوا اتخذت يتخذ يتخذون يتخذ يتخذوا اتخذ يتخذ اتخاذ متخذ متخذ")]
    // Four letters
    [InlineData("سيطر", "س ي ط ر", "Q1", "", "سيطرت سيطروا سيطرت يسيطر يسيطرون يسيطر يسيطروا سيطر يسيطر سيطرة مسيطر مسيطر")]
    [InlineData("تدهور", "د ه و ر", "Q2", "", "تدهورت تدهوروا تدهورت يتدهور يتدهورون يتدهور يتدهوروا تدهور يتدهور تدهور متدهور متدهور")]
    [InlineData("اطمأن", "ط م ء ن", "Q4", "", "اطمأنت اطمأنوا اطمأننت يطمئن يطمئنون يطمئن يطمئنوا - - اطمئنان مطمئن -")]
    public void Derives_the_forms_of_every_class(string lemma, string root, string form, string vowels, string expected)
    {
        var verb = new Lexeme { Lemma = lemma, Pos = Pos.Verb, Root = root, Form = form, Vowels = vowels };
        var forms = Inflection.Of(verb);
        var told = expected.Split(' ');
        Assert.Equal(lemma, Inflection.LemmaOf(verb));
        Has(told[0], Aspect.Perfect, 3, Number.Singular, Gender.Feminine);
        Has(told[1], Aspect.Perfect, 3, Number.Plural, Gender.Masculine);
        Has(told[2], Aspect.Perfect, 1, Number.Singular, Gender.Unknown);
        Has(told[3], Aspect.Imperfect, 3, Number.Singular, Gender.Masculine);
        Has(told[4], Aspect.Imperfect, 3, Number.Plural, Gender.Masculine);
        Has(told[5], Aspect.Imperfect, 3, Number.Singular, Gender.Masculine);
        Has(told[6], Aspect.Imperfect, 3, Number.Plural, Gender.Masculine);
        Has(told[7], Aspect.Perfect, 3, Number.Singular, Gender.Masculine, passive: true);
        Has(told[8], Aspect.Imperfect, 3, Number.Singular, Gender.Masculine, passive: true);
        AssertIn(told[9], form == "1" ? [] : Inflection.MasdarsOf(verb));
        AssertIn(told[10], Inflection.ActiveParticiplesOf(verb));
        AssertIn(told[11], Inflection.PassiveParticiplesOf(verb));

        void Has(string written, Aspect aspect, byte person, Number number, Gender gender, bool passive = false)
        {
            var refused = passive ? Voice.Active : Voice.Passive;
            AssertIn(written, [.. forms.Where(f => f.Features.Aspect == aspect && f.Features.Person == person && f.Features.Number == number
                && f.Features.Gender == gender && f.Features.Voice != refused && (f.Use & FormUse.Free) != 0).Select(f => f.Written)]);
        }
    }

    [Theory]
    [InlineData("أخذ", "ء خ ذ", "1", "a/u", "خذ")]
    [InlineData("كتب", "ك ت ب", "1", "a/u", "اكتب")]
    [InlineData("قال", "ق و ل", "1", "a/u", "قل")]
    [InlineData("أوقف", "و ق ف", "4", "", "أوقف")]
    [InlineData("استعد", "ع د د", "10", "", "استعد")]
    public void Derives_the_imperative(string lemma, string root, string form, string vowels, string expected) =>
        Assert.Contains(expected, Inflection.Of(new Lexeme { Lemma = lemma, Pos = Pos.Verb, Root = root, Form = form, Vowels = vowels })
            .Where(f => f.Features.Aspect == Aspect.Imperative).Select(f => f.Written));

    [Fact]
    public void Tells_voice_only_where_the_spelling_does()
    {
        var shell = Inflection.Of(new Lexeme { Lemma = "قصف", Pos = Pos.Verb, Root = "ق ص ف", Form = "1", Vowels = "a/i" });
        var say = Inflection.Of(new Lexeme { Lemma = "قال", Pos = Pos.Verb, Root = "ق و ل", Form = "1", Vowels = "a/u" });

        Assert.All(shell.Where(f => f.Written == "قصف" && f.Pos == Pos.Verb && f.Features.Aspect == Aspect.Perfect), f => Assert.Equal(Voice.Unknown, f.Features.Voice));
        Assert.Equal(Voice.Passive, say.First(f => f.Written == "قيل").Features.Voice);
        Assert.Equal(Voice.Active, say.First(f => f.Written == "قالت").Features.Voice);
    }

    private static void AssertIn(string written, IReadOnlyList<string> forms)
    {
        if (written != "-" && (forms.Count > 0 || written.Length == 0))
        {
            Assert.Contains(written, forms);
        }
    }
}
