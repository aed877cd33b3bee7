using System.Diagnostics.CodeAnalysis;
using Isnad.Record;

namespace Isnad.Sources;

/// <summary>What came of one input: a report with its original bytes, or a problem.</summary>
public sealed record SourceItem
{
    private SourceItem()
    {
    }

    /// <summary>The report; null where there is a problem instead.</summary>
    public Report? Report { get; private init; }

    /// <summary>The original: the bytes of the file, or of one line of a .jsonl file without its line end.</summary>
    public ReadOnlyMemory<byte> Original { get; private init; }

    /// <summary>Equal for reports whose texts differ in white space only, see <see cref="TextFingerprint"/>; null for a problem.</summary>
    public string? Fingerprint { get; private init; }

    /// <summary>Why there is no report, or a notice; null where there is a report.</summary>
    public Problem? Problem { get; private init; }

    /// <summary>Whether this is a report.</summary>
    [MemberNotNullWhen(true, nameof(Report), nameof(Fingerprint))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsReport => Report is not null;

    /// <summary>Whether the problem only tells something and no report was lost by it
    /// (files of other kinds passed over, a date not understood).</summary>
    public bool IsNotice => Problem is { } problem && ProblemCode.IsNotice(problem.Code);

    /// <summary>A report and the bytes it was read from.</summary>
    public static SourceItem Of(Report report, ReadOnlyMemory<byte> original) =>
        new() { Report = report, Original = original, Fingerprint = TextFingerprint.Of(report.Text) };

    /// <summary>A problem.</summary>
    public static SourceItem Of(Problem problem) => new() { Problem = problem };
}
