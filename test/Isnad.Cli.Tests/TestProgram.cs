using System.Text.Json;
using Isnad.Cli.Output;
using Isnad.Language.Rules;
using Isnad.Text;

namespace Isnad.Cli.Tests;

/// <summary>The program, run in this process on files of its own, with the real reader.</summary>
internal sealed class TestProgram : IDisposable
{
    private static readonly Lazy<RuleReader> Reader = new(() => RuleReader.Load(LexiconTable.DefaultFolder));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isnad-cli-");

    public TestProgram(string language = "en", string coder = "arrests/1")
    {
        Workshop = new Workshop
        {
            Messages = Messages.Of(language),
            Clock = TimeProvider.System,
            LoadReader = _ => Reader.Value,
            LoadCoder = _ => new IsnadCoder(Reader.Value, new ArrestCoder(coder)),
            SamplesFolder = this["samples"],
        };
    }

    public Workshop Workshop { get; init; }

    public string Record => this["news.isnad"];

    /// <summary>A path in the test's folder.</summary>
    public string this[string name] => Path.Combine(_folder.FullName, name);

    public string Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], content);
        return this[name];
    }

    /// <summary>Writes three reports and one file that is not one.</summary>
    public string WriteReports()
    {
        Write("in/a.json", Report("a", "أعلنت الشرطة في مدينة حلب اليوم اعتقال ثلاثة مشتبهين في سرقة مصرف، وقالت إن التحقيق معهم مستمر في مركز المدينة."));
        Write("in/b.json", Report("b", "وصل الوزير إلى العاصمة صباح اليوم في زيارة رسمية تستمر يومين، ويلتقي خلالها عددا من المسؤولين ورجال الأعمال."));
        Write("in/c.json", Report("c", "قال شهود إن رجالا مسلحين اعتقلوا ناشطا أمام منزله فجر أمس ثم نقلوه إلى جهة مجهولة، ولم تعلق الشرطة على الحادث."));
        Write("in/d.json", "{ not json");
        return this["in"];
    }

    public static string Report(string id, string text, string publisher = "وكالة الفجر") =>
        JsonSerializer.Serialize(new { id, title = $"خبر {id}", publisher, published = "2012-03-12", url = $"https://example.org/{id}", text });

    public async Task<Outcome> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await new CommandTree(Workshop).RunAsync(arguments, output, error, TestContext.Current.CancellationToken);
        return new Outcome(code, output.ToString(), error.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
