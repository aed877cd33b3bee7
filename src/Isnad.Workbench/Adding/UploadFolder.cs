using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Isnad.Workbench.Adding;

/// <summary>A passing folder for files that a browser sent. It is removed when they have been read.</summary>
internal sealed class UploadFolder
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isnad-adding-");

    /// <summary>Where it lies.</summary>
    public string Path => _folder.FullName;

    /// <summary>Keeps a file under the name, folders included, by which its sender knows it; with a number where another has that name.</summary>
    public async Task KeepAsync(IFormFile file, CancellationToken stop)
    {
        var path = FreeOf(PathOf(file.FileName));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        await using var output = File.Create(path);
        await file.CopyToAsync(output, stop);
    }

    /// <summary>Keeps bytes under a name.</summary>
    public void Keep(string name, byte[] bytes) => File.WriteAllBytes(PathOf(name), bytes);

    /// <summary>The name by which the sender knows a path in this folder.</summary>
    public string NameOf(string path) => path.StartsWith(Path, StringComparison.Ordinal) && path.Length > Path.Length
        ? path[(Path.Length + 1)..]
        : path == Path ? "" : path;

    /// <summary>Removes it with all files.</summary>
    public void Remove() => _folder.Delete(recursive: true);

    private static string FreeOf(string path)
    {
        var free = path;
        for (var n = 2; System.IO.Path.Exists(free); n++)
        {
            var name = $"{System.IO.Path.GetFileNameWithoutExtension(path)} ({n.ToString(CultureInfo.InvariantCulture)}){System.IO.Path.GetExtension(path)}";
            free = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path)!, name);
        }

        return free;
    }

    /// <summary>A path that cannot lie outside, whatever the name.</summary>
    private string PathOf(string name)
    {
        var parts = name.Split('/', '\\')
            .Select(part => string.Concat(part.Where(c => !char.IsControl(c) && !System.IO.Path.GetInvalidFileNameChars().Contains(c))).Trim())
            .Where(part => part.Length > 0 && part.Trim('.').Length > 0)
            .Select(part => part.Length <= 120 ? part : part[^120..])
            .ToArray();
        return System.IO.Path.Combine([Path, .. parts.Length > 0 ? parts : ["file"]]);
    }
}
