using System.Text;
using Isnad.Record;

namespace Isnad.Store.Tests;

public sealed class AppendTests : IDisposable
{
    private readonly TemporaryRecord _record = new();

    private RecordStore Store => _record.Store;

    public void Dispose() => _record.Dispose();

    [Fact]
    public void What_was_stored_comes_back_as_it_was()
    {
        var coded = Batches.Report("a");
        Assert.Equal(1, Store.Append([coded]).Added);
        var stored = Store.Report("a")!;
        Assert.Equal(coded.Report, stored.Report);
        Assert.Equal(Json(coded.Coding), Json(Store.Coding("a")!));
        Assert.Equal(coded.Original.ToArray(), Store.Original(coded.Report.Capture.Sha256));
        Assert.Equal(new RecordCounts(1, 0, 1, 2, 3, 3, 1, 0, 2, Store.Counts().Head), Store.Counts());
    }

    [Fact]
    public void The_same_batch_again_changes_nothing()
    {
        CodedReport[] batch = [Batches.Report("a"), Batches.Report("b", text: "نفى محافظ حلب وقوع أي اعتقال")];
        Store.Append(batch);
        var before = Store.Counts();
        Assert.Equal(new AppendResult(0, 0, 0, 2, []) with { Problems = [] }, Store.Append(batch) with { Problems = [] }, Comparer);
        Assert.Equal(before, Store.Counts());
        Assert.All(batch, coded => Assert.True(Store.Holds(coded.Report, Batches.Coder)));
        Assert.False(Store.Holds(batch[0].Report, "test/2"));
    }

    [Fact]
    public void A_new_coder_adds_a_coding_and_keeps_the_old_one()
    {
        Store.Append([Batches.Report("a")]);
        _record.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(1, Store.Append([Batches.Report("a", coder: "test/2")]).Recoded);
        Assert.Equal("test/2", Store.Coding("a")!.Coder);
        var codings = Store.Codings("a");
        Assert.Equal([Batches.Coder, "test/2"], codings.Select(c => c.Coding.Coder));
        Assert.Equal(TimeSpan.FromHours(1), codings[1].At - codings[0].At);
        Assert.Equal(2, Store.Counts().Events);
    }

    [Fact]
    public void A_copy_in_another_paper_is_stored_once_and_keeps_its_publisher()
    {
        Store.Append([Batches.Report("a")]);
        var copy = Batches.Report("b", publisher: "جريدة النهر", title: "الشرطة: اعتقالات", origin: "other/b.html");
        Assert.Equal(1, Store.Append([copy]).Copies);
        Assert.Equal(1, Store.Append([copy]).Skipped);
        Assert.True(Store.Holds(copy.Report, Batches.Coder));
        var known = Assert.Single(Store.Report("a")!.Copies);
        Assert.Equal(("b", "جريدة النهر", "other/b.html"), (known.Id, known.Publisher, known.Capture.Origin));
        Assert.Null(Store.Report("b"));
        Assert.Equal(2, Store.Counts().Events);
        Assert.Equal(copy.Original.ToArray(), Store.Original(copy.Report.Capture.Sha256));
        Assert.Equal("a", Assert.Single(Store.Reports(new ReportQuery { Publisher = "جريده النهر" }).Rows).Id);
    }

    [Fact]
    public void The_same_file_under_another_path_is_a_copy()
    {
        Store.Append([Batches.Report("a")]);
        Assert.Equal(1, Store.Append([Batches.Report("a", origin: "elsewhere/a.txt")]).Copies);
        Assert.Equal("elsewhere/a.txt", Assert.Single(Store.Report("a")!.Copies).Capture.Origin);
        Assert.Equal(1, Store.Counts().Reports);
    }

    [Fact]
    public void An_edited_page_becomes_a_new_version()
    {
        Store.Append([Batches.Report("a", url: "https://example.org/a")]);
        var edited = Batches.Report("a", text: "أعلنت الشرطة اعتقال أربعة مشتبهين", origin: "later/a.html", url: "https://example.org/a");
        Assert.Equal(1, Store.Append([edited]).Recoded);
        var stored = Store.Report("a")!;
        Assert.Equal((2, edited.Report.Text), (stored.Versions, stored.Report.Text));
        Assert.Equal(2, Store.Codings("a").Count);
        Assert.Equal(1, Store.Append([edited]).Skipped);
        Assert.Equal(1, Store.Append([Batches.Report("a", url: "https://example.org/a")]).Skipped);
        Assert.True(Store.Verify().IsSound);
    }

