using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Isnad.Record;

namespace Isnad.Exchange.Scheme;

/// <summary>Reads and writes coded reports as the JSON files of the coding scheme (SCHEME.md section 5), gold files included.</summary>
public static class SchemeFile
{
    /// <summary>The extractor named in the capture of a report that comes from a scheme file.</summary>
    public const string Extractor = "scheme/1";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        RespectNullableAnnotations = true,
    };

    /// <summary>Reads a file as it stands, without resolving anything.</summary>
    /// <exception cref="BrokenFileException">The file is not JSON of the coding scheme.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SchemeReport Load(string path) => Parse(File.ReadAllBytes(path), path);

    /// <summary>Reads the bytes of a file as they stand.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="path">The file's name, for messages.</param>
    /// <exception cref="BrokenFileException">The bytes are not JSON of the coding scheme.</exception>
    public static SchemeReport Parse(ReadOnlySpan<byte> utf8, string path)
    {
        try
        {
            var report = JsonSerializer.Deserialize<SchemeReport>(utf8, Options)
                ?? throw new BrokenFileException("holds-null", path);
            return HoldsNull(report) is { } list ? throw new BrokenFileException("holds-null", path, list) : report;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
        {
            throw new BrokenFileException(new Problem("json", path, null, [error.Message]), error);
        }
    }

    /// <summary>Reads a coded report from a file and resolves its triggers to spans of its text.</summary>
    /// <param name="path">The file.</param>
    /// <param name="coder">Who coded it, for <see cref="ReportCoding.Coder"/>.</param>
    /// <param name="obtainedAt">When it is read, for its <see cref="Capture"/>.</param>
    /// <exception cref="BrokenFileException">The file is not of the coding scheme, or names a word or entity that is not there.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static (Report Report, ReportCoding Coding) Read(string path, string coder, DateTimeOffset obtainedAt)
    {
        var bytes = File.ReadAllBytes(path);
        var capture = new Capture
        {
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Origin = path,
            ObtainedAt = obtainedAt,
            Extractor = Extractor,
        };
        return ToRecord(Parse(bytes, path), capture, coder);
    }

    /// <summary>Resolves a file's triggers and names to spans of its text.</summary>
    /// <remarks>The scheme marks all numbers of an event as approximate or none. Mentions are the verbatim
    /// occurrences of an entity's names, clitics before them left out.</remarks>
    /// <exception cref="BrokenFileException">The file names a word, entity or type that is not there.</exception>
    public static (Report Report, ReportCoding Coding) ToRecord(SchemeReport scheme, Capture capture, string coder) =>
        new SchemeReader(scheme, capture.Origin).Read(capture, coder);

    /// <summary>The scheme form of a coded report: triggers as word, count and code point offsets.</summary>
    public static SchemeReport FromRecord(Report report, ReportCoding coding) => new SchemeWriter(report, coding).Write();

    /// <summary>Writes a coded report as UTF-8 JSON with a final line feed.</summary>
    public static void Write(Report report, ReportCoding coding, Stream output)
    {
        JsonSerializer.Serialize(output, FromRecord(report, coding), Options);
        output.WriteByte((byte)'\n');
    }

    /// <summary>The first list that holds null in place of something, which the reading of JSON lets pass.</summary>
    private static string? HoldsNull(SchemeReport report) => new (string Name, IEnumerable<object?> Rows)[]
    {
        ("entities", report.Entities),
        ("events", report.Events),
        ("relations", report.Relations),
        ("also", report.Events.SelectMany(e => e?.Also ?? [])),
        ("claims", report.Events.SelectMany(e => e?.Claims ?? []).Concat(report.Relations.SelectMany(r => r?.Claims ?? []))),
        ("chain", report.Events.SelectMany(e => e?.Claims ?? []).SelectMany(c => c?.Chain ?? [])),
    }.FirstOrDefault(list => list.Rows.Contains(null)).Name;
}
