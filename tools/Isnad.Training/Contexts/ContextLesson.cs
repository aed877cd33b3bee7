using System.Text.Json.Serialization;

namespace Isnad.Training.Contexts;

/// <summary>What a coded report teaches the context model.</summary>
internal sealed record ContextLesson
{
    [JsonPropertyName("g")]
    public required bool IsGold { get; init; }

    [JsonPropertyName("f")]
    public required int Part { get; init; }

    [JsonIgnore]
    public IReadOnlyList<string> Forms { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<string> MarkTexts { get; init; } = [];

    [JsonPropertyName("w")]
    public int[] Words { get; init; } = [];

    [JsonPropertyName("m")]
    public int[] Marks { get; init; } = [];

    /// <summary>Word and meaning.</summary>
    [JsonPropertyName("mean")]
    public required IReadOnlyList<int[]> Meanings { get; init; }

    /// <summary>Word, mode.</summary>
    [JsonPropertyName("mode")]
    public required IReadOnlyList<int[]> Modes { get; init; }

    /// <summary>Word, status.</summary>
    [JsonPropertyName("stat")]
    public required IReadOnlyList<int[]> Statuses { get; init; }

    /// <summary>Word, part of a mention, whether it can go on.</summary>
    [JsonPropertyName("ment")]
    public required IReadOnlyList<int[]> Mentions { get; init; }

    /// <summary>Event, saying, source, stance.</summary>
    [JsonPropertyName("stance")]
    public required IReadOnlyList<int[]> Stances { get; init; }

    /// <summary>Two mentions, tie.</summary>
    [JsonPropertyName("ties")]
    public required IReadOnlyList<int[]> Ties { get; init; }

    /// <summary>Task, event, then for each candidate its word, another word, and whether it is right; the last is nobody.</summary>
    [JsonPropertyName("pairs")]
    public required IReadOnlyList<int[]> Pairs { get; init; }
}
