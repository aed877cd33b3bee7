namespace Isnad.Linking.Events;

/// <summary>Where the news of a report stands.</summary>
internal static class Lead
{
    /// <summary>How many sentences from the start may tell it.</summary>
    public const int Reach = 4;
}
