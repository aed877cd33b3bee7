namespace Isnad.Workbench.Reading;

/// <summary>How far an event stands as told. None of them says that it is a fact.</summary>
public enum Standing
{
    /// <summary>The publisher tells it in its own voice.</summary>
    Told,

    /// <summary>A source says, announces or confirms it.</summary>
    Attributed,

    /// <summary>A source claims to have done it.</summary>
    Claimed,

    /// <summary>A source accuses somebody of it.</summary>
    Accused,

    /// <summary>One source says it, another denies it.</summary>
    Disputed,

    /// <summary>A source denies it.</summary>
    Denied,

    /// <summary>Planned, promised, threatened or expected.</summary>
    Forecast,

    /// <summary>Conditional or demanded.</summary>
    Hypothetical,

    /// <summary>The publisher says that it did not happen.</summary>
    Negated,
}
