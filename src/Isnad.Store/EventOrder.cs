namespace Isnad.Store;

/// <summary>In which order events are listed.</summary>
public enum EventOrder
{
    /// <summary>The newest first: by the first day that the event may have happened, else by the publication of its report.</summary>
    Newest,

    /// <summary>Those first of which the coder is least sure.</summary>
    Uncertain,
}
