using Isnad.Record;

namespace Isnad.Workbench.Reading;

/// <summary>A report's text cut into paragraphs and segments along the marks of a coding.</summary>
public static class MarkedText
{
    /// <summary>The paragraphs (lines that are not blank) of a report, with everything that the coding marks.</summary>
    public static IReadOnlyList<IReadOnlyList<Segment>> Of(Report report, ReportCoding? coding)
    {
        var marks = coding is null ? [] : MarksOf(coding).Where(m => m.Span.Start >= 0 && m.Span.Length > 0 && m.Span.End <= report.Text.Length).ToArray();
        return [.. Paragraphs(report.Text).Select(paragraph => Cut(report.Text, paragraph, marks))];
    }

    /// <summary>Anchor of an event's trigger in the text.</summary>
    public static string AnchorOf(Event coded) => "w-" + coded.Id;

    /// <summary>Anchor of an entity's first mention in the text.</summary>
    public static string AnchorOf(Entity entity) => "w-" + entity.Id;

    /// <summary>Anchor of the words that show a claim.</summary>
    /// <param name="coded">The event claimed.</param>
    /// <param name="claim">Number of the claim, from 0.</param>
    public static string AnchorOf(Event coded, int claim) => $"w-{coded.Id}-c{claim}";

    private static IEnumerable<Mark> MarksOf(ReportCoding coding)
    {
        foreach (var entity in coding.Entities)
        {
            var kind = entity.Kind is EntityKind.Place or EntityKind.Country ? MarkKind.Place : MarkKind.Entity;
            foreach (var (span, n) in entity.Mentions.Select((m, n) => (m, n)))
            {
                yield return new Mark(span, kind, entity.Id, n == 0 ? AnchorOf(entity) : null);
            }
        }

        foreach (var coded in coding.Events)
        {
            yield return new Mark(coded.Trigger, MarkKind.Event, coded.Id, AnchorOf(coded));
            foreach (var also in coded.Also)
            {
                yield return new Mark(also, MarkKind.Event, coded.Id);
            }

            if (coded.DateSpan is { } time)
            {
                yield return new Mark(time, MarkKind.Time, coded.Id);
            }

            foreach (var mark in coded.Claims.SelectMany((claim, n) => MarksOf(coded, claim, n)))
            {
                yield return mark;
            }
        }
    }

    private static IEnumerable<Mark> MarksOf(Event coded, Claim claim, int number)
    {
        if (claim.Evidence is { } evidence)
        {
            yield return new Mark(evidence, MarkKind.Claim, coded.Id, AnchorOf(coded, number));
        }

        foreach (var link in claim.Chain)
        {
            if (link.Entity is null && link.Evidence is { } words)
            {
                yield return new Mark(words, MarkKind.Claim, coded.Id);
            }
        }
    }

    /// <summary>The paragraphs of a text: its lines that are not blank, in order.</summary>
    public static IEnumerable<Span> Paragraphs(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return Span.FromBounds(start, end);
            }

            start = end + 1;
        }
    }

    private static List<Segment> Cut(string text, Span paragraph, IReadOnlyList<Mark> marks)
    {
        var here = marks.Where(m => m.Span.Overlaps(paragraph)).ToArray();
        var cuts = new SortedSet<int> { paragraph.Start, paragraph.End };
        foreach (var mark in here)
        {
            cuts.Add(Math.Max(paragraph.Start, mark.Span.Start));
            cuts.Add(Math.Min(paragraph.End, mark.Span.End));
        }

        return
        [
            .. cuts.Zip(cuts.Skip(1), Span.FromBounds).Select(piece => new Segment(
                piece.In(text),
                [.. here.Where(m => m.Span.Contains(piece)).OrderByDescending(m => m.Span.Length)],
                [.. here.Where(m => m.Span.Start == piece.Start).OrderByDescending(m => m.Kind).Select(m => m.Anchor).OfType<string>().Distinct(StringComparer.Ordinal)])),
        ];
    }
}
