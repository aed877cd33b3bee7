namespace Isnad.Record;

/// <summary>Why reports count as one origin.</summary>
public enum OriginKind
{
    /// <summary>A report that shares its text and its source with no other.</summary>
    Own,

    /// <summary>They share a large part of their text.</summary>
    Copy,

    /// <summary>They cite the same news agency or outlet.</summary>
    Agency,

    /// <summary>They rest on the same statement of one source.</summary>
    Statement,
}
