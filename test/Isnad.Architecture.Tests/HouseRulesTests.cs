using System.Text.RegularExpressions;

namespace Isnad.Architecture.Tests;

public sealed partial class HouseRulesTests
{
    private const int LongestFile = 400;

    [Fact]
    public void Files_are_short()
    {
        var lengths = Repository.Files("src", ".cs", ".razor", ".css", ".js", ".sql").Concat(Repository.Files("test", ".cs")).Concat(Repository.Files("bench", ".cs"))
            .Select(file => (Name: Repository.NameOf(file), Lines: File.ReadLines(file).Count()));
        var tooLong = lengths.Where(file => file.Lines > LongestFile).ToList();
        Assert.Empty(tooLong);
    }

    [Fact]
    public void Types_are_named_after_things_of_the_field()
    {
        var types = Repository.Files("src", ".cs")
            .SelectMany(file => TypeNames().Matches(File.ReadAllText(file)).Select(match => $"{Repository.NameOf(file)}: {match.Groups[1].Value}"));
        var misnamed = types.Where(type => BannedEndings().IsMatch(type)).ToList();
        Assert.Empty(misnamed);
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        var marks = Repository.Files("src", ".cs", ".razor", ".js").Concat(Repository.Files("lexicon", ".tsv"))
            .SelectMany(file => File.ReadLines(file).Select((line, n) => (Place: $"{Repository.NameOf(file)}:{n + 1}", line)))
            .Where(place => LaterMarks().IsMatch(place.line))
            .Select(place => place.Place);
        Assert.Empty(marks);
    }

    [Fact]
    public void Every_project_stands_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Isnad.slnx"));
        var projects = Repository.Files("src", ".csproj").Concat(Repository.Files("test", ".csproj")).Concat(Repository.Files("bench", ".csproj")).Select(Repository.NameOf);
        Assert.All(projects, project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\b(?:class|struct|record|interface|enum)\s+([A-Z]\w*)")]
    private static partial Regex TypeNames();

    [GeneratedRegex(@"(?:Manager|Helpers?|Utils?|Utility|Utilities)$")]
    private static partial Regex BannedEndings();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|NotImplementedException")]
    private static partial Regex LaterMarks();
}
