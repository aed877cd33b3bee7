using Isnad.Coding.Actors;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Tests.Actors;

public sealed class ActorRegistryTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isnad");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Knows_who_held_an_office_when()
    {
        var registry = Load("a\tperson\tفلان الأول\t-\t-\tSyria\tGOV\tوزير الدفاع@2010/2012\t-\t-\t-\t-\t-", "b\tperson\tفلان الثاني\t-\t-\tSyria\tGOV\tوزير الدفاع@2013/..\t-\t-\t-\t-\t-");
        Assert.Equal("actor:a", registry.HolderOf("Syria", "وزير الدفاع", new Edtf("2011-05-01"))?.Id);
        Assert.Equal("actor:b", registry.HolderOf("Syria", "وزير الدفاع", new Edtf("2018-05-01"))?.Id);
        Assert.Null(registry.HolderOf("Syria", "وزير الدفاع", new Edtf("2001")));
    }

    [Theory]
    [InlineData("a\tthing\tاسم")]
    [InlineData("a\tperson\t-")]
    [InlineData("a\tperson\tاسم\t-\t-\t-\t-\tوزير@soon")]
    [InlineData("a\tperson\tاسم\na\tperson\tاسم آخر")]
    public void Refuses_rows_that_cannot_be_used(string rows) =>
        Assert.Contains("actors.tsv:", Assert.Throws<LexiconException>(() => Load(rows)).Message, StringComparison.Ordinal);

    private ActorRegistry Load(params string[] rows)
    {
        foreach (var file in new[] { "titles.tsv", "role-nouns.tsv", "org-heads.tsv", "epithets.tsv", "things.tsv", "title-epithets.tsv", "name-parts.tsv", "naming-words.tsv", "relation-words.tsv", "doer-nouns.tsv", "apart-words.tsv", "toll-words.tsv", "frames.tsv", "speech.tsv" })
        {
            File.Copy(Path.Combine(ActorTestBed.Lexicon, file), Path.Combine(_folder.FullName, file));
        }

        var header = File.ReadLines(Path.Combine(ActorTestBed.Lexicon, "actors.tsv")).First(line => !line.StartsWith('#'));
        File.WriteAllText(Path.Combine(_folder.FullName, "actors.tsv"), string.Join('\n', rows.Prepend(header)));
        return ActorRegistry.Load(_folder.FullName);
    }
}
