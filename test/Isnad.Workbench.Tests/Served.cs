using System.Diagnostics.CodeAnalysis;
using Isnad.Exchange.Scheme;
using Isnad.Language;
using Isnad.Language.Lexicons;
using Isnad.Record;
using Isnad.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

[assembly: AssemblyFixture(typeof(Isnad.Workbench.Tests.Served))]

namespace Isnad.Workbench.Tests;

/// <summary>A served record with the hand-coded report, a problem and, where they are here, real coded reports.</summary>
public sealed class Served : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isnad-workbench-");
    private WebApplication? _app;

    /// <summary>Reads by the lexicon of the repository.</summary>
    public static Lazy<IReader> Reader { get; } = new(() => Readers.Of(ReadingKind.Fast, Lexicon.Load(Path.Combine(SharedData.Root, "lexicon"))));

    public string Url { get; private set; } = "";

    public string ReportUrl => $"{Url}/ar/reports/{Uri.EscapeDataString(HandCoded.Id)}";

    public string RecordPath => Path.Combine(_folder.FullName, "test.isnad");

    [SuppressMessage("Reliability", "CA2000", Justification = "The fixture disposes it.")]
    public async ValueTask InitializeAsync()
    {
        using (var record = RecordStore.Open(RecordPath, TimeProvider.System))
        {
            record.Append([HandCoded.Report(), .. Gold()]);
            record.AppendProblem(new Problem("id-taken", "folder/b.json", "line 3", ["b1", "folder/a.json"]));
            record.AppendProblem(new Problem("new-code", "folder/c.txt", null, ["42"]));
        }

        _app = WorkbenchHost.Create(new WorkbenchOptions
        {
            RecordPath = RecordPath,
            Urls = ["http://127.0.0.1:0"],
            Reader = () => Reader.Value,
            ProblemSentence = (problem, language) => problem.Code == "new-code" ? $"{language} {problem.Arguments[0]}" : null,
        });
        await _app.StartAsync();
        Url = _app.Urls.First();
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

    private static IEnumerable<CodedReport> Gold() =>
        from file in SharedData.Gold is { } folder ? Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal) : Enumerable.Empty<string>()
        let read = SchemeFile.Read(file, "gold", DateTimeOffset.UnixEpoch)
        select new CodedReport { Report = read.Report, Original = File.ReadAllBytes(file), Coding = read.Coding };
}
