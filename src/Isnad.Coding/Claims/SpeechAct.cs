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

    /// <summary>Whether it is an order: who gives it does what is ordered where nobody else is told to.</summary>
    public bool IsOrder { get; init; }

    /// <summary>Whether it tells what its source plans to do itself: قررت فرنسا طرد.</summary>
    public bool IsPlan { get; init; }

    /// <summary>Whether it stands inside the words of another as what is told, and is no voice beside his.</summary>
    public bool IsMute { get; init; }

    /// <summary>Whether it condemns, which alone does not tell that its content took place.</summary>
    public bool IsCondemnation { get; init; }

    /// <summary>Whether it names the crime that somebody is charged with: بتهمة القتل.</summary>
    public bool IsCharge { get; init; }

    /// <summary>The words told before that it is about, where it only points back to them: نفى ذلك, وهو ما أكده; null where it says itself what it is about.</summary>
    public (int First, int Last)? Told { get; init; }

    /// <summary>Where a condition of a threat or a promise begins (هدد بالقصف إذا لم ينسحب الجيش): what follows is what the other side does; null for none.</summary>
    public int? Condition { get; init; }

    /// <summary>Whether a word stands in the condition of it.</summary>
    public bool IsCondition(int word) => Condition <= word && word <= Last;

    /// <summary>Whether it points back to a word that was told before.</summary>
    public bool PointsTo(int word) => Told is var (first, last) && first <= word && word <= last;

    /// <summary>Whether it says of a word what it says, and does not make a condition of it.</summary>
    public bool Says(int word) => Covers(word) && !IsCondition(word);

    public bool Covers(int word) => First <= word && word <= Last && word != Word;

    /// <summary>Order from the innermost saying outwards: what opens later stands inside what opened before; phrases stand around verbs.</summary>
    public (bool, int, int) Depth => (Kind is SpeechKind.Phrase, -First, Last);
}
