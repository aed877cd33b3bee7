using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Isnad.Workbench.Tests;

/// <summary>The rules of axe on a page.</summary>
internal static class Accessibility
{
    private static readonly Lazy<string> Axe = new(() =>
    {
        var commons = typeof(AxeResult).Assembly;
        using var script = new StreamReader(commons.GetManifestResourceStream(commons.GetManifestResourceNames().Single(name => name.EndsWith("axe.min.js", StringComparison.Ordinal)))!);
        return script.ReadToEnd();
    });

    /// <summary>Fails where any rule is broken, naming it and the first places. The page must run scripts: axe is one.</summary>
    /// <remarks>Axe's own binding sends every node that passed through a second page; only what is wrong is of interest here.</remarks>
    public static async Task CheckAsync(IPage page)
    {
        await page.EvaluateAsync(Axe.Value);
        var result = await page.EvaluateAsync<JsonElement>(
            """
            async () => {
              const { passes, violations } = await axe.run(document, { resultTypes: ["violations"] });
              return { passed: passes.length, broken: violations.map(v => [v.id + ": " + v.help, ...v.nodes.slice(0, 3).map(n => n.html)].join(" | ")) };
            }
            """);
        Assert.True(result.GetProperty("passed").GetInt32() > 0, "axe looked at nothing");
        Assert.Empty(result.GetProperty("broken").EnumerateArray().Select(rule => rule.GetString()));
    }
}
