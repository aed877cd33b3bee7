using System.Diagnostics;
using System.Net.Sockets;
using Isnad.Cli.Output;
using Isnad.Language;
using Isnad.Linking;
using Isnad.Pipeline;
using Isnad.Store;
using Isnad.Workbench;
using Isnad.Workbench.Accounts;

namespace Isnad.Cli;

/// <summary>Serves the workbench with the reader's forms for its search and our sentences for its problems.</summary>
internal sealed class WorkbenchServer(Workshop workshop, Terminal terminal, string record)
{
    /// <summary>Addresses to listen on; none for the usual one.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [];

    /// <summary>Other machines may reach it.</summary>
    public bool AllowRemote { get; init; }

    /// <summary>The https address under which a proxy on this machine shows it to others; null where there is none.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>File of the certificate for https addresses; null where there are none.</summary>
    public string? Certificate { get; init; }

    /// <summary>File of its key; null where it is in the same file.</summary>
    public string? CertificateKey { get; init; }

    /// <summary>How the words of a search are read.</summary>
    public ReadingKind Reading { get; init; }

    /// <summary>Serves until stopped.</summary>
    public async Task<int> RunAsync(bool openBrowser, CancellationToken stop)
    {
        var reader = new Lazy<IReader>(() => workshop.LoadReader(Reading));
        var coder = new Lazy<IsnadCoder>(() => workshop.LoadCoder(Reading));
        var linking = new Lazy<LinkingModel>(workshop.LoadLinking);
        var options = new WorkbenchOptions
        {
            RecordPath = record,
            AllowRemote = AllowRemote,
            PublicUrl = PublicUrl,
            Clock = workshop.Clock,
            Reader = () => reader.Value,
            Coder = () => coder.Value.Coder,
            Link = store => new LinkingRun(store, linking.Value).Run(stop),
            LinkThen = store => new LinkingRun(store, linking.Value).Events(stop),
            SearchTermOf = word => SearchTerms.OfQuery(word, reader.Value) is [var term, ..] ? term : SearchTerm.OfWord(word),
            ProblemSentence = (problem, language) => ProblemLines.Of(problem, Messages.Of(language)),
        };
        options = Urls.Count > 0 ? options with { Urls = Urls } : options;
        try
        {
            options = Certificate is null ? options : options with { Certificate = ServerCertificate.Load(Certificate, CertificateKey) };
            await WorkbenchHost.RunAsync(options, addresses => Tell(addresses, openBrowser), stop);
            return ExitCode.AllDone;
        }
        catch (Exception e) when (Urls.Count == 0 && e is (IOException or SocketException))
        {
            // The usual address is taken, perhaps by a workbench on another record: any free one will do.
            await WorkbenchHost.RunAsync(options with { Urls = ["http://127.0.0.1:0"] }, addresses => Tell(addresses, openBrowser), stop);
            return ExitCode.AllDone;
        }
        catch (IOException)
        {
            terminal.Tell(workshop.Messages["serve-in-use", Bidi.Isolate(string.Join(' ', Urls))]);
            return ExitCode.WrongUse;
        }
        catch (SocketException e)
        {
            terminal.Tell(workshop.Messages["serve-no-address", Bidi.Isolate(string.Join(' ', Urls)), Bidi.Isolate(e.Message)]);
            return ExitCode.WrongUse;
        }
        catch (ServingException e)
        {
            terminal.Tell(workshop.Messages["serving-" + e.Code, Bidi.Isolate(e.About)]);
            return ExitCode.WrongUse;
        }
    }

    private void Tell(IReadOnlyList<string> addresses, bool openBrowser)
    {
        if (terminal.Json)
        {
            terminal.WriteJson(new { Addresses = addresses, Record = record });
        }
        else
        {
            terminal.Say("serve-at", Bidi.Isolate(string.Join(' ', addresses)), Bidi.Isolate(record));
        }

        terminal.Output.Flush();
        if (openBrowser && workshop.Interactive)
        {
            Open(addresses[0]);
        }
    }

    /// <summary>Opens the user's browser; where there is none the printed address must do.</summary>
    private static void Open(string address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // Servers and containers have no browser.
        }
    }
}
