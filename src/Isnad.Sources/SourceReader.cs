using System.Globalization;
using System.Security.Cryptography;
using Isnad.Record;

namespace Isnad.Sources;

/// <summary>Reads reports from files and folders.</summary>
/// <remarks>Reads .txt, .html, .htm, .json and .jsonl, and folders of them: recursively, in ordinal order, without
/// hidden entries and without following linked folders. One bad input never stops the rest. Ids are not compared:
/// two reports may come with the same one.</remarks>
/// <param name="limits">Limits of size and content; the defaults where null.</param>
public sealed class SourceReader(SourceLimits? limits = null)
{
    private readonly SourceLimits limits = limits ?? SourceLimits.Default;

    /// <summary>Streams what the paths hold, in the order given. Nothing is read before it is asked for.</summary>
    /// <param name="paths">Files and folders, as the user names them.</param>
    /// <param name="clock">Tells when each original was obtained.</param>
    public IEnumerable<SourceItem> Read(IReadOnlyList<string> paths, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return paths.SelectMany(path =>
            Directory.Exists(path) ? ReadFolder(path, clock)
            : File.Exists(path) ? ReadFile(path, clock)
            : [Fault(ProblemCode.MissingPath, path)]);
    }

    private IEnumerable<SourceItem> ReadFolder(string root, TimeProvider clock)
    {
        var skipped = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var any = false;
        foreach (var entry in SourceFolder.Walk(root))
        {
            if (entry.Problem is { } problem)
            {
                yield return SourceItem.Of(problem);
            }
            else if (IsRead(entry.Path))
            {
                any = true;
                foreach (var item in ReadFile(entry.Path, clock))
                {
                    yield return item;
                }
            }
            else
            {
                var extension = Extension(entry.Path);
                skipped[extension] = skipped.GetValueOrDefault(extension) + 1;
            }
        }

        if (skipped.Count > 0)
        {
            var kinds = skipped.Keys.Take(8).Select(kind => kind.Length > 0 ? kind : "?");
            yield return Fault(ProblemCode.SkippedFiles, root, skipped.Values.Sum().ToString(CultureInfo.InvariantCulture), string.Join(", ", kinds));
        }

        if (!any)
        {
            yield return Fault(ProblemCode.EmptyFolder, root);
        }
    }

    private IEnumerable<SourceItem> ReadFile(string path, TimeProvider clock) => Extension(path) switch
    {
        ".txt" => ReadWhole(path, bytes => TextReport.Read(bytes.Span), clock),
        ".json" => ReadWhole(path, bytes => JsonReport.Read(bytes.Span), clock),
        ".html" or ".htm" => ReadWhole(path, bytes => PageReport.Read(bytes.Span, limits), clock),
        ".jsonl" => ReadLines(path, clock),
        var other => [Fault(ProblemCode.UnsupportedFile, path, other)],
    };

    private List<SourceItem> ReadWhole(string path, Func<ReadOnlyMemory<byte>, Draft> extract, TimeProvider clock)
    {
        ReadOnlyMemory<byte> bytes;
        try
        {
            bytes = Bytes(path);
        }
        catch (Refusal refusal)
        {
            return [SourceItem.Of(refusal.In(path, null))];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [Fault(ProblemCode.UnreadableFile, path, fault.Message)];
        }

        return Items(bytes, extract, path, null, clock);
    }

    private IEnumerable<SourceItem> ReadLines(string path, TimeProvider clock)
    {
        using var lines = Open(path, out var problem);
        var any = false;
        while (lines is not null && problem is null && Next(lines, path, out problem) is { } line)
        {
            var number = line.Number.ToString(CultureInfo.InvariantCulture);
            if (line.TooLong)
            {
                any = true;
                var limit = limits.LineBytes.ToString(CultureInfo.InvariantCulture);
                yield return SourceItem.Of(new Problem(ProblemCode.TooLarge, path, number, ["?", limit]));
            }
            else if (line.Bytes.AsSpan().ContainsAnyExcept(" \t\r"u8))
            {
                any = true;
                foreach (var item in Items(line.Bytes, bytes => JsonReport.Read(bytes.Span), path, number, clock))
                {
                    yield return item;
                }
            }
        }

        if (problem is not null)
        {
            yield return SourceItem.Of(problem);
        }
        else if (!any)
        {
            yield return Fault(ProblemCode.Empty, path);
        }
    }

    private List<SourceItem> Items(
        ReadOnlyMemory<byte> bytes, Func<ReadOnlyMemory<byte>, Draft> extract, string path, string? line, TimeProvider clock)
    {
        try
        {
            if (!bytes.Span.ContainsAnyExcept(" \t\r\n"u8))
            {
                throw new Refusal(ProblemCode.Empty);
            }

            var draft = extract(bytes);
            ArabicCheck.Require(draft.Text, limits);
            var items = new List<SourceItem> { SourceItem.Of(Report(draft, bytes.Span, path, line, clock), bytes) };
            if (draft.UnreadDate is { } date)
            {
                items.Add(SourceItem.Of(new Problem(ProblemCode.UnreadableDate, path, line, [date])));
            }

            return items;
        }
        catch (Refusal refusal)
        {
            return [SourceItem.Of(refusal.In(path, line))];
        }
#pragma warning disable CA1031 // One input must never end a batch, whatever the reader stumbles over.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return [SourceItem.Of(new Problem(ProblemCode.UnreadableFile, path, line, [$"{e.GetType().Name}: {e.Message}"]))];
        }
    }

    private static Report Report(Draft draft, ReadOnlySpan<byte> bytes, string path, string? line, TimeProvider clock)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new Report
        {
            Id = draft.Id ?? "r-" + hash[..12],
            Title = draft.Title ?? "",
            Publisher = draft.Publisher,
            Published = draft.Published,
            Url = draft.Url,
            Text = draft.Text,
            Capture = new Capture
            {
                Sha256 = hash,
                Origin = line is null ? path : $"{path}#{line}",
                ObtainedAt = clock.GetUtcNow(),
                Extractor = draft.Extractor,
                Encoding = draft.Encoding,
            },
        };
    }

    private byte[] Bytes(string path)
    {
        using var stream = File.OpenRead(path);
        RequireSize(stream.Length);
        var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            // The length told before may be a lie: what is read is counted.
            RequireSize(bytes.Length + count);
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }

    private void RequireSize(long size)
    {
        if (size > limits.FileBytes)
        {
            throw new Refusal(
                ProblemCode.TooLarge,
                null,
                size.ToString(CultureInfo.InvariantCulture),
                limits.FileBytes.ToString(CultureInfo.InvariantCulture));
        }
    }

    private JsonLines? Open(string path, out Problem? problem)
    {
        problem = null;
        try
        {
            return new JsonLines(File.OpenRead(path), limits.LineBytes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problem = new Problem(ProblemCode.UnreadableFile, path, null, [fault.Message]);
            return null;
        }
    }

    private static JsonLine? Next(JsonLines lines, string path, out Problem? problem)
    {
        problem = null;
        try
        {
            return lines.Next();
        }
        catch (IOException fault)
        {
            problem = new Problem(ProblemCode.UnreadableFile, path, null, [fault.Message]);
            return null;
        }
    }

    private static bool IsRead(string path) => Extension(path) is ".txt" or ".html" or ".htm" or ".json" or ".jsonl";

    private static string Extension(string path) => Path.GetExtension(path).ToLowerInvariant();

    private static SourceItem Fault(string code, string path, params string[] arguments) =>
        SourceItem.Of(new Problem(code, path, null, arguments));
}
