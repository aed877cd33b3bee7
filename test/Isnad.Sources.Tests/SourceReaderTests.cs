using System.Security.Cryptography;
using System.Text;

namespace Isnad.Sources.Tests;

public sealed class SourceReaderTests : SourceFixture
{
    [Fact]
    public void The_capture_tells_where_when_and_what_was_read()
    {
        var path = Write("a.txt", Body);
        var item = Assert.Single(Read(path));
        var bytes = File.ReadAllBytes(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));

        Assert.True(item.IsReport);
        Assert.Equal(bytes, item.Original.ToArray());
        Assert.Equal(hash, item.Report.Capture.Sha256);
        Assert.Equal("r-" + hash[..12], item.Report.Id);
        Assert.Equal(path, item.Report.Capture.Origin);
        Assert.Equal(Now, item.Report.Capture.ObtainedAt);
        Assert.Equal("txt/1", item.Report.Capture.Extractor);
        Assert.Equal("utf-8", item.Report.Capture.Encoding);
        Assert.Equal(Body, item.Report.Text);
    }

    [Fact]
    public void Folders_are_read_in_ordinal_order_and_other_files_are_counted()
    {
        Write("b/2.txt", Body);
        Write("b/1.txt", Body);
        Write("a.json", $$"""{"id":"j1","text":{{System.Text.Json.JsonSerializer.Serialize(Body)}}}""");
        Write("picture.png", [1, 2, 3]);
        Write("notes.md", "x");
        Write(".hidden.txt", Body);
        Write(".git/config.txt", Body);

        var items = Read(Folder);
        Assert.Equal(["a.json", "1.txt", "2.txt"], items.Where(i => i.IsReport).Select(i => Path.GetFileName(i.Report!.Capture.Origin)));
        var notice = Assert.Single(items, i => !i.IsReport);
        Assert.True(notice.IsNotice);
        Assert.Equal(ProblemCode.SkippedFiles, notice.Problem!.Code);
        Assert.Equal(["2", ".md, .png"], notice.Problem.Arguments);
    }

    [Fact]
    public void One_bad_input_does_not_stop_the_rest()
    {
        var items = Read(Path.Join(Folder, "none.txt"), Write("empty.txt", ""), Write("paper.pdf", "%PDF"), Write("good.txt", Body));
        Assert.Equal([ProblemCode.MissingPath, ProblemCode.Empty, ProblemCode.UnsupportedFile], items.Where(i => !i.IsReport).Select(i => i.Problem!.Code));
        Assert.True(items[^1].IsReport);
    }

    [Fact]
    public void A_folder_with_nothing_to_read_says_so()
    {
        Assert.Equal(ProblemCode.EmptyFolder, ProblemOf(Folder).Code);
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_with_size_and_limit()
    {
        var item = Assert.Single(Read(new SourceLimits { FileBytes = 1000 }, Write("long.txt", new string('ا', 600))));
        Assert.Equal(ProblemCode.TooLarge, item.Problem!.Code);
        Assert.Equal(["1200", "1000"], item.Problem.Arguments);
    }

    [Fact]
    public void A_file_that_may_not_be_opened_is_a_problem()
    {
        var path = Write("locked.txt", Body);
        using var other = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(ProblemCode.UnreadableFile, ProblemOf(path).Code);
    }

    [Fact]
    public void Copies_have_one_fingerprint_and_others_another()
    {
        var first = Read(Write("a.txt", Body)).Single();
        var copy = Read(Write("b.txt", Body.Replace("\n", "\r\n\r\n", StringComparison.Ordinal) + "\n")).Single();
        var other = Read(Write("c.txt", Body.Replace("سبعة", "تسعة", StringComparison.Ordinal))).Single();
        Assert.Equal(first.Fingerprint, copy.Fingerprint);
        Assert.NotEqual(first.Report!.Capture.Sha256, copy.Report!.Capture.Sha256);
        Assert.NotEqual(first.Fingerprint, other.Fingerprint);
    }

    [Fact]
    public void Nothing_is_read_before_it_is_asked_for()
    {
        var first = Write("a.txt", Body);
        var second = Path.Join(Folder, "later.txt");
        using var items = new SourceReader().Read([first, second], TimeProvider.System).GetEnumerator();
        Assert.True(items.MoveNext());
        File.WriteAllText(second, Body, Encoding.UTF8);
        Assert.True(items.MoveNext());
        Assert.True(items.Current.IsReport);
    }
}
