using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Isnad.Architecture.Tests;

/// <summary>The source tree, read as files.</summary>
internal static class Repository
{
    private static readonly string[] Generated = ["bin", "obj", "node_modules"];

    public static string Root { get; } = Find();

    /// <summary>The projects of <c>src</c> by name.</summary>
    public static IReadOnlyDictionary<string, XDocument> Projects { get; } = Files("src", ".csproj")
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), XDocument.Load, StringComparer.Ordinal);

    /// <summary>Names that a project refers to by elements of a kind.</summary>
    public static IEnumerable<string> References(string project, string element) => Projects[project]
        .Descendants(element)
        .Select(reference => (string?)reference.Attribute("Include") ?? "")
        .Select(name => element == "ProjectReference" ? Path.GetFileNameWithoutExtension(name.Replace('\\', '/')) : name);

    /// <summary>Our own files below a folder.</summary>
    public static IEnumerable<string> Files(string folder, params string[] endings) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        .Where(file => endings.Contains(Path.GetExtension(file)))
        .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(Generated.Contains));

    public static string NameOf(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string Find([CallerFilePath] string here = "")
    {
        var start = File.Exists(here) ? Path.GetDirectoryName(here) : AppContext.BaseDirectory;
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Isnad.slnx")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("the repository's root was not found");
    }
}
