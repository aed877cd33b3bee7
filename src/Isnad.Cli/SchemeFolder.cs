using System.Security.Cryptography;
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
/// A file that the list does not name is somebody else's, such as one that a person coded, and is never written over.
/// In contrast to a record, copies get a file of their own, since whoever takes the folder asks for every input.
/// </remarks>
internal sealed class SchemeFolder : ICodingSink, IDisposable
{
    private const string ListName = ".isnad-coded";

    /// <summary>Bytes of a file's name, so that with hash and endings it stays under the 255 that file systems take.</summary>
    private const int MostBytes = 200;

    private readonly string _folder;
    private readonly Dictionary<string, Entry> _coded = new(RealPath.Comparer);
    private readonly Lock _using = new();
    private readonly FileStream _listFile;
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

        _listFile = new FileStream(list, FileMode.Append, FileAccess.Write, FileShare.Read);
        _list = new StreamWriter(_listFile, new UTF8Encoding(false)) { NewLine = "\n" };
        // What a crash left of a line must not become part of the next.
        _list.WriteLine();
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
        Announce(batch);
        var result = batch.Aggregate(AppendResult.Nothing, (sum, coded) => sum.Plus(Write(coded)));
        _list.Flush();
        return result;
    }

    /// <inheritdoc/>
    public void Tell(Problem problem)
    {
        // The folder holds reports only; problems are told to the user.
    }

    /// <summary>Names new files in the list before they are written, as coded by nobody yet: after a crash they are known as ours.</summary>
    private void Announce(IEnumerable<CodedReport> batch)
    {
        foreach (var report in batch.Select(coded => coded.Report).Where(report => !_coded.ContainsKey(FileName(report.Id)) && !File.Exists(PathOf(report.Id))))
        {
            Note(FileName(report.Id), EntryOf(report, ""));
        }

        _list.Flush();
        _listFile.Flush(flushToDisk: true);
    }

    private AppendResult Write(CodedReport coded)
    {
        var (report, coder) = (coded.Report, coded.Coding.Coder);
        if (Holds(report, coder))
        {
            return AppendResult.Nothing with { Skipped = 1 };
        }

        var (name, path) = (FileName(report.Id), PathOf(report.Id));
        var entry = EntryOf(report, coder);
        if (_coded.GetValueOrDefault(name) is not { } before)
        {
            return Refused("file-taken", report, path);
        }

        if (File.Exists(path) && before.Sha256 != entry.Sha256 && before.Origin != entry.Origin)
        {
            return Refused("id-taken", report, before.Origin);
        }

        try
        {
            WholeFile.Write(path, file => SchemeFile.Write(report, coded.Coding, file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused("not-written", report, e.Message);
        }

        Note(name, entry);
        return before.Coder.Length == 0 ? AppendResult.Nothing with { Added = 1 } : AppendResult.Nothing with { Recoded = 1 };
    }

    private static AppendResult Refused(string code, Report report, string about) =>
        AppendResult.Nothing with { Problems = [new Problem(code, report.Capture.Origin, null, [report.Id, about])] };

    private void Note(string name, Entry entry)
    {
        _list.WriteLine($"{name}\t{entry.Sha256}\t{entry.Coder}\t{entry.Origin}");
        lock (_using)
        {
            _coded[name] = entry;
        }
    }

    private static Entry EntryOf(Report report, string coder) =>
        new(report.Capture.Sha256, coder, report.Capture.Origin.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' '));

    private string PathOf(string id) => Path.Combine(_folder, FileName(id) + ".json");

    /// <summary>The id as a file name that every file system takes, and that leads nowhere else. What stands for a name with other signs, or
    /// for one that is too long, ends in a hash of the id, so that two ids never get one name.</summary>
    private static string FileName(string id)
    {
        var name = string.Concat(id.Take(MostBytes).Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '_')).TrimStart('.');
        while (Encoding.UTF8.GetByteCount(name) > MostBytes)
        {
            name = name[..^1];
        }

        return name == id && id.Length > 0 ? id : $"{name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..8]}";
    }

    /// <summary>From which original a file was coded, by whom (nobody while it is not written yet), and where the original was found.</summary>
    private sealed record Entry(string Sha256, string Coder, string Origin);
}
