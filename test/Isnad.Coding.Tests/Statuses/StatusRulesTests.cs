using Isnad.Coding.Tests.Events;
using Isnad.Record;

namespace Isnad.Coding.Tests.Statuses;

public sealed class StatusRulesTests
{
    [Theory]
    [InlineData("لم تتعرض القنصلية لأي هجوم في البصرة.", "هجوم", EventStatus.Negated)]
    [InlineData("لم يقم الجيش السوري بقصف المدرسة في حلب.", "بقصف", EventStatus.Negated)]
    [InlineData("دخل الجيش السوري المدينة دون وقوع اشتباكات في حلب.", "اشتباكات", EventStatus.Negated)]
    [InlineData("اعتقلت الشرطة المرشح بعد اعتقال المرشح المحتمل للرئاسة في بيروت.", "اعتقال", EventStatus.Actual)]
    [InlineData("إيران لن تسمح للولايات المتحدة بدخول الخليج.", "تسمح", EventStatus.Actual)]
    [InlineData("قد تفرض واشنطن عقوبات على طهران في الشهر المقبل.", "تفرض", EventStatus.Hypothetical)]
    [InlineData("لا يستبعد أن تفرض واشنطن عقوبات على طهران.", "تفرض", EventStatus.Hypothetical)]
    [InlineData("كان الجيش قد قصف المدرسة في حلب.", "قصف", EventStatus.Actual)]
    [InlineData("ربما تكون الجماعة قد قتلت الرهائن في حلب.", "قتلت", EventStatus.Hypothetical)]
    [InlineData("قد يكون المسلحون قد فجروا الجسر في حلب.", "فجروا", EventStatus.Hypothetical)]
    public void ADeniedVerbAboveAndAnAdjectiveOfItsOwnDecide(string text, string trigger, EventStatus status) =>
        Assert.Equal(status, new CodedSentence(text).Event(trigger).Status);

    [Theory]
    [InlineData("كان من المقرر أن يلتقي الوزير نظيره التركي الاثنين لكن الاجتماع ألغي.", "يلتقي", EventStatus.Negated)]
    [InlineData("قال المتحدث إن اللقاء الذي كان مقررا الأحد بين الوزيرين لم يعقد بسبب خلافات حول جدول الأعمال.", "اللقاء", EventStatus.Negated)]
    [InlineData("عقد المجلس الاثنين اجتماعا لبحث فرض عقوبات على المسؤولين عن الهجوم، بحسب ما ذكر مصدر.", "اجتماعا", EventStatus.Actual)]
    [InlineData("عاد الوفد إلى بلاده إثر انهيار المحادثات مع الرئيس في العاصمة مساء أمس.", "المحادثات", EventStatus.Actual)]
    [InlineData("بعد انهيار وقف إطلاق النار بين الطرفين مساء الأحد، عاد القتال إلى أحياء المدينة القديمة.", "انهيار", EventStatus.Negated)]
    [InlineData("انهارت الهدنة بين الجيش والمتمردين مساء الأحد، وتجدد القصف على أحياء المدينة القديمة كلها.", "انهارت", EventStatus.Negated)]
    [InlineData("رفضت الحركة في بيان أمس اتفاقا لتبادل الأسرى مع الجيش في الشمال وصفته بأنه ناقص.", "اتفاقا", EventStatus.Negated)]
    [InlineData("كثف الجيش قصفه على الأحياء بعد رفض المتمردين اتفاقا لخروجهم من المنطقة نحو الصحراء.", "اتفاقا", EventStatus.Negated)]
    [InlineData("وجرى أمس الأربعاء تنفيذ خطة إجلاء المدنيين المحاصرين من البلدة إلى مراكز إيواء بإشراف الأمم المتحدة.", "إجلاء", EventStatus.Actual)]
    [InlineData("وعانق رئيس الوزراء ضيفه في المطار قبل أن يجتمعا في القصر مع عدد من الوزراء يوم السبت الماضي.", "يجتمعا", EventStatus.Actual)]
    [InlineData("وقال الرئيس: \"على الحكومة أن تطلق السجناء. وسأعتقل كل من يرفض القرار، وسأرسل الجيش إلى الحدود\".", "وسأعتقل", EventStatus.Future)]
    public void What_is_called_off_is_denied_and_what_is_held_is_done(string text, string word, EventStatus status) => Assert.Equal(status, new LearnedText(text).Event(word).Status);
}
