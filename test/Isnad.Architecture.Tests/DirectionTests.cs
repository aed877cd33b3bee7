namespace Isnad.Architecture.Tests;

/// <summary>A stage knows the stages before it, never those after.</summary>
public sealed class DirectionTests
{
    /// <summary>Which projects each project may refer to. A new project is entered here with its reasons in DESIGN.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Isnad.Record"] = [],
        ["Isnad.Text"] = ["Isnad.Record"],
        ["Isnad.Language"] = ["Isnad.Record", "Isnad.Text"],
        ["Isnad.Coding"] = ["Isnad.Record", "Isnad.Text", "Isnad.Language"],
        ["Isnad.Sources"] = ["Isnad.Record", "Isnad.Text"],
        ["Isnad.Linking"] = ["Isnad.Record", "Isnad.Text"],
        ["Isnad.Store"] = ["Isnad.Record", "Isnad.Text"],
        ["Isnad.Exchange"] = ["Isnad.Record", "Isnad.Text"],
        ["Isnad.Evaluation"] = ["Isnad.Record", "Isnad.Text", "Isnad.Language", "Isnad.Exchange"],
        ["Isnad.Pipeline"] = ["Isnad.Record", "Isnad.Text", "Isnad.Language", "Isnad.Coding", "Isnad.Sources", "Isnad.Linking", "Isnad.Store"],
        ["Isnad.Workbench"] =
        [
            "Isnad.Record", "Isnad.Text", "Isnad.Language", "Isnad.Coding", "Isnad.Sources", "Isnad.Store", "Isnad.Exchange", "Isnad.Pipeline",
        ],
        ["Isnad"] = ["Isnad.Record", "Isnad.Text", "Isnad.Language", "Isnad.Coding"],
        ["Isnad.Cli"] =
        [
            "Isnad", "Isnad.Record", "Isnad.Text", "Isnad.Language", "Isnad.Coding", "Isnad.Sources", "Isnad.Linking", "Isnad.Store",
            "Isnad.Exchange", "Isnad.Evaluation", "Isnad.Pipeline", "Isnad.Workbench",
        ],
    };

    /// <summary>Namespaces of packages that only one project may use, even where another could reach them through it.</summary>
    private static readonly Dictionary<string, string> Owners = new(StringComparer.Ordinal)
    {
        ["Microsoft.Data.Sqlite"] = "Isnad.Store",
        ["Dapper"] = "Isnad.Store",
        ["AngleSharp"] = "Isnad.Sources",
        ["SmartReader"] = "Isnad.Sources",
        ["Microsoft.AspNetCore"] = "Isnad.Workbench",
        ["Spectre.Console"] = "Isnad.Cli",
        ["System.CommandLine"] = "Isnad.Cli",
    };

    public static TheoryData<string> Projects => [.. Repository.Projects.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> Packages => new(Owners.Select(owner => (owner.Key, owner.Value)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Projects_refer_only_to_stages_before_them(string project)
    {
        Assert.True(Allowed.TryGetValue(project, out var allowed), $"{project} is not in the table of allowed references");
        Assert.Empty(Repository.References(project, "ProjectReference").Except(allowed));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Packages_stay_with_the_project_that_owns_them(string package, string owner)
    {
        var referring = Repository.Projects.Keys.Where(project => Repository.References(project, "PackageReference")
            .Concat(Repository.References(project, "FrameworkReference"))
            .Any(name => name == package || name.StartsWith(package + ".", StringComparison.Ordinal)));
        Assert.Empty(referring.Except([owner]));
        var users = Repository.Files("src", ".cs", ".razor")
            .Where(file => !Repository.NameOf(file).StartsWith($"src/{owner}/", StringComparison.Ordinal))
            .Where(file => File.ReadLines(file).Any(line => Uses(line, package)))
            .Select(Repository.NameOf);
        Assert.Empty(users);
    }

    [Fact]
    public void The_table_names_no_project_that_is_gone() => Assert.Empty(Allowed.Keys.Except(Repository.Projects.Keys));

    private static bool Uses(string line, string package) =>
        line.TrimStart('@') is var code
        && (code.StartsWith($"using {package};", StringComparison.Ordinal) || code.StartsWith($"using {package}.", StringComparison.Ordinal));
}
