using System.Text;
using Isnad.Exchange.Scheme;
using Isnad.Pipeline;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli;

/// <summary>Keeps codings as one coding-scheme JSON file a report, <c>ID.json</c>, in a folder.</summary>
/// <remarks>
/// A list beside them, <c>.isnad-coded</c>, says which original each file was coded from and by whom, so that running again
/// goes on where it stopped. Files are written under another name and then renamed: there is never half a file.
/// In contrast to a record, copies get a file of their own, since whoever takes the folder asks for every input.
/// </remarks>
internal sealed class SchemeFolder : ICodingSink, IDisposable
{
    private const string ListName = ".isnad-coded";

    private readonly string _folder;
    private readonly Dictionary<string, Entry> _coded = new(StringComparer.Ordinal);
    private readonly Lock _using = new();
    private readonly StreamWriter _list;

    /// <summary>Opens a folder; makes it where it is missing.</summary>
    public SchemeFolder(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        var list = Path.Combine(folder, ListName);
        if (File.Exists(list))
        {
            foreach (var fields in File.ReadLines(list, Encoding.UTF8).Select(line => line.Split('\t')).Where(fields => fields.Length == 4))
            {
                _coded[fields[0]] = new Entry(fields[1], fields[2], fields[3]);
            }
        }

        _list = new StreamWriter(list, append: true, new UTF8Encoding(false)) { NewLine = "\n" };
    }

    /// <inheritdoc/>
    public void Dispose() => _list.Dispose();

    /// <inheritdoc/>
    public bool Holds(Report report, string coder)
    {
        lock (_using)
        {
            return _coded.GetValueOrDefault(FileName(report.Id)) is { } entry
                && entry.Sha256 == report.Capture.Sha256
                && entry.Coder == coder
                && File.Exists(PathOf(report.Id));
        }
    }

    /// <inheritdoc/>
    public AppendResult Write(IReadOnlyCollection<CodedReport> batch)
    {
        var result = batch.Aggregate(AppendResult.Nothing, (sum, coded) => sum.Plus(Write(coded)));
        _list.Flush();
        return result;
    }

    /// <inheritdoc/>
    public void Tell(Problem problem)
    {
        // The folder holds reports only; problems are told to the user.
    }

    private AppendResult Write(CodedReport coded)
    {
        var (report, coder) = (coded.Report, coded.Coding.Coder);
        if (Holds(report, coder))
        {
            return AppendResult.Nothing with { Skipped = 1 };
        }

        var name = FileName(report.Id);
        var entry = new Entry(report.Capture.Sha256, coder, report.Capture.Origin.Replace('\t', ' ').Replace('\n', ' '));
        var before = _coded.GetValueOrDefault(name);
        if (before is not null && before.Sha256 != entry.Sha256 && before.Origin != entry.Origin)
        {
            return AppendResult.Nothing with { Problems = [new Problem("id-taken", report.Capture.Origin, null, [report.Id, before.Origin])] };
        }

        Write(coded, PathOf(report.Id));
        _list.WriteLine($"{name}\t{entry.Sha256}\t{entry.Coder}\t{entry.Origin}");
        lock (_using)
        {
            _coded[name] = entry;
        }

        return before is null ? AppendResult.Nothing with { Added = 1 } : AppendResult.Nothing with { Recoded = 1 };
    }

    private static void Write(CodedReport coded, string path)
    {
        var part = path + ".part";
        using (var file = File.Create(part))
        {
            SchemeFile.Write(coded.Report, coded.Coding, file);
            file.Flush(flushToDisk: true);
        }

        File.Move(part, path, overwrite: true);
    }

    private string PathOf(string id) => Path.Combine(_folder, FileName(id) + ".json");

    /// <summary>The id as a file name: what file systems do not take becomes <c>_</c>, and no id leads out of the folder.</summary>
    private static string FileName(string id)
    {
        var name = string.Concat(id.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_')).TrimStart('.');
        return name.Length is 0 ? "_" : name.Length > 120 ? name[..120] : name;
    }

    /// <summary>From which original a file was coded, by whom, and where the original was found.</summary>
    private sealed record Entry(string Sha256, string Coder, string Origin);
}
