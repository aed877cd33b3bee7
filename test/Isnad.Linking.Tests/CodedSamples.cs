using Isnad.Record;
using Isnad.Sources;

namespace Isnad.Linking.Tests;

/// <summary>The samples of the repository, coded once for all tests.</summary>
internal static class CodedSamples
{
    private static readonly Lazy<IReadOnlyList<(Report Report, ReportCoding Coding)>> Coded = new(Code);
    private static readonly Lazy<LinkingModel> Loaded = new(() => LinkingModel.Load());

    public static IReadOnlyList<(Report Report, ReportCoding Coding)> All => Coded.Value;

    public static LinkingModel Model => Loaded.Value;

    public static (Report Report, ReportCoding Coding) Named(string id) => All.Single(s => s.Report.Id == id);

    /// <summary>A linker that holds these reports, up to date.</summary>
    public static Linker Link(params IEnumerable<(Report Report, ReportCoding Coding)> reports)
    {
        var linker = new Linker(Model);
        foreach (var (report, coding) in reports)
        {
            linker.Add(report, coding);
        }

        linker.Update();
        return linker;
    }

    private static IReadOnlyList<(Report, ReportCoding)> Code()
    {
        var coder = IsnadCoder.Load();
        return
        [
            .. new SourceReader().Read([Path.Combine(SharedData.Root, "samples", "reports")], TimeProvider.System)
                .Where(i => i.IsReport)
                .Select(i => (i.Report!, coder.Code(i.Report!))),
        ];
    }
}
