using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Roles;

/// <summary>To whom another is joined it is done to both.</summary>
public sealed class JoinedRecipientsTests
{
    [Theory]
    [InlineData("قتل اللصوص سبعة تجار وأربع نساء قرب البئر القديمة في الصحراء قبل شهر.", "قتل", "سبعة تجار", "أربع نساء")]
    [InlineData("أنقذ الصيادون سبعة تجار والسائق كمال الحداد من الغرق قبل شهر.", "أنقذ", "سبعة تجار", "كمال الحداد")]
    [InlineData("أنقذ الصيادون التاجر سالم الناهي وشرطة الميناء من الغرق قرب السوق القديمة قبل شهر.", "أنقذ", "سالم الناهي", "شرطة الميناء")]
    [InlineData("ضرب اللصوص التاجر سالم الناهي وحراسه قرب السوق القديمة قبل شهر.", "ضرب", "سالم الناهي", "حراسه")]
    [InlineData("ضرب اللصوص سبعة تجار وشرطة الميناء وأربع نساء قرب السوق القديمة قبل شهر.", "ضرب", "سبعة تجار", "شرطة الميناء", "أربع نساء")]
    public void Who_is_joined_to_another_suffers_too(string text, string word, params string[] both) => Assert.Equal(both, new LearnedText(text).RecipientsOf(word));

    [Theory]
    [InlineData("أدى القتال إلى مقتل عشرات الجنود والمدنيين في المدينة أمس.", "القتال", "عشرات الجنود")]
    [InlineData("اعتقلت الشرطة عشرات الطلاب والعمال بعد مظاهرة في العاصمة أمس.", "اعتقلت", "عشرات الطلاب")]
    [InlineData("أوقع الهجوم على السوق عشرين قتيلا وثلاثين جريحا في المدينة أمس.", "الهجوم", "عشرين قتيلا")]
    public void People_of_one_number_and_the_wounded_are_no_others(string text, string word, string only) => Assert.Equal([only], new LearnedText(text).RecipientsOf(word));

    [Theory]
    [InlineData("قتل اللصوص سبعة تجار وأربع نساء نجون من الموت قرب البئر القديمة قبل شهر.", "قتل", "سبعة تجار")]
    [InlineData("اعتقلت الشرطة سبعة تجار والشرطة في حالة استنفار منذ مساء أمس.", "اعتقلت", "سبعة تجار")]
    public void Neither_the_subject_of_the_next_verb_nor_the_doer_is_joined(string text, string word, string only) => Assert.Equal([only], new LearnedText(text).RecipientsOf(word));
}
