using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Coding.Places;
using Isnad.Coding.Relations;
using Isnad.Coding.Roles;
using Isnad.Coding.Statuses;
using Isnad.Coding.Tests.Actors;
using Isnad.Coding.Times;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Tests;

/// <summary>A row that no code would ask for is refused with its file and line, not read without a word.</summary>
public sealed class SpoiltRowTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isnad-spoilt");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("نحوا\tabuot\t-", "abuot")]
    [InlineData("ثلاث\tunit\t3o", "3o")]
    [InlineData("ثلاث\tunit\t-", "value")]
    [InlineData("-\tabout\t-", "form")]
    [InlineData("ـ\tabout\t-", "form")]
    public void Of_numbers(string row, string reason) => Refuses("numbers.tsv", row, reason, folder => NumberFinder.Load(folder));

    [Theory]
    [InlineData("الأحدا\tweekdya\t7", "weekdya")]
    [InlineData("الأحدا\tweekday\tx", "x")]
    [InlineData("الأحدا\tweekday\t8", "8")]
    [InlineData("عشية\tday\tone", "one")]
    [InlineData("خريفا\tseason\t25", "25")]
    [InlineData("الستينا\tdecade\t1965", "1965")]
    [InlineData("عيد\tholiday\t13-01", "13-01")]
    [InlineData("عقد\tunit\tdecad", "decad")]
    [InlineData("ثلث\tshare\t0", "0")]
    [InlineData("نحوا\tabout\t1", "1")]
    [InlineData("-\tabout\t-", "form")]
    public void Of_words_of_time(string row, string reason) => Refuses("time-words.tsv", row, reason, folder => TimeFinder.Load(folder));

    [Theory]
    [InlineData("ماي\t13\tgregorian\tmorocco\tyes", "13")]
    [InlineData("ماي\tx\tgregorian\tmorocco\tyes", "x")]
    [InlineData("ماي\t5\thijrri\tmorocco\tyes", "hijrri")]
    [InlineData("ماي\t5\tgregorian\tmorocco\ton", "on")]
    [InlineData("-\t5\tgregorian\tmorocco\tyes", "form")]
    public void Of_months(string row, string reason) => Refuses("months.tsv", row, reason, folder => TimeFinder.Load(folder));

    [Theory]
    [InlineData("شقيق\tknn", "knn")]
    [InlineData("-\tkin", "word")]
    [InlineData("تابع\tlink\tل\t3", "3")]
    public void Of_words_of_ties(string row, string reason) => Refuses("relation-words.tsv", row, reason, folder => RelationWords.Load(folder));

    [Theory]
    [InlineData("actors.tsv", "a\t3\tاسم")]
    [InlineData("titles.tsv", "وزير\t-\t-\t-\t-\t3")]
    [InlineData("org-heads.tsv", "«»")]
    public void Of_actors(string file, string row) => Refuses(file, row, "", folder => ActorRegistry.Load(folder));

    [Theory]
    [InlineData("places.tsv", "x-sy\tس\t-\tX\t3\tSY\t-\t1\t1\t1", "3")]
    [InlineData("places.tsv", "aleppo-sy\tس\t-\tX\ttown\tSY\t-\t1\t1\t1", "aleppo-sy")]
    [InlineData("place-words.tsv", "حي\thead\t3", "3")]
    public void Of_places(string file, string row, string reason) => Refuses(file, row, reason, folder => Gazetteer.Load(folder));

    [Fact]
    public void Of_countries()
    {
        var twice = File.ReadLines(Path.Combine(ActorTestBed.Lexicon, "countries.tsv")).Last();
        Refuses("countries.tsv", twice, "twice", folder => Gazetteer.Load(folder));
    }

    [Theory]
    [InlineData("status-words.tsv", "status")]
    [InlineData("support-verbs.tsv", "kind")]
    [InlineData("role-fallbacks.tsv", "event")]
    public void Of_events(string file, string column)
    {
        var header = File.ReadLines(Path.Combine(ActorTestBed.Lexicon, file)).First(line => !line.StartsWith('#')).Split('\t');
        Refuses(file, string.Join('\t', header.Select(name => name == column ? "3" : "س")), "'3'", folder =>
        {
            StatusWords.Load(folder);
            SupportVerbs.Load(folder);
            RoleFallbacks.Load(folder);
        });
    }

    private void Refuses(string file, string row, string reason, Action<string> load)
    {
        foreach (var from in Directory.GetFiles(ActorTestBed.Lexicon, "*.tsv"))
        {
            File.Copy(from, Path.Combine(_folder.FullName, Path.GetFileName(from)));
        }

        load(_folder.FullName);
        var path = Path.Combine(_folder.FullName, file);
        File.AppendAllText(path, row + "\n");
        var error = Assert.Throws<LexiconException>(() => load(_folder.FullName));
        Assert.Equal((path, File.ReadLines(path).Count()), (error.File, error.Line));
        Assert.Contains(reason, error.Message[error.Message.IndexOf(' ', StringComparison.Ordinal)..], StringComparison.Ordinal);
    }
}
