using System.Text;
using Isnad.Record;
using Microsoft.Extensions.Time.Testing;

namespace Isnad.Sources.Tests;

/// <summary>A folder of its own for one test, and what is read from it.</summary>
public abstract class SourceFixture : IDisposable
{
    /// <summary>A report of three paragraphs with the small words that Arabic has.</summary>
    protected const string Body =
        "أعلنت السلطات المحلية في مدينة حلب يوم الثلاثاء أن فرق الإسعاف نقلت سبعة جرحى إلى المستشفى بعد انفجار وقع قرب السوق.\n" +
        "وقال مسؤول في الدفاع المدني إن التحقيق ما زال جاريا لمعرفة أسباب الانفجار الذي هز الحي عند الساعة الثامنة صباحا.\n" +
        "وأضاف المسؤول أن الشوارع المؤدية إلى السوق أغلقت أمام السيارات حتى إشعار آخر، ولم تعلن أي جهة مسؤوليتها عن الحادث.";

    protected static readonly DateTimeOffset Now = new(2024, 3, 15, 9, 30, 0, TimeSpan.Zero);

    static SourceFixture() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    protected string Folder { get; } = Directory.CreateTempSubdirectory("isnad-sources-").FullName;

    protected static string[] Paragraphs => Body.Split('\n');

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string Write(string name, byte[] bytes)
    {
        var path = Path.Join(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    protected string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    protected static List<SourceItem> Read(params string[] paths) => Read(SourceLimits.Default, paths);

    protected static List<SourceItem> Read(SourceLimits limits, params string[] paths) =>
        [.. new SourceReader(limits).Read(paths, new FakeTimeProvider(Now))];

    protected Report ReportOf(string name, string text) => ReportOf(Write(name, text));

    protected static Report ReportOf(string path)
    {
        var item = Assert.Single(Read(path));
        Assert.True(item.IsReport, item.Problem?.Code);
        return item.Report;
    }

    protected static Problem ProblemOf(string path)
    {
        var item = Assert.Single(Read(path));
        Assert.False(item.IsReport, "A report was read where a problem was due.");
        return item.Problem;
    }
}
