using Isnad.Language.Rules;
using Isnad.Text;

namespace Isnad.Cli.Tests;

public sealed class FacadeTests
{
    [Fact]
    public void Three_lines_code_a_text()
    {
        var isnad = new IsnadCoder(RuleReader.Load(LexiconTable.DefaultFolder), new ArrestCoder());
        const string Text = "أعلنت الشرطة اعتقال رجلين.";
        var coding = isnad.Code(Text, "وكالة الفجر", new DateOnly(2012, 3, 12));
        var e = Assert.Single(coding.Events);
        Assert.Equal("اعتقال", e.Trigger.In(Text));
        Assert.Equal("2012-03-12", e.Date!.Value);
        Assert.Equal(coding.ReportId, isnad.Code(Text).ReportId);
    }
}
