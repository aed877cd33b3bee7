using Isnad.Coding;
using Isnad.Exchange.Scheme;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Training;

/// <summary>A report coded by hand, read.</summary>
internal sealed record GoldReport(Report Report, SchemeReport Gold, Reading Reading)
{
    /// <summary>All coded reports of a folder, in the order of their names.</summary>
    public static List<GoldReport> ReadAll(string folder, IReader reader) =>
        [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file =>
        {
            var (report, _) = SchemeFile.Read(file, "gold", DateTimeOffset.UnixEpoch);
            return new GoldReport(report, SchemeFile.Load(file), reader.Read(report.Text));
        })];

    /// <summary>What a coder finds in it, in the form that is scored.</summary>
    public SchemeReport CodedBy(Coder coder) => SchemeFile.FromRecord(Report, coder.Code(Report, Reading));
}
