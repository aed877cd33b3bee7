using Isnad.Exchange.Scheme;
using Isnad.Record;

namespace Isnad.Evaluation;

/// <summary>What made the parts of predicted events, for codings that tell their reasons.</summary>
internal sealed class PartReasons(ReportCoding? coding)
{
    /// <summary>How much of a rule is told: the model and how likely, or the rule's name.</summary>
    private const int Words = 2;

    private readonly Dictionary<string, Event>? _events = coding?.Events.ToDictionary(e => e.Id, StringComparer.Ordinal);

    /// <summary>Whom the coders name is no entity of the coding; null where reasons are not known.</summary>
    public string? UnknownParty => _events is null ? null : "unknown-party";

    /// <summary>Nothing was told; null where reasons are not known.</summary>
    public string? LeftOpen => _events is null ? null : "left-open";

    /// <summary>What made a part of an event: the last of its reasons, which has the last word.</summary>
    public string? Of(SchemeEvent predicted, string part) => _events is null ? null
        : _events.GetValueOrDefault(predicted.Id)?.Reasons.LastOrDefault(r => r.Part == part) is { } reason ? string.Join(' ', reason.Rule.Split(' ').Take(Words))
        : LeftOpen;
}
