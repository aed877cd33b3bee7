namespace Isnad.Linking.News;

/// <summary>What turn the news takes, other than telling the deed itself.</summary>
[Flags]
internal enum NewsTurn
{
    /// <summary>It tells the deed, as far as its words show.</summary>
    None = 0,

    /// <summary>Somebody takes a stand on it.</summary>
    Reaction = 1,

    /// <summary>Who did it, what came out.</summary>
    Inquiry = 2,

    /// <summary>The deed is the background.</summary>
    After = 4,

    /// <summary>It is still to come.</summary>
    Plan = 8,
}
