using Isnad.Record;

namespace Isnad.Quality.Tests;

/// <summary>Finds what the scheme forbids in a coding, whatever its quality.</summary>
internal static class CodingFaults
{
    /// <summary>One line a fault, with the report's id.</summary>
    public static IEnumerable<string> Of(Report report, ReportCoding coding) =>
        Spans(report, coding).Concat(Names(report, coding)).Concat(References(coding)).Concat(Events(report, coding)).Concat(Unexplained(coding)).Select(fault => $"{report.Id}: {fault}");

    private static IEnumerable<string> Spans(Report report, ReportCoding coding)
    {
        var spans = coding.Events.SelectMany(e => e.Also.Append(e.Trigger).Concat(e.Reasons.Select(r => r.Evidence).OfType<Span>()))
            .Concat(coding.Entities.SelectMany(e => e.Mentions))
            .Concat(Claims(coding).SelectMany(c => c.Chain.Select(link => link.Evidence).Append(c.Evidence).OfType<Span>()));
        return spans.Where(span => span.Start < 0 || span.Length <= 0 || span.End > report.Text.Length).Select(span => $"{span} lies outside the text");
    }

    private static IEnumerable<string> Names(Report report, ReportCoding coding) => coding.Entities
        .SelectMany(e => e.Aliases.Prepend(e.Name))
        .Where(name => name.Length == 0 || !report.Text.Contains(name, StringComparison.Ordinal))
        .Select(name => $"'{name}' does not stand in the text");

    private static IEnumerable<string> References(ReportCoding coding)
    {
        var known = coding.Entities.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var used = coding.Events.SelectMany(e => e.Actors.Concat(e.Recipients).Append(e.Place))
            .Concat(coding.Relations.SelectMany(r => new[] { r.Subject, r.Object }))
            .Concat(Claims(coding).SelectMany(c => c.Chain.Select(link => link.Entity).Append(c.Source)))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return used.Except(known).Select(id => $"no entity {id}").Concat(known.Except(used).Select(id => $"entity {id} takes part in nothing"));
    }

    private static IEnumerable<string> Events(Report report, ReportCoding coding)
    {
        foreach (var e in coding.Events)
        {
            var (start, end) = (e.Trigger.Start, e.Trigger.End);
            if ((start > 0 && IsLetter(report.Text[start - 1])) || (end < report.Text.Length && IsLetter(report.Text[end])))
            {
                yield return $"trigger '{e.Trigger.In(report.Text)}' is no whole word";
            }

            if (e.Date is { IsValid: false } date)
            {
                yield return $"'{date}' is no date";
            }

            if (e.Confidence is < 0 or > 1)
            {
                yield return $"confidence {e.Confidence}";
            }
        }
    }

    /// <summary>Every part of every row says what made it; the part of an event that is told by default (actual, no background) needs none.</summary>
    private static IEnumerable<string> Unexplained(ReportCoding coding) =>
        coding.Events.SelectMany(e => Parts(e).Where(part => !e.Reasons.Any(r => r.Part == part)).Select(part => $"event {e.Id} says not why {part}"))
            .Concat(coding.Events.Where(e => e.Reasons.Any(r => r is { Part: "also" or "mode" or "label" or "size" or "claim", Evidence: null })).Select(e => $"a reason of event {e.Id} names no words"))
            .Concat(coding.Relations.Where(r => r.Reasons.Count == 0).Select(r => $"{r.Subject} {r.Predicate} {r.Object} has no reason"))
            .Concat(coding.Entities.Where(e => e.Reasons.Count(r => r.Part == "mention") != e.Mentions.Count).Select(e => $"a mention of {e.Id} has no reason"))
            .Concat(coding.Entities.Where(e => (e.Country is not null && !e.Reasons.Any(r => r.Part == "country")) || (e.Sector is not null && !e.Reasons.Any(r => r.Part == "sector"))).Select(e => $"country or sector of {e.Id} has no reason"));

    private static IEnumerable<string> Parts(Event e)
    {
        (string Part, bool IsTold)[] parts =
        [
            ("type", true), ("mode", e.Mode is not null), ("label", e.Label is not null), ("actor", e.Actors.Count > 0), ("recipient", e.Recipients.Count > 0), ("date", e.Date is not null), ("place", e.Place is not null),
            ("status", e.Status is not EventStatus.Actual), ("historical", e.Historical), ("size", e.Size != EventSize.None), ("claim", e.Claims.Count > 0), ("also", e.Also.Count > 0),
        ];
        return parts.Where(part => part.IsTold).Select(part => part.Part);
    }

    private static IEnumerable<Claim> Claims(ReportCoding coding) =>
        coding.Events.SelectMany(e => e.Claims).Concat(coding.Relations.SelectMany(r => r.Claims));

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c);
}
