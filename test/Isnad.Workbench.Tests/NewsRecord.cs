using Isnad.Linking;
using Isnad.Pipeline;
using Isnad.Record;
using Isnad.Sources;
using Isnad.Store;

namespace Isnad.Workbench.Tests;

/// <summary>A served record of 2,000 real reports, coded and linked once for all tests that walk through it.</summary>
public sealed class NewsRecord : IAsyncLifetime
{
    /// <summary>The least that it holds; a few more are read, as some of them are copies.</summary>
    public const int Least = 2_000;

    private Workroom? _room;

    /// <summary>The address of the server; skips the test where the news is not here.</summary>
    public string Url => Room.Url;

    /// <summary>The record as the server holds it.</summary>
    public RecordStore Record => Room.Record;

    /// <summary>A linked event of several reports that do not agree, or of several reports at least.</summary>
    public LinkedEvent Linked => Record.LinkedEvents(new() { LeastReports = 2, LeastContradictions = 1, PageSize = 1 }).Rows.Concat(Record.LinkedEvents(new() { LeastReports = 2, PageSize = 1 }).Rows).First();

    /// <summary>Id of a report of that event.</summary>
    public string ReportId => Linked.Reports[0];

    /// <summary>Id of the person who is named most often.</summary>
    public string EntityId => Record.LinkedEntities(null, EntityKind.Person, null, 1).Rows[0].Id;

    private Workroom Room
    {
        get
        {
            Assert.SkipWhen(_room is null, "The news file is not here (../shared/data/news.jsonl.xz), or xz is missing.");
            return _room!;
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (SharedData.NewsLines(Least + 100) is not { } lines)
        {
            return;
        }

        var linking = new Lazy<LinkingModel>(() => LinkingModel.Load(Path.Combine(SharedData.Root, "lexicon")));
        var room = await Workroom.OpenAsync(empty: true, options => options with { Link = record => new LinkingRun(record, linking.Value).Run() });
        var news = Path.Combine(room.Folder, "news.jsonl");
        await File.WriteAllLinesAsync(news, lines);
        await new CodingRun(Served.Reader.Value, Workroom.Coder.Value, new RecordSink(room.Record), TimeProvider.System).RunAsync(new SourceReader().Read([news], TimeProvider.System));
        new LinkingRun(room.Record, linking.Value).Run();
        Assert.True(room.Record.Counts().Reports >= Least);
        _room = room;
    }

    public async ValueTask DisposeAsync()
    {
        if (_room is not null)
        {
            await _room.DisposeAsync();
        }
    }
}