    [Fact]
    public void A_page_that_is_edited_and_then_restored_says_what_it_said_at_first()
    {
        var first = Batches.Report("a");
        var edited = At(Batches.Report("a", text: "أعلنت الشرطة اعتقال أربعة مشتبهين"), 1);
        Store.Append([first, edited]);
        Assert.Equal(2, Store.Append([first, edited]).Skipped);
        var restored = At(first, 2);
        Assert.False(Store.Holds(restored.Report, Batches.Coder));
        Assert.Equal(1, Store.Append([restored]).Recoded);
        Assert.Equal((3, first.Report.Text), (Store.Report("a")!.Versions, Store.Report("a")!.Report.Text));
        Assert.Equal(2, Store.Coding("a")!.Events.Count);
        Assert.True(Store.Holds(At(first, 3).Report, Batches.Coder));
        Assert.Equal(1, Store.Append([At(first, 3)]).Skipped);
        Assert.True(Store.Verify().IsSound);
    }

    [Fact]
    public void A_record_that_is_closed_is_one_file()
    {
        Store.Append([Batches.Report("a")]);
        Assert.Equal(1, Store.Counts().Reports);
        Store.Dispose();
        Assert.Equal([_record.Path], Directory.GetFiles(Path.GetDirectoryName(_record.Path)!));
    }

    private static CodedReport At(CodedReport coded, int days) => coded with
    {
        Report = coded.Report with { Capture = coded.Report.Capture with { ObtainedAt = coded.Report.Capture.ObtainedAt.AddDays(days) } },
    };

    [Fact]
    public void Another_report_under_a_taken_id_is_refused_and_told_once()
    {
        Store.Append([Batches.Report("a")]);
        var other = Batches.Report("a", text: "خبر آخر تماما عن الطقس", origin: "other/a.txt");
        Assert.Equal("id-taken", Assert.Single(Store.Append([other]).Problems).Code);
        Assert.Equal("id-taken", Assert.Single(Store.Append([other]).Problems).Code);
        var told = Assert.Single(Store.Problems()).Problem;
        Assert.Equal("other/a.txt", told.File);
        Assert.Equal(["a", "in/a.txt"], told.Arguments);
        Assert.Equal(Batches.Report("a").Report.Text, Store.Report("a")!.Report.Text);
    }

    [Fact]
    public void A_batch_is_all_or_nothing()
    {
        var broken = Batches.Report("b") with { Original = Encoding.UTF8.GetBytes("other bytes") };
        Assert.Throws<ArgumentException>(() => Store.Append([Batches.Report("a"), broken]));
        Assert.Equal(0, Store.Counts().Entries);
    }

    [Fact]
    public void Two_writers_take_turns()
    {
        using var second = RecordStore.Open(_record.Path, _record.Clock);
        Parallel.For(0, 20, n => (n % 2 == 0 ? Store : second).Append([Batches.Numbered(n)]));
        Assert.Equal(20, Store.Counts().Reports);
        Assert.True(Store.Verify().IsSound);
    }

    [Fact]
    public void Rebuild_gives_the_same_views()
    {
        Store.Append([.. Enumerable.Range(0, 5).Select(Batches.Numbered), Batches.Report("a"), Batches.Report("a", coder: "test/2")]);
        Store.AppendProblem(new Problem("empty", "x.txt", null, []));
        var events = Json(Store.Events(new EventQuery()));
        Store.Rebuild();
        Assert.Equal(events, Json(Store.Events(new EventQuery())));
        Assert.Null(Store.Verify().First);
    }

    [Fact]
    public void A_reader_cannot_write_and_a_missing_or_foreign_file_is_named()
    {
        using var reader = RecordStore.OpenReadOnly(_record.Path);
        Assert.Throws<InvalidOperationException>(() => reader.Append([Batches.Report("a")]));
        var missing = Assert.Throws<RecordException>(() => RecordStore.OpenReadOnly(_record.Path + "x"));
        Assert.Equal("no-record", missing.Code);
        var foreign = _record.Path + ".txt";
        File.WriteAllText(foreign, string.Concat(Enumerable.Repeat("not a database at all ", 100)));
        Assert.Equal("not-a-record", Assert.Throws<RecordException>(() => RecordStore.Open(foreign, _record.Clock)).Code);
    }

    private static readonly IEqualityComparer<AppendResult> Comparer = EqualityComparer<AppendResult>.Create(
        (x, y) => Json(x!) == Json(y!),
        x => x.Added);

    private static string Json<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value, RecordJson.Options);
}
