using System.Collections.Concurrent;
using Isnad.Coding;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Pipeline.Tests;

/// <summary>A stand-in for a coder: calls every word that begins with "اعتق" an arrest, takes as long as the text tells it
/// to (so that workers overtake each other), and throws at reports that ask for it.</summary>
internal sealed class CountingCoder(string version = "counting/1") : ICoder
{
    public const string Poison = "ارمِ خطأ";

    public string Version => version;

    public ConcurrentBag<string> Coded { get; } = [];

    public ReportCoding Code(Report report, Reading reading)
    {
        Coded.Add(report.Id);
        if (report.Text.Contains(Poison, StringComparison.Ordinal))
        {
            throw new InvalidOperationException("poisoned");
        }

        Thread.Sleep(report.Text.Length % 7);
        return new ReportCoding
        {
            ReportId = report.Id,
            Coder = Version,
            Events =
            [
                .. reading.Sentences.SelectMany(s => s.Tokens)
                    .Where(t => t.Folded.StartsWith("اعتق", StringComparison.Ordinal))
                    .Select((t, n) => new Event { Id = $"V{n + 1}", Trigger = t.Span, Type = EventType.Coerce, Mode = "arrest" }),
            ],
        };
    }
}
