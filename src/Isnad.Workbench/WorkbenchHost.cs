using System.Text.Encodings.Web;
using System.Text.Unicode;
using Isnad.Coding.Choices;
using Isnad.Store;
using Isnad.Store.Accounts;
using Isnad.Text;
using Isnad.Workbench.Accounts;
using Isnad.Workbench.Adding;
using Isnad.Workbench.Reviewing;
using Isnad.Workbench.Web;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isnad.Workbench;

/// <summary>The workbench as a web server: pages rendered on the server that work without JavaScript and ask nothing of other machines.</summary>
public static class WorkbenchHost
{
    /// <summary>Serves a record until the token is cancelled.</summary>
    /// <param name="options">What to show and where.</param>
    /// <param name="started">Is given the addresses once the server listens; may be null.</param>
    /// <param name="stop">Ends the server.</param>
    /// <exception cref="RecordException">The record cannot be opened.</exception>
    /// <exception cref="ServingException">An address may not be served so: others can reach it, and something that this takes is missing.</exception>
    /// <exception cref="AccountException">The file of accounts is something else.</exception>
    /// <exception cref="IOException">An address is in use.</exception>
    public static async Task RunAsync(WorkbenchOptions options, Action<IReadOnlyList<string>>? started, CancellationToken stop)
    {
        await using var app = Create(options);
        await app.StartAsync(stop);
        started?.Invoke([.. app.Urls]);
        // Reading and counting a large record takes a moment; whoever opens the first page a little later finds it done.
        _ = Task.Run(app.Services.GetRequiredService<RecordFigures>().Now, CancellationToken.None);
        _ = Task.Run(app.Services.GetRequiredService<RecordStore>().HoldEvents, CancellationToken.None);
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
    /// <exception cref="ServingException">An address may not be served so: others can reach it, and something that this takes is missing.</exception>
    /// <exception cref="AccountException">The file of accounts is something else.</exception>
    public static WebApplication Create(WorkbenchOptions options)
    {
        using (var accounts = Accounts(options))
        {
            _ = accounts.Any();
            Serving.Check(options, accounts);
        }

        // An empty builder: neither environment variables nor files beside the program change what is served.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        Serving.Listen(builder.WebHost, options);
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error);
        // An address in use is told by the exception, without a page of stack trace before it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.Services.AddRoutingCore();
        // Before the components' own: Arabic letters are sent as they are and not as numbers, four times as long.
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(_ => Open(options));
        builder.Services.AddSingleton(_ => SignGlossary.Load(LexiconTable.DefaultFolder));
        builder.Services.AddSingleton<AddingJobs>();
        builder.Services.AddSingleton<Deciding>();
        AddGuards(builder.Services, options);
        builder.Services.AddSingleton<AssetFiles>();
        builder.Services.AddSingleton<RecordFigures>();
        builder.Services.AddSingleton<EventCounts>();
        var app = builder.Build();
        if (app.Services.GetRequiredService<RecordStore>().LinkState().Missing.Count > 0 && options.CanWrite)
        {
            app.Services.GetRequiredService<AddingJobs>().Link();
        }

        app.UseHostFiltering();
        Serving.TrustProxy(app, options);
        app.Use(SafetyHeaders.Add);
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        Routes.Map(app);
        return app;
    }

    /// <summary>What keeps forms to our pages, pages to accounts, and accounts to their roles. Keys live in memory: a restart ends all sessions.</summary>
    private static void AddGuards(IServiceCollection services, WorkbenchOptions options)
    {
        services.AddSingleton(_ => Accounts(options));
        services.AddSingleton<SignInRule>();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "isnad-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(session => Session.Set(session, options.Clock ?? TimeProvider.System));
        services.AddAuthorization(Gate.Set);
        services.Configure<HostFilteringOptions>(filter => filter.AllowedHosts = Serving.Hosts(options));
    }

    private static AccountBook Accounts(WorkbenchOptions options) =>
        new(options.AccountsPath ?? AccountFile.Beside(options.RecordPath), options.Clock ?? TimeProvider.System, options.PasswordHasher);

    /// <summary>For writing only a record that is there: a mistyped name must not make an empty one.</summary>
    private static RecordStore Open(WorkbenchOptions options) => options.CanWrite && File.Exists(options.RecordPath)
        ? RecordStore.Open(options.RecordPath, options.Clock!)
        : RecordStore.OpenReadOnly(options.RecordPath);
}
