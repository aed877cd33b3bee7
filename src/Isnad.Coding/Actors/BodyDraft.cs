using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>A body in the making: how far its name reaches and what is known of it.</summary>
internal sealed class BodyDraft(OrgHead head, WordView view, int first, int last, bool definite)
{
    public OrgHead Head { get; } = head;

    public WordView View { get; } = view;

    public int First { get; } = first;

    /// <summary>Last word of the head itself.</summary>
    public int HeadLast { get; } = last;

    /// <summary>Last word so far.</summary>
    public int Last { get; set; } = last;

    public bool Definite { get; } = definite;

    /// <summary>Whether a name, a body, a country or a definite genitive stands in it.</summary>
    public bool Named { get; set; }

    /// <summary>Last of the epithets right after the head, which name nothing; before the first word where there are none.</summary>
    public int LastEpithet { get; set; } = -1;

    public string? Country { get; set; }

    /// <summary>Whether a town stands in the name: the country is the town's until an adjective tells another.</summary>
    public bool IsOfTown { get; set; }

    public string? RegistryId { get; set; }

    public Span? Inner { get; set; }

    /// <summary>Whether what stands inside is a body that owns the arms which head it.</summary>
    public bool IsOwned { get; set; }

    /// <summary>Whether a number tells it apart: اللواء 35.</summary>
    public bool Numbered { get; set; }

    /// <summary>Where the quotation mark ends that closes the name; null for no quoted name.</summary>
    public int? QuoteEnd { get; set; }

    /// <summary>Whether an adjective follows that is cut off with what it governs: الحكومة المعترف بها.</summary>
    public bool Complemented { get; set; }

    public bool Extended => Last > HeadLast;

    /// <summary>Whether the head stands alone but for epithets ("التنظيم المتشدد").</summary>
    public bool IsBare => Last <= Math.Max(HeadLast, LastEpithet);

    public int Next => Last + 1;
}
