namespace Isnad.Coding.Events;

/// <summary>What lies between a trigger and a time or place of its sentence that may belong to it.</summary>
/// <param name="After">The phrase follows the trigger.</param>
/// <param name="Distance">Words from the one to the other, 1 for neighbours.</param>
/// <param name="Verbs">Verbs between.</param>
/// <param name="Events">Triggers of other events between.</param>
/// <param name="Clause">An أن stands between: the day of saying is not the day of what is said.</param>
/// <param name="Comma">A comma stands between.</param>
internal sealed record Stretch(bool After, int Distance, int Verbs, int Events, bool Clause, bool Comma)
{
    /// <summary>The stretch between a trigger and the words from <paramref name="first"/> to <paramref name="last"/>; null where they cover it.</summary>
    public static Stretch? Between(Discourse discourse, int trigger, int first, int last, IReadOnlyList<EventDraft> drafts)
    {
        if (first <= trigger && trigger <= last)
        {
            return null;
        }

        var after = first > trigger;
        var (from, to) = after ? (trigger, first) : (last, trigger);
        var between = discourse.Report.Text.AsSpan(discourse[from].Span.End..discourse[to].Span.Start);
        return new Stretch(
            after,
            to - from,
            Count(from, to, discourse.IsVerb),
            drafts.Count(draft => draft.Trigger > from && draft.Trigger < to),
            Count(from, to + 1, word => discourse[word].Stem.Folded is "ان" or "انه" or "انها" or "انهم") > 0,
            between.IndexOfAny('،', ',') >= 0);
    }

    private static int Count(int from, int to, Func<int, bool> holds)
    {
        var count = 0;
        for (var word = from + 1; word < to; word++)
        {
            count += holds(word) ? 1 : 0;
        }

        return count;
    }
}
