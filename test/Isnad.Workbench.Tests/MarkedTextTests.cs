using CsCheck;
using Isnad.Record;
using Isnad.Workbench.Reading;

namespace Isnad.Workbench.Tests;

public class MarkedTextTests
{
    private const string Letters = "ابتث و،\n";

    private static readonly Gen<(string Text, Span[] Spans)> Marked =
        from text in Gen.Char[Letters].Array[1, 60].Select(letters => new string(letters))
        from spans in Gen.Select(Gen.Int[-2, text.Length], Gen.Int[0, 12]).Select((start, length) => new Span(start, length)).Array[0, 8]
        select (text, spans);

    [Fact]
    public void Segments_hold_every_letter_of_every_line_once() => Marked.Sample(m =>
        m.Text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line))
            .SequenceEqual(Paragraphs(m).Select(p => string.Concat(p.Select(s => s.Text)))));

    [Fact]
    public void Marks_cover_whole_segments() => Marked.Sample(m =>
    {
        var inside = m.Spans.Where(s => s.Start >= 0 && s.Length > 0 && s.End <= m.Text.Length);
        var marked = inside.SelectMany(s => s.In(m.Text)).Count(letter => letter != '\n');
        var blank = inside.SelectMany(s => Enumerable.Range(s.Start, s.Length)).Count(i => OnBlankLine(m.Text, i));
        return Paragraphs(m).SelectMany(p => p).Sum(s => s.Text.Length * s.Marks.Count) == marked - blank;
    });

    private static bool OnBlankLine(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', at);
        return text[at] != '\n' && string.IsNullOrWhiteSpace(text[start..(end < 0 ? text.Length : end)]);
    }

    private static IReadOnlyList<IReadOnlyList<Segment>> Paragraphs((string Text, Span[] Spans) marked)
    {
        var report = HandCoded.Report().Report with { Text = marked.Text };
        var coding = new ReportCoding
        {
            ReportId = report.Id,
            Coder = "test",
            Entities = [.. marked.Spans.Select((s, n) => new Entity { Id = $"E{n}", Kind = EntityKind.Group, Name = "x", Mentions = [s] })],
        };
        return MarkedText.Of(report, coding);
    }
}
