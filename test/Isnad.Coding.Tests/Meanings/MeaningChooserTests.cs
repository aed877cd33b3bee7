using System.Globalization;
using CsCheck;
using Isnad.Coding.Tests.Actors;
using Isnad.Coding.Tests.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Tests.Meanings;

public sealed class MeaningChooserTests
{
    private static readonly Coder Frames = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon);
    private static readonly Coder Learned = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, null, Readers.ModelsFolder);

    private static readonly string[] Words =
    [
        "قتل", "اعتقلت", "الشرطة", "في", "حلب", "قصف", "على", "الذي", "وأعلن", "الجيش", "أن", "هجوم", "مسلحون", "ثلاثة", "،", ".", "\"", "ب", "2015", "لم", "المفاوضات", "ومن", "البلاد",
    ];

    [Fact]
    public void Every_event_tells_how_likely_its_word_means_it()
    {
        const string text = "قصفت الطائرات الحربية مواقع للمسلحين قرب حلب، وأدانت فرنسا الهجوم.";
        var events = Code(Learned, text).Events;
        Assert.Equal([EventType.Assault, EventType.Accuse], events.Select(e => e.Type));
        Assert.All(events, e => Assert.InRange(Likelihood(e), 0.28, 1));
        Assert.All(Code(Frames, text).Events, e => Assert.DoesNotContain(e.Reasons, r => r.Rule.StartsWith("meanings/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("قال الوزير إن الطقس جميل في العاصمة.")]
    [InlineData("ضرب المعلم مثلا من التاريخ القديم.")]
    [InlineData("يقع المتحف في وسط المدينة القديمة ويضم قطعا أثرية نادرة.")]
    public void Plain_speech_and_figures_of_speech_are_no_events(string text) => Assert.Empty(Code(Learned, text).Events);

    [Fact]
    public void An_attack_that_no_row_tells_has_no_weapon_of_a_row_whose_condition_does_not_hold() =>
        Assert.DoesNotContain(Code(Learned, "أسفر هجوم استهدف سوقا شعبية في مدينة إدلب عن مقتل عشرة أشخاص.").Events, e => e.Mode == "unconventional");

    [Theory]
    [InlineData("رفضت الحكومة تعديل الدستور.", "change")]
    [InlineData("رفضت الوزارة إصلاحات النظام الصحي.", "change")]
    [InlineData("رفض الوزير مطالب النواب بإصلاح القضاء.", "change")]
    [InlineData("رفض الجنرال الانسحاب من المدينة.", "yield")]
    public void What_is_refused_tells_the_mode_and_learned_weights_do_not_take_it_away(string text, string mode)
    {
        var refusal = Assert.Single(Code(Learned, text).Events, e => e.Type is EventType.Reject);
        Assert.Equal(mode, refusal.Mode);
        Assert.Contains(refusal.Reasons, r => r.Part == "mode" && r.Rule.StartsWith("mode:" + mode + "@", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("قال وزير الداخلية في مؤتمر أمس إن السرقات المسلحة تهديد خطير لأمن المدينة وإن الشرطة تعمل لوقفها.", "تهديد", null)]
    [InlineData("تواجه الدولة تهديدات أمنية كبيرة في الجنوب، وتعمل الحكومة على إنهاء تهديد المسلحين للملاحة في النهر.", "تهديدات", null)]
    [InlineData("تواجه الدولة تهديدات أمنية كبيرة في الجنوب، وتعمل الحكومة على إنهاء تهديد المسلحين للملاحة في النهر.", "تهديد", null)]
    [InlineData("وجه المسلحون تهديدات بالقتل إلى رئيس البلدية في رسالة أمس.", "تهديدات", "THREATEN/violence")]
    [InlineData("واجهت الصحفية تهديدات بالقتل من مسلحين في المدينة بعد نشر مقالها.", "تهديدات", "THREATEN/violence")]
    [InlineData("قال الرئيس في خطاب أمس إن بلاده لن تسمح للمسلحين بالتحرك بحرية على حدودها الشمالية.", "تسمح", "THREATEN")]
    [InlineData("طالبت الحكومة بتحقيق دولي مستقل في مقتل الصحفي، ودعا النائب إلى إجراء تحقيق في الحريق.", "طالبت", "REQUEST")]
    [InlineData("طالبت الحكومة بتحقيق دولي مستقل في مقتل الصحفي، ودعا النائب إلى إجراء تحقيق في الحريق.", "ودعا", "REQUEST")]
    [InlineData("لقي رجل حتفه حينما كان يلتقط صورة لنفسه على قضبان السكك الحديدية، حيث صدمه القطار.", "حتفه", null)]
    [InlineData("وعد الحزب بإنهاء حالة الطوارئ السارية في البلاد منذ ثلاثة أعوام في حال فوزه بالانتخابات المقبلة.", "بإنهاء", "RETREAT/access")]
    [InlineData("رفع الجيش حظر التجول عن المدينة أمس بعد شهرين من فرضه.", "رفع", "RETREAT/access")]
    public void What_is_no_threat_no_killing_and_no_truce_is_not_told_as_one(string text, string word, string? meaning) =>
        Assert.Equal(meaning, new LearnedText(text).Meaning(word));

    [Fact]
    public void Any_row_of_words_can_be_coded() =>
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 160].Sample(
            words =>
            {
                var text = string.Join(' ', words);
                var coding = Code(Learned, text);
                Assert.All(coding.Events, e => Assert.True(e.Trigger.End <= text.Length));
                Assert.Equal(coding.Events.Count, coding.Events.Select(e => e.Trigger).Distinct().Count());
            },
            iter: 60);

    private static double Likelihood(Event told) => double.Parse(
        Assert.Single(told.Reasons, r => r.Part == "type" && r.Rule.StartsWith("meanings/1 ", StringComparison.Ordinal)).Rule.Split(' ')[1], CultureInfo.InvariantCulture);

    private static ReportCoding Code(Coder coder, string text) => coder.Code(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text));
}
