namespace Isnad.Record;

/// <summary>How many people, according to whom.</summary>
/// <param name="Low">The least that any report gives.</param>
/// <param name="Best">The number to use: what most independent chains give, of the latest day where they are even.</param>
/// <param name="High">The most that any report gives; a report that says "at least" gives its number.</param>
/// <param name="Figures">What each report says, in order of publication.</param>
public sealed record Toll(long Low, long Best, long High, IReadOnlyList<TollFigure> Figures);
