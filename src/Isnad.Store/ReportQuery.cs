namespace Isnad.Store;

/// <summary>Which reports to list; a null condition does not count. Newest publication first.</summary>
public sealed record ReportQuery
{
    /// <summary>Words that must stand side by side in title or text, compared folded and with or without clitics; the last of them may go on.</summary>
    public string? Text { get; init; }

    /// <summary>Publisher of the report or of one of its copies, compared folded and whole.</summary>
    public string? Publisher { get; init; }

    /// <summary>Published on this day or later, <c>2012-03-01</c>.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Published on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Cursor of the page, from <see cref="Page{T}.Next"/>; null for the first.</summary>
    public string? After { get; init; }

    /// <summary>Most rows to give, 1 to 1000.</summary>
    public int PageSize { get; init; } = 50;
}
