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

    /// <summary>All words that tell it, the trigger first.</summary>
    public IEnumerable<int> Words => Also.Prepend(Trigger);

    public EventType Type => Frame.Type!.Value;

    /// <summary>Whether it is a deed, and nothing that is done with words.</summary>
    public bool IsOfDeeds => Type is EventType.Assault or EventType.Coerce or EventType.Mobilize or EventType.Protest or EventType.Consult or EventType.Retreat or EventType.Aid or EventType.Sanction;

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

    /// <summary>Who vouches for it, by <see cref="Coding.Claims.ClaimCandidate.Voice"/>; null while nobody has asked.</summary>
    public IReadOnlySet<string>? Voices { get; set; }

    public List<Reason> Reasons { get; } = [];

    /// <summary>How likely its word means an event of the type, of several tellings the likeliest; null where frames alone decided.</summary>
    public float? Likelihood { get; set; }

    /// <summary>How likely it is a new event, not another telling of an earlier one of its type; null where there is no earlier one, or points decided.</summary>
    public float? Newness { get; set; }

    public double Confidence { get; set; } = 0.5;

    /// <summary>How likely each doer and recipient is that was chosen as it was taught, if the event is right, and the reason that tells so: by part and entity.</summary>
    public Dictionary<(string Part, string Entity), (double Likelihood, Reason Reason)> Chosen { get; } = [];

    /// <summary>A copy that can be changed, of a draft whose roles are not chosen yet.</summary>
    public EventDraft Copy()
    {
        var copy = new EventDraft
        {
            Trigger = Trigger, Frame = Frame, Arguments = Arguments, Mode = Mode, Label = Label, Date = Date, DateSpan = DateSpan, Place = Place,
            Status = Status, Historical = Historical, Size = Size, Likelihood = Likelihood, Newness = Newness, Confidence = Confidence,
        };
        copy.Also.AddRange(Also);
        copy.Actors.AddRange(Actors);
        copy.Recipients.AddRange(Recipients);
        copy.Claims.AddRange(Claims);
        copy.Reasons.AddRange(Reasons);
        return copy;
    }

    /// <summary>Gives another time, with the reason for it, in place of the one that it had.</summary>
    /// <param name="date">The date.</param>
    /// <param name="span">The words that tell it.</param>
    /// <param name="rule">What gives it.</param>
    public void Redate(Edtf date, Span span, string rule)
    {
        Undate();
        (Date, DateSpan) = (date, span);
        Reasons.Add(new Reason("date", rule, span));
    }

    /// <summary>Takes the time away, and the reasons for it.</summary>
    public void Undate()
    {
        (Date, DateSpan) = (null, null);
        Reasons.RemoveAll(reason => reason.Part == "date");
    }

    /// <summary>Takes in a later telling of the same event: its words, and the facts that are still missing here.</summary>
    /// <param name="other">The telling.</param>
    /// <param name="rule">What joined it; null for the points of merging.</param>
    public void TakeIn(EventDraft other, string? rule = null)
    {
        Also.Add(other.Trigger);
        Also.AddRange(other.Also);
        Likelihood = Likelihood > other.Likelihood ? Likelihood : other.Likelihood ?? Likelihood;
        if (Mode is null && other.Mode is not null && !other.HasCuedMode)
        {
            TakeMode(other);
        }

        if (Date is null)
        {
            TakeReasons(["date"], other);
            (Date, DateSpan) = (other.Date, other.DateSpan);
        }

        if (Place is null)
        {
            TakeReasons(["place"], other);
            Place = other.Place;
        }

        if (Actors.Count == 0)
        {
            Actors.AddRange(other.Actors);
        }

        if (Recipients.Count == 0)
        {
            Recipients.AddRange(other.Recipients.Where(r => !Actors.Contains(r)));
        }

        TakeReasons(["also"], other);
        Reasons.Add(new Reason("also", rule ?? "merge:" + other.Frame.Name, other.Word));
    }

    /// <summary>Takes the mode of another telling, and its label if it has one.</summary>
    public void TakeMode(EventDraft other)
    {
        TakeReasons(other.Label is null ? ["mode"] : ["mode", "label"], other);
        (Mode, Label) = (other.Mode, other.Label ?? Label);
    }

    /// <summary>Takes doers or recipients out, and with them the reasons that told of them.</summary>
    /// <param name="part"><c>actor</c> or <c>recipient</c>.</param>
    /// <param name="gone">Which of them.</param>
    public void TakeOut(string part, Predicate<string> gone)
    {
        var sides = part == "actor" ? Actors : Recipients;
        var taken = sides.FindAll(gone);
        if (taken.Count == 0)
        {
            return;
        }

        sides.RemoveAll(taken.Contains);
        var told = Chosen.Where(c => c.Key.Part == part).ToLookup(c => taken.Contains(c.Key.Entity), c => c.Value.Reason);
        // What rules said may have been of the one that is gone: it goes too where the reasons of the choices suffice for those that stay.
        var suffices = sides.TrueForAll(side => Chosen.ContainsKey((part, side)));
        Reasons.RemoveAll(r => r.Part == part && !told[false].Contains(r) && (suffices || told[true].Contains(r)));
        taken.ForEach(side => Chosen.Remove((part, side)));
    }

    /// <summary>Why each part is as it is, for whoever asks: mode and finer label come from the frame of the event's word where nothing else told them.</summary>
    public IEnumerable<Reason> Explained() => Reasons.Concat(FromFrame("mode", Mode)).Concat(FromFrame("label", Label));

    /// <summary>What is known of parts that are taken over from another telling comes with them.</summary>
    private void TakeReasons(IReadOnlyCollection<string> parts, EventDraft other)
    {
        Reasons.RemoveAll(r => r.Part != "also" && parts.Contains(r.Part));
        Reasons.AddRange(other.Explained().Where(r => parts.Contains(r.Part)));
    }

    /// <summary>Whether its mode comes from what stands near its own word: of a later telling that is often another's weapon ("دمرت طائرات الجيش سيارات المهاجمين").
    /// By a suicide attack only the attackers kill.</summary>
    public bool HasCuedMode => Frame.ModeByCue && Type is EventType.Assault or EventType.Threaten && Mode is not "suicide-attack" && Reasons.Exists(r => r.Part == "mode" && r.Rule.StartsWith("mode:", StringComparison.Ordinal));

    private IEnumerable<Reason> FromFrame(string part, string? told) =>
        told is null || Reasons.Exists(r => r.Part == part) ? [] : [new Reason(part, Frame.Name, Word)];

    /// <summary>Where the word stands that tells it.</summary>
    private Span? Word => Reasons.Find(r => r.Part == "type")?.Evidence;
}
