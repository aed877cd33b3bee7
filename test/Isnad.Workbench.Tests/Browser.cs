using System.Collections.Concurrent;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Isnad.Workbench.Tests.Browser))]

namespace Isnad.Workbench.Tests;

/// <summary>Chromium, started once; tests that need it are skipped where it is not installed.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly ConcurrentDictionary<Sight, ConcurrentBag<IBrowserContext>> _idle = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        if (path is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A context without cookies or pages; those of tests before are taken up again, with the fonts that they hold.</summary>
    public async Task<IBrowserContext> TakeAsync(Sight sight)
    {
        Assert.SkipWhen(_browser is null, "No Chromium on the PATH.");
        if (_idle.TryGetValue(sight, out var idle) && idle.TryTake(out var known))
        {
            return known;
        }

        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = sight.Width, Height = sight.Height },
            JavaScriptEnabled = sight.Scripts,
            ColorScheme = sight.Scheme,
            Locale = sight.Locale,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        return context;
    }

    /// <summary>Takes back a context that a test has done with; one that no longer answers is left alone, as the browser waits for it without end.</summary>
    public async Task GiveBackAsync(Sight sight, IBrowserContext context)
    {
        try
        {
            await ClearAsync(context).WaitAsync(Patience);
            _idle.GetOrAdd(sight, _ => []).Add(context);
        }
        catch (TimeoutException)
        {
            Console.WriteLine($"A browser context ({sight}) could not be cleared in {Patience}.");
        }
    }

    private static async Task ClearAsync(IBrowserContext context)
    {
        foreach (var page in context.Pages.ToArray())
        {
            await page.CloseAsync();
        }

        await context.ClearCookiesAsync();
    }

    /// <summary>Keeps a picture where ISNAD_SCREENSHOTS names a folder, for people to look at.</summary>
    public static async Task KeepAsync(IPage page, string name, bool full = false)
    {
        if (Environment.GetEnvironmentVariable("ISNAD_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = full });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
