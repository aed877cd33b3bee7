using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Isnad.Workbench.Web;

/// <summary>The style, script, fonts and licences that the assembly carries.</summary>
public sealed class AssetFiles
{
    private const string Prefix = "assets/";

    private readonly FrozenDictionary<string, (byte[] Bytes, string Hash)> _files;

    /// <summary>Reads them all; together they are some 250 kB.</summary>
    public AssetFiles()
    {
        var assembly = typeof(AssetFiles).Assembly;
        _files = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(
                name => name[Prefix.Length..],
                name =>
                {
                    using var stream = assembly.GetManifestResourceStream(name)!;
                    var bytes = new byte[stream.Length];
                    stream.ReadExactly(bytes);
                    return (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);
                },
                StringComparer.Ordinal);
    }

    /// <summary>The address of a file; it changes whenever the file does.</summary>
    public string UrlOf(string name) => $"/assets/{name}?v={_files[name].Hash}";

    /// <summary>Answers a request for a file.</summary>
    public IResult Get(string name, HttpContext context)
    {
        if (!_files.TryGetValue(name, out var file))
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = context.Request.Query["v"] == file.Hash ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.Bytes(file.Bytes, TypeOf(name));
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        _ => "text/plain; charset=utf-8",
    };
}
