using Isnad.Record;

namespace Isnad.Coding.Meanings;

/// <summary>What a word can mean: no event, or one of the sixteen types; each has a column of the model.</summary>
internal static class Meaning
{
    /// <summary>The column of "no event".</summary>
    public const int None = 0;

    private static readonly EventType[] Types = Enum.GetValues<EventType>();

    /// <summary>How many there are.</summary>
    public static int Count { get; } = Types.Length + 1;

    /// <summary>The column of a type.</summary>
    public static int Of(EventType type) => 1 + Array.IndexOf(Types, type);

    /// <summary>The type of a column other than <see cref="None"/>.</summary>
    public static EventType TypeAt(int meaning) => Types[meaning - 1];
}
