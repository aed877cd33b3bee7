using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Somebody of the report saying something: the sources, the stance, and the words that it covers.</summary>
/// <param name="Word">Index of the speech word.</param>
/// <param name="Kind">How it stands in the text.</param>
/// <param name="Rule">The pattern of speech.tsv, for explanations.</param>
/// <param name="Stance">What the source says of the content.</param>
/// <param name="Sources">At least one; several where the sayers are joined.</param>
/// <param name="First">Index of the first word covered.</param>
/// <param name="Last">Index of the last word covered.</param>
internal sealed record SpeechAct(int Word, SpeechKind Kind, string Rule, Stance Stance, IReadOnlyList<SpeechSource> Sources, int First, int Last)
{
    /// <summary>Whether the noun after the verb is surely no speaker but the one spoken of: اتُهم الجيش, لافتات تتهم الجيش.</summary>
    public bool IsAbout { get; init; }

    public bool Covers(int word) => First <= word && word <= Last && word != Word;

    /// <summary>Order from the innermost saying outwards: what opens later stands inside what opened before; phrases stand around verbs.</summary>
    public (bool, int, int) Depth => (Kind is SpeechKind.Phrase, -First, Last);
}
