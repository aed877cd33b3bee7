using Isnad.Coding;
using Isnad.Language.Lexicons;
using Isnad.Store;
using Isnad.Workbench.Tests.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Isnad.Workbench.Tests;

/// <summary>A record of its own that a test may write to, served.</summary>
internal sealed class Workroom : IAsyncDisposable
{
    private static readonly string LexiconFolder = System.IO.Path.Combine(SharedData.Root, "lexicon");
    internal static Lazy<ICoder> Coder { get; } = new(() => Coding.Coder.Load(LexiconFolder, Lexicon.Load(LexiconFolder), Served.Reader.Value.Version));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isnad-workroom-");
    private WebApplication? _app;

    public string Url { get; private set; } = "";

    public string Folder => _folder.FullName;

    public string RecordPath => System.IO.Path.Combine(Folder, "work.isnad");

    /// <summary>The record as the server holds it.</summary>
    public RecordStore Record => _app!.Services.GetRequiredService<RecordStore>();

    /// <summary>All addresses that the server answers.</summary>
    public IReadOnlyList<RouteEndpoint> Addresses => [.. ((IEndpointRouteBuilder)_app!).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];

    /// <summary>A record with the report coded by hand, or an empty one.</summary>
    public static async Task<Workroom> OpenAsync(bool empty = false, Func<WorkbenchOptions, WorkbenchOptions>? with = null)
    {
        var room = new Workroom();
        using (var record = RecordStore.Open(room.RecordPath, TimeProvider.System))
        {
            record.Append(empty ? [] : [HandCoded.Report()]);
        }

        var options = new WorkbenchOptions
        {
            RecordPath = room.RecordPath,
            Urls = ["http://127.0.0.1:0"],
            Clock = TimeProvider.System,
            Reader = () => Served.Reader.Value,
            Coder = () => Coder.Value,
            PasswordHasher = Staff.QuickHasher,
        };
        room._app = WorkbenchHost.Create(with?.Invoke(options) ?? options);
        await room._app.StartAsync();
        room.Url = room._app.Urls.First();
        return room;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            // Stopped first: a page still being asked for must not find its services gone.
            await _app.StopAsync(TimeSpan.FromSeconds(5));
            await _app.DisposeAsync();
        }

        _folder.Delete(recursive: true);
    }
}
