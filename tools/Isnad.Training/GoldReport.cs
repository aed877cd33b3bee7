using Isnad.Coding;
using Isnad.Exchange.Scheme;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Training;

/// <summary>A report coded by hand, read.</summary>
/// <param name="Report">The report.</param>
/// <param name="Gold">Its coding.</param>
/// <param name="Reading">Its reading.</param>
/// <param name="IsOurs">Whether we coded it ourselves, to learn from alone.</param>
internal sealed record GoldReport(Report Report, SchemeReport Gold, Reading Reading, bool IsOurs = false)
{
    /// <summary>The coded reports of a folder, in the order of their names; all, or one of so many.</summary>
    public static List<GoldReport> ReadAll(string folder, IReader reader, bool areOurs = false, int oneOf = 1) =>
        [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Where((_, i) => i % oneOf == 0).Select(file =>
        {
            var (report, _) = SchemeFile.Read(file, "gold", DateTimeOffset.UnixEpoch);
            return new GoldReport(report, SchemeFile.Load(file), reader.Read(report.Text), areOurs);
        })];

    /// <summary>What a coder finds in it, in the form that is scored.</summary>
    public SchemeReport CodedBy(Coder coder) => SchemeFile.FromRecord(Report, coder.Code(Report, Reading));
}
