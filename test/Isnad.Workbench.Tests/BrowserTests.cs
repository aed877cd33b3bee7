using Microsoft.Playwright;

namespace Isnad.Workbench.Tests;

/// <summary>Tests that look at pages. What a test opens is closed after it, else a renderer for each would go on living.</summary>
public abstract class BrowserTests(Browser browser) : IAsyncDisposable
{
    private readonly List<(Sight Sight, IBrowserContext Context)> _taken = [];

    /// <summary>A fresh page without cookies.</summary>
    protected async Task<IPage> PageAsync(int width = 1360, int height = 900, bool scripts = true, ColorScheme scheme = ColorScheme.Light, string locale = "ar")
    {
        var sight = new Sight(width, height, scripts, scheme, locale);
        var context = await browser.TakeAsync(sight);
        _taken.Add((sight, context));
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var (sight, context) in _taken)
        {
            await browser.GiveBackAsync(sight, context);
        }
    }
}
