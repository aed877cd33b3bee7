namespace Isnad.Store;

/// <summary>Why a decision finds nothing to hold to.</summary>
public enum OrphanReason
{
    /// <summary>The report's text is another by now: a new version of the page, or another extraction of it.</summary>
    TextChanged,

    /// <summary>The newest coding names no entity at these words.</summary>
    NoSuchEntity,
}
