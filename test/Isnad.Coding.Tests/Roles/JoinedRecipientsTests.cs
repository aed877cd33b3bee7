using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Roles;

/// <summary>To whom another is joined it is done to both.</summary>
public sealed class JoinedRecipientsTests
{
    [Theory]
    [InlineData("قتل اللصوص سبعة تجار وأربع نساء قرب البئر القديمة في الصحراء قبل شهر.", "قتل", "أربع نساء")]
    public void A_counted_group_behind_another_suffers_too(string text, string word, string other) => Assert.Contains(other, new LearnedText(text).RecipientsOf(word));

    [Theory]
    [InlineData("أدى القتال إلى مقتل عشرات الجنود والمدنيين في المدينة أمس.", "القتال", "المدنيين")]
    [InlineData("اعتقلت الشرطة عشرات الطلاب والعمال بعد مظاهرة في العاصمة أمس.", "اعتقلت", "العمال")]
    [InlineData("أوقع الهجوم على السوق عشرين قتيلا وثلاثين جريحا في المدينة أمس.", "الهجوم", "ثلاثين جريحا")]
    public void People_of_one_number_and_the_wounded_are_no_others(string text, string word, string other) => Assert.DoesNotContain(other, new LearnedText(text).RecipientsOf(word));
}
