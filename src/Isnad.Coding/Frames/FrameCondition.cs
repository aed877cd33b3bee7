namespace Isnad.Coding.Frames;

/// <summary>One condition of a frame: <c>obj~CLASS|CLASS</c>, <c>near~CLASS</c>, <c>lead~CLASS</c>, <c>head~CLASS</c>, <c>has:SLOT</c>, <c>verbal</c>, <c>nominal</c>, <c>passive</c>, <c>future</c>.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Slot">The slot asked about; null for the clause or the trigger itself.</param>
/// <param name="Classes">Alternatives, one of which must hold: classes of nouns.tsv, entity kinds, sectors, or <c>lemma:…</c>; empty where none is asked.</param>
/// <param name="Negated">The condition must not hold.</param>
public sealed record FrameCondition(ConditionKind Kind, string? Slot, IReadOnlyList<string> Classes, bool Negated)
{
    private const string Lemma = "lemma:";

    /// <summary>Parses a cell of conditions joined by <c>&amp;</c>.</summary>
    /// <exception cref="FormatException">A condition is not of a known form.</exception>
    public static IReadOnlyList<FrameCondition> ParseAll(string cell) =>
        [.. cell.Split('&', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse)];

    private static FrameCondition Parse(string text)
    {
        var negated = text.StartsWith('!');
        var body = negated ? text[1..].Trim() : text;
        var tilde = body.IndexOf('~', StringComparison.Ordinal);
        if (tilde > 0)
        {
            var slot = SlotChoice.Normalize(body[..tilde].Trim());
            var wanted = Alternatives(body[(tilde + 1)..]);
            return slot switch
            {
                "near" => new FrameCondition(ConditionKind.Near, null, wanted, negated),
                "lead" => new FrameCondition(ConditionKind.Lead, null, wanted, negated),
                "head" => new FrameCondition(ConditionKind.Head, null, wanted, negated),
                _ => new FrameCondition(ConditionKind.SlotIs, slot, wanted, negated),
            };
        }

        if (body.StartsWith("has:", StringComparison.Ordinal))
        {
            return new FrameCondition(ConditionKind.HasSlot, SlotChoice.Normalize(body[4..].Trim()), [], negated);
        }

        return body switch
        {
            "verbal" => new FrameCondition(ConditionKind.Verbal, null, [], negated),
            "nominal" => new FrameCondition(ConditionKind.Verbal, null, [], !negated),
            "future" => new FrameCondition(ConditionKind.Future, null, [], negated),
            "passive" => new FrameCondition(ConditionKind.Passive, null, [], negated),
            _ => throw new FormatException($"condition '{text}' is not understood"),
        };
    }

    /// <summary>Reads what <c>|</c> separates: classes, and lemmas folded.</summary>
    public static IReadOnlyList<string> Alternatives(string cell) =>
        [.. cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(a => a.StartsWith(Lemma, StringComparison.Ordinal) ? Lemma + Isnad.Text.Folding.Fold(a[Lemma.Length..]) : a)];
}
