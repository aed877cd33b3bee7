using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Isnad.Workbench.Tests.Browser))]

namespace Isnad.Workbench.Tests;

/// <summary>Chromium, started once; tests that need it are skipped where it is not installed.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

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

    /// <summary>A fresh page that has seen nothing before.</summary>
    public async Task<IPage> PageAsync(int width = 1360, int height = 900, bool scripts = true, ColorScheme scheme = ColorScheme.Light, string locale = "ar")
    {
        Assert.SkipWhen(_browser is null, "No Chromium on the PATH.");
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            JavaScriptEnabled = scripts,
            ColorScheme = scheme,
            Locale = locale,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(10_000);
        return await context.NewPageAsync();
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
