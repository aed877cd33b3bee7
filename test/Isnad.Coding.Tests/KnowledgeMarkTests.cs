namespace Isnad.Coding.Tests;

public sealed class KnowledgeMarkTests : IDisposable
{
    private readonly DirectoryInfo _lexicon = Directory.CreateTempSubdirectory();
    private readonly DirectoryInfo _models = Directory.CreateTempSubdirectory();

    public void Dispose()
    {
        _lexicon.Delete(true);
        _models.Delete(true);
    }

    [Fact]
    public void Whoever_corrects_a_row_or_a_model_gets_another_mark_and_the_old_one_back_with_the_old_row()
    {
        Write(_lexicon, "verbs.tsv", "verb\nقتل\n");
        Write(_models, "roles.bin", "1");
        var before = Mark();
        Assert.Matches("^files/[0-9a-f]{8}$", before);
        Write(_lexicon, "verbs.tsv", "verb\nقاتل\n");
        Assert.NotEqual(before, Mark());
        Write(_lexicon, "verbs.tsv", "verb\nقتل\n");
        Assert.Equal(before, Mark());
        Write(_models, "roles.bin", "2");
        Assert.NotEqual(before, Mark());
    }

    [Fact]
    public void Where_the_files_lie_does_not_matter_and_what_moves_from_one_to_the_next_does()
    {
        Write(_lexicon, "a.tsv", "one");
        Write(_lexicon, "b.tsv", "two");
        Write(_models, "a.tsv", "one");
        Write(_models, "b.tsv", "two");
        Assert.Equal(KnowledgeMark.Of(_lexicon.FullName), KnowledgeMark.Of(_models.FullName));
        Write(_models, "a.tsv", "onet");
        Write(_models, "b.tsv", "wo");
        Assert.NotEqual(KnowledgeMark.Of(_lexicon.FullName), KnowledgeMark.Of(_models.FullName));
    }

    private string Mark() => KnowledgeMark.Of(_lexicon.FullName, _models.FullName);

    private static void Write(DirectoryInfo folder, string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
}
