using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Isnad.Store;
using Isnad.Workbench.Adding;
using Isnad.Workbench.Reviewing;
using Isnad.Workbench.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isnad.Workbench;

/// <summary>The workbench as a web server: pages rendered on the server that work without JavaScript and ask nothing of other machines.</summary>
public static class WorkbenchHost
{
    private static readonly string[] LoopbackNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Serves a record until the token is cancelled.</summary>
    /// <param name="options">What to show and where.</param>
    /// <param name="started">Is given the addresses once the server listens; may be null.</param>
    /// <param name="stop">Ends the server.</param>
    /// <exception cref="RecordException">The record cannot be opened.</exception>
    /// <exception cref="ArgumentException">An address can be reached from outside, and that was not allowed.</exception>
    /// <exception cref="IOException">An address is in use.</exception>
    public static async Task RunAsync(WorkbenchOptions options, Action<IReadOnlyList<string>>? started, CancellationToken stop)
    {
        await using var app = Create(options);
        await app.StartAsync(stop);
        started?.Invoke([.. app.Urls]);
        // Counting a large record takes a moment; whoever opens the first page a little later finds it done.
        _ = Task.Run(app.Services.GetRequiredService<RecordFigures>().Now, CancellationToken.None);
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, stop);
        }
        catch (OperationCanceledException)
        {
            await app.StopAsync(CancellationToken.None);
        }
    }

    /// <summary>The server, built but not started. It holds the record open until it is disposed.</summary>
    /// <exception cref="RecordException">The record cannot be opened.</exception>
    /// <exception cref="ArgumentException">An address can be reached from outside, and that was not allowed.</exception>
    public static WebApplication Create(WorkbenchOptions options)
    {
        if (!options.AllowRemote && options.Urls.FirstOrDefault(url => !IsLoopback(url)) is { } outside)
        {
            throw new ArgumentException($"{outside} can be reached from other machines; the workbench asks for no password", nameof(options));
        }

        // An empty builder: neither environment variables nor files beside the program change what is served.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls([.. options.Urls]);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error);
        // An address in use is told by the exception, without a page of stack trace before it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services.AddRoutingCore();
        // Before the components' own: Arabic letters are sent as they are and not as numbers, four times as long.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(_ => Open(options));
        builder.Services.AddSingleton<AddingJobs>();
        builder.Services.AddSingleton<Deciding>();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "isnad-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.AddSingleton<AssetFiles>();
        builder.Services.AddSingleton<RecordFigures>();
        builder.Services.AddSingleton<EventCounts>();
        builder.Services.Configure<HostFilteringOptions>(filter =>
        {
            // A page elsewhere must not reach the record by a name of its own that leads to this machine.
            filter.AllowedHosts = options.AllowRemote ? ["*"] : LoopbackNames;
        });

        var app = builder.Build();
        if (app.Services.GetRequiredService<RecordStore>().LinkState().Missing.Count > 0 && options.CanWrite)
        {
            app.Services.GetRequiredService<AddingJobs>().Link();
        }

        app.UseHostFiltering();
        app.Use(SafetyHeaders.Add);
        app.UseRouting();
        Routes.Map(app);
        return app;
    }

    /// <summary>For writing only a record that is there: a mistyped name must not make an empty one.</summary>
    private static RecordStore Open(WorkbenchOptions options) => options.CanWrite && File.Exists(options.RecordPath)
        ? RecordStore.Open(options.RecordPath, options.Clock!)
        : RecordStore.OpenReadOnly(options.RecordPath);

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
