using Isnad.Record;

namespace Isnad.Coding.Frames;

/// <summary>One meaning of an event word: its PLOVER type and which argument is who (one row of frames.tsv).</summary>
public sealed record Frame
{
    /// <summary>The words of the pattern, folded lemmas; one for a verb or noun, several for a phrase, the head first.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>Derivational form of the verb, where its spelling asks for one (<c>حمّل</c>: 2); null for any.</summary>
    public string? Form { get; init; }

    /// <summary>Serves verbs and what derives from them; otherwise nouns only.</summary>
    public required bool Verbal { get; init; }

    /// <summary>Which word of a phrase is the trigger, from 0.</summary>
    public int Trigger { get; init; }

    /// <summary>PLOVER type; null where this meaning is no event.</summary>
    public required EventType? Type { get; init; }

    /// <summary>PLOVER mode.</summary>
    public string? Mode { get; init; }

    /// <summary>The clause tells the mode (<c>*</c> in frames.tsv, see <see cref="ModeBook"/>).</summary>
    public bool ModeByCue { get; init; }

    /// <summary>Our finer label.</summary>
    public string? Label { get; init; }

    /// <summary>Which argument acts.</summary>
    public required SlotChoice Actor { get; init; }

    /// <summary>Which argument it is done to.</summary>
    public required SlotChoice Recipient { get; init; }

    /// <summary>Conditions that must all hold.</summary>
    public IReadOnlyList<FrameCondition> When { get; init; } = [];

    /// <summary>Which slot the genitive of a verbal noun fills when both would do: <c>subj</c> or <c>obj</c>; null for by default.</summary>
    public string? Genitive { get; init; }

    /// <summary>How far the word alone suffices.</summary>
    public FrameStrength Strength { get; init; }

    /// <summary>The word mostly tells the outcome of another event.</summary>
    public bool Outcome { get; init; }

    /// <summary>Line of frames.tsv, for explanations; 0 for one made for a word that has none.</summary>
    public int Line { get; init; }

    /// <summary>Whether it is a row of frames.tsv, and not made for a word that has none.</summary>
    public bool IsOfLexicon => Line > 0;

    /// <summary>Name for explanations: <c>frame:شن هجوم</c>.</summary>
    public string Name => !IsOfLexicon ? "word:" + string.Join(' ', Words) : "frame:" + string.Join(' ', Words) + "@" + Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
