using Isnad.Store.Accounts;

namespace Isnad.Workbench.Web;

/// <summary>What the navigation leads to, in its order. A new page that belongs there adds its line here.</summary>
internal static class Sections
{
    /// <summary>The first part of the path after the language: the sections of the record, for those who may do what a role may. Their words are <c>nav.NAME</c>.</summary>
    public static IReadOnlyList<(string Name, string Path, AccountRole Least)> All { get; } =
    [
        ("overview", "", AccountRole.Reader),
        ("reports", "reports", AccountRole.Reader),
        ("events", "events", AccountRole.Reader),
        ("entities", "entities", AccountRole.Reader),
        ("review", "review", AccountRole.Coder),
        ("add", "add", AccountRole.Coder),
        ("accounts", "accounts", AccountRole.Admin),
    ];

    /// <summary>Views of the same events, which carry the filter of the address from one to the other. Their words are <c>view.NAME</c>.</summary>
    public static IReadOnlyList<string> Views { get; } = ["events", "timeline", "map", "network"];

    /// <summary>The section that a path lies in; null for a page that belongs to none.</summary>
    /// <param name="path">A path with its language, such as <c>/ar/timeline</c>.</param>
    public static string? Of(string path)
    {
        var first = path.Split('/') is [_, _, var part, ..] ? part : "";
        return Views.Contains(first) ? "events" : All.FirstOrDefault(section => section.Path == first).Name;
    }
}
