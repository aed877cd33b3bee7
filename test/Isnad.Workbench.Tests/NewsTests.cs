using Microsoft.Playwright;

namespace Isnad.Workbench.Tests;

/// <summary>Tests on the record of real reports. They share it and run one after the other, as some of them decide and add.</summary>
[Collection(nameof(NewsRecord))]
public abstract class NewsTests(NewsRecord news, Browser browser) : BrowserTests(browser)
{
    protected NewsRecord News { get; } = news;

    /// <summary>Opens a page of the record; what goes wrong in it from then on is put into <paramref name="complaints"/>.</summary>
    protected async Task<IPage> OpenAsync(string path, List<string>? complaints = null, bool scripts = true)
    {
        var page = await PageAsync(scripts: scripts);
        if (complaints is not null)
        {
            Watch(page, News.Url, complaints);
        }

        var response = await page.GotoAsync(News.Url + path);
        Assert.Equal(200, response!.Status);
        return page;
    }

    /// <summary>
    /// Waits until the page that is shown has run its scripts. The page itself is asked, again and again: the browser's tidings of a
    /// page that was loaded between looking and listening are missed, and waiting for them ran out of time once on a busy machine.
    /// </summary>
    protected static Task LoadedAsync(IPage page) => page.WaitForFunctionAsync("document.readyState === 'complete'");

    /// <summary>Waits for what the server does in the background.</summary>
    protected static async Task UntilAsync(Func<bool> done)
    {
        for (var tries = 0; !done(); tries++)
        {
            Assert.True(tries < 1800, "waited for three minutes");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private static void Watch(IPage page, string home, List<string> complaints)
    {
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(home, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                complaints.Add("asked elsewhere: " + request.Url);
            }
        };
        page.Console += (_, message) => complaints.Add("console: " + message.Text);
        page.PageError += (_, error) => complaints.Add("script: " + error);
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                complaints.Add($"{response.Status}: {response.Url}");
            }
        };
    }
}

/// <summary>One record for all of <see cref="NewsTests"/>.</summary>
[CollectionDefinition(nameof(NewsRecord))]
public sealed class NewsCollection : ICollectionFixture<NewsRecord>;
