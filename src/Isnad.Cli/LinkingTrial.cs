using Isnad.Exchange;
using Isnad.Language;
using Isnad.Linking;
using Isnad.Record;
using Isnad.Sources;

namespace Isnad.Cli;

/// <summary>Codes and links reports in memory, to be measured.</summary>
internal sealed class LinkingTrial(Workshop workshop)
{
    /// <summary>The reports of a file.</summary>
    /// <exception cref="BrokenFileException">Two of them have one id.</exception>
    public IReadOnlyList<Report> Reports(string path)
    {
        var reports = new SourceReader().Read([path], workshop.Clock).Where(i => i.IsReport).Select(i => i.Report!).ToList();
        var again = reports.GroupBy(report => report.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Last();
        return again is null ? reports : throw new BrokenFileException("same-id", again.Capture.Origin, null, again.Id);
    }

    /// <summary>The linked events of reports, as they are exported, a line each.</summary>
    public IReadOnlyList<string> Link(IReadOnlyList<Report> reports, ReadingKind reading, CancellationToken stop)
    {
        var coder = workshop.LoadCoder(reading);
        var linker = new Linker(workshop.LoadLinking());
        foreach (var report in reports)
        {
            stop.ThrowIfCancellationRequested();
            linker.Add(report, coder.Code(report));
        }

        linker.Update();
        var texts = reports.ToDictionary(r => r.Id, r => r.Text, StringComparer.Ordinal);
        using var output = new StringWriter();
        LinkedExport.Write(linker.Events, texts.GetValueOrDefault, output);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
