namespace Isnad.Cli.Tests;

public sealed class FacadeTests
{
    [Fact]
    public void Three_lines_code_a_text()
    {
        const string Text = "أعلنت الشرطة أمس اعتقال رجلين في المدينة.";
        var isnad = IsnadCoder.Load();
        var coding = isnad.Code(Text, "وكالة الفجر", new DateOnly(2012, 3, 12));
        var e = Assert.Single(coding.Events, e => e.Trigger.In(Text) == "اعتقال");
        Assert.Equal((Record.EventType.Coerce, "arrest"), (e.Type, e.Mode));
        Assert.Equal(coding.ReportId, isnad.Code(Text).ReportId);
    }
}
