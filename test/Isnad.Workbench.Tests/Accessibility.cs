using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Isnad.Workbench.Tests;

/// <summary>The rules of axe on a page.</summary>
internal static class Accessibility
{
    /// <summary>Fails where any rule is broken, naming it and the first places. The page must run scripts: axe is one.</summary>
    public static async Task CheckAsync(IPage page)
    {
        var result = await page.RunAxe();
        Assert.NotEmpty(result.Passes);
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help} {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
    }
}
