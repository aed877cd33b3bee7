namespace Isnad.Coding.Frames;

/// <summary>One condition of a frame: <c>obj~CLASS</c>, <c>near~CLASS</c>, <c>has:SLOT</c>, <c>verbal</c>, <c>nominal</c>, <c>passive</c>.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Slot">The slot asked about; null for the clause or the trigger itself.</param>
/// <param name="Class">A class of nouns.tsv, an entity kind, a sector, or <c>lemma:…</c>; null where none is asked.</param>
/// <param name="Negated">The condition must not hold.</param>
public sealed record FrameCondition(ConditionKind Kind, string? Slot, string? Class, bool Negated)
{
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
            var wanted = body[(tilde + 1)..].Trim();
            wanted = wanted.StartsWith("lemma:", StringComparison.Ordinal) ? "lemma:" + Isnad.Text.Folding.Fold(wanted[6..]) : wanted;
            return slot == "near"
                ? new FrameCondition(ConditionKind.Near, null, wanted, negated)
                : new FrameCondition(ConditionKind.SlotIs, slot, wanted, negated);
        }

        if (body.StartsWith("has:", StringComparison.Ordinal))
        {
            return new FrameCondition(ConditionKind.HasSlot, SlotChoice.Normalize(body[4..].Trim()), null, negated);
        }

        return body switch
        {
            "verbal" => new FrameCondition(ConditionKind.Verbal, null, null, negated),
            "nominal" => new FrameCondition(ConditionKind.Verbal, null, null, !negated),
            "passive" => new FrameCondition(ConditionKind.Passive, null, null, negated),
            _ => throw new FormatException($"condition '{text}' is not understood"),
        };
    }
}
