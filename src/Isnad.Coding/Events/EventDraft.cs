using Isnad.Coding.Frames;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>An event while it is being coded.</summary>
internal sealed class EventDraft
{
    public required int Trigger { get; init; }

    public required Frame Frame { get; init; }

    public required Arguments Arguments { get; init; }

    /// <summary>Other words that name it.</summary>
    public List<int> Also { get; } = [];

    public EventType Type => Frame.Type!.Value;

    public string? Mode { get; set; }

    /// <summary>Our finer label.</summary>
    public string? Label { get; set; }

    public List<string> Actors { get; } = [];

    public List<string> Recipients { get; } = [];

    public Edtf? Date { get; set; }

    public Span? DateSpan { get; set; }

    public string? Place { get; set; }

    public EventStatus Status { get; set; } = EventStatus.Actual;

    public bool Historical { get; set; }

    public EventSize Size { get; set; } = EventSize.None;

    public List<Claim> Claims { get; } = [];

    public List<Reason> Reasons { get; } = [];

    public double Confidence { get; set; } = 0.5;
}
