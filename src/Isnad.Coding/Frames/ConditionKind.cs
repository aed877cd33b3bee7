namespace Isnad.Coding.Frames;

/// <summary>What a frame condition asks.</summary>
public enum ConditionKind
{
    /// <summary>The filler of a slot belongs to a class.</summary>
    SlotIs,

    /// <summary>A word of the clause belongs to a class.</summary>
    Near,

    /// <summary>A word of the title or the first sentence below it belongs to a class.</summary>
    Lead,

    /// <summary>A slot is filled.</summary>
    HasSlot,

    /// <summary>The trigger is a finite verb.</summary>
    Verbal,

    /// <summary>The trigger carries the letter of the future.</summary>
    Future,

    /// <summary>The noun whose genitive the trigger is belongs to a class.</summary>
    Head,

    /// <summary>The trigger is passive.</summary>
    Passive,
}
