namespace Isnad.Quality.Tests.Manual;

/// <summary>Reads the examples of a page of the coding manual: fenced blocks named <c>example</c> or <c>miss</c>.</summary>
internal static class ManualPage
{
    private const string Fence = "```";

    /// <summary>The pages, English first.</summary>
    public static IReadOnlyList<string> Names { get; } = ["coding-manual.md", "coding-manual.ar.md"];

    /// <summary>The examples of both pages.</summary>
    public static IEnumerable<ManualExample> All => Names.SelectMany(Read);

    /// <summary>The examples of a page in their order.</summary>
    public static IReadOnlyList<ManualExample> Read(string name)
    {
        var lines = File.ReadAllLines(Path.Join(SharedData.Root, "docs", name));
        var examples = new List<ManualExample>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] is Fence + "example" or Fence + "miss")
            {
                var end = Array.IndexOf(lines, Fence, i + 1);
                examples.Add(Example(name, i + 2, lines[(i + 1)..end]));
                i = end;
            }
        }

        return examples;
    }

    private static ManualExample Example(string page, int line, string[] block)
    {
        var text = block.TakeWhile(l => !IsCoding(l)).ToArray();
        var coding = block.Skip(text.Length).ToLookup(l => l[0] == '!');
        return new ManualExample(page, line, string.Join('\n', text), [.. coding[false]], [.. coding[true].Select(l => '=' + l[1..])]);
    }

    private static bool IsCoding(string line) => line.Length > 1 && line[0] is '=' or '~' or '!' && line[1] == ' ';
}
