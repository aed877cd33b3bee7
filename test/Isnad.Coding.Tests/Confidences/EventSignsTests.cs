using System.Globalization;
using Isnad.Coding.Confidences;
using Isnad.Coding.Roles;
using Isnad.Coding.Tests.Actors;
using Isnad.Language;

namespace Isnad.Coding.Tests.Confidences;

public sealed class EventSignsTests
{
    private const string Text = "قصفت طائرات مدرسة في حلب. واعتقلت الشرطة صحفيا، وطالبت نقابة الصحفيين بإطلاق سراحه.";
    private static readonly Coder Learned = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, null, Readers.ModelsFolder);

    [Fact]
    public void What_is_told_before_and_after_is_a_sign_and_the_ends_have_none()
    {
        var scene = Scene();
        var signs = Told(scene);
        Assert.Contains(signs[0], sign => sign.StartsWith("former=none", StringComparison.Ordinal));
        Assert.DoesNotContain(signs[1], sign => sign.StartsWith("former=none", StringComparison.Ordinal));
        Assert.Contains(signs[^1], sign => sign.StartsWith("latter=none", StringComparison.Ordinal));
        Assert.Contains($"former={scene.Drafts[0].Type}{scene.Drafts[1].Type}", signs[1]);
        Assert.Contains($"latter={scene.Drafts[1].Type}{scene.Drafts[0].Type}", signs[0]);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void The_culture_of_the_machine_changes_no_sign(string culture)
    {
        var plain = Told(Scene());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(plain, Told(Scene()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static RoleScene Scene() => Learned.Scene(ActorTestBed.Report(Text), ActorTestBed.Reader.Read(Text));

    private static List<List<string>> Told(RoleScene scene) => [.. scene.Drafts.Select(new EventSigns(scene).Of)];
}
