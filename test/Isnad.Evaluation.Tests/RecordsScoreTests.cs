using Isnad.Record;

namespace Isnad.Evaluation.Tests;

public sealed class RecordsScoreTests
{
    private const string Csv =
        """
        ,accept,event_type,id,label,text,total
        0,3,ASSAULT,s1,yes,"قتل رجلان, أمس",3
        1,3,ASSAULT,s2,yes,هاجم مسلحون القرية,3
        2,0,ASSAULT,s3,easy no,سئل عن القتل,3
        3,1,ASSAULT,s4,difficult no,كان قد هاجم القرية,3
        4,2,ASSAULT,s5,ambiguous,هاجم خصومه,3
        5,0,PROTEST,s6,easy no,مسيرة النادي,3
        """;

    [Fact]
    public void Counts_as_by_hand()
    {
        var sentences = Read(Csv);
        Assert.Equal(["s1", "s2", "s3", "s4", "s5", "s6"], sentences.Select(s => s.Id));
        Assert.Equal("قتل رجلان, أمس", sentences[0].Text);
        var score = new RecordsScore();
        score.Add(sentences[0], Coding(EventType.Assault)); // right
        score.Add(sentences[1], Coding(EventType.Coerce)); // another type: missed
        score.Add(sentences[2], Coding(EventType.Assault)); // extra
        score.Add(sentences[3], Coding(EventType.Assault)); // extra among all
        score.Add(sentences[4], Coding(EventType.Assault)); // ambiguous: not scored
        score.Add(sentences[5], Coding(EventType.Protest, historical: true)); // background is not found
        var report = score.ToReport();
        Assert.Equal(5, report.Sentences);
        Assert.Equal((50.0, 50.0, 50.0), Figures(report["ASSAULT yes/easy no"]));
        Assert.Equal((33.3, 50.0, 40.0), Figures(report["ASSAULT yes/all no"]));
        Assert.Equal((0, 0), (report["PROTEST yes/easy no"].Predicted, report["PROTEST yes/easy no"].Gold));
        Assert.Contains("ASSAULT yes/all no     P  33.3 R  50.0 F1  40.0  (3 predicted, 2 gold)", report.ToText(), StringComparison.Ordinal);
        Assert.Equal(40, System.Text.Json.JsonDocument.Parse(report.ToJson()).RootElement.GetProperty("ASSAULT yes/all no").GetProperty("f1").GetDouble());
    }

    [Theory]
    [InlineData("event_type,id,text\nASSAULT,s1,نص\n", "label")]
    [InlineData("event_type,id,label,text\nBATTLE,s1,yes,نص\n", "BATTLE")]
    [InlineData("event_type,id,label,text\nASSAULT,s1,perhaps,نص\n", "perhaps")]
    public void A_wrong_file_is_told_with_its_name(string csv, string told)
    {
        var error = Assert.Throws<BrokenFileException>(() => Read(csv));
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
        Assert.Contains(".csv", error.Message, StringComparison.Ordinal);
    }

    private static (double Precision, double Recall, double F1) Figures(ScoreLine line) => (line.Precision, line.Recall, line.F1);

    private static IReadOnlyList<JudgedSentence> Read(string csv)
    {
        var file = Path.Join(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        try
        {
            File.WriteAllText(file, csv);
            return JudgedSentences.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static ReportCoding Coding(EventType type, bool historical = false) => new()
    {
        ReportId = "r",
        Coder = "test",
        Events = [new Event { Id = "V1", Trigger = new Span(0, 1), Type = type, Historical = historical }],
    };
}
