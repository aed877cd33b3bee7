using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>Takes the mark that closes a quotation into a name that has its opening mark: زعيم جماعة "جند الفجر".</summary>
internal static class ClosedQuotes
{
    /// <summary>The mention with every span closed.</summary>
    public static ActorMention In(ActorMention mention, string text)
    {
        var span = Close(mention.Span, text);
        var (title, name, body) = (Close(mention.Title, text), Close(mention.NameSpan, text), Close(mention.OrganizationSpan, text));
        return span == mention.Span && title == mention.Title && name == mention.NameSpan && body == mention.OrganizationSpan
            ? mention
            : mention with { Span = span, Title = title, NameSpan = name, OrganizationSpan = body };
    }

    private static Span? Close(Span? span, string text) => span is { } known ? Close(known, text) : null;

    private static Span Close(Span span, string text)
    {
        if (span.End >= text.Length || OpenedBy(text[span.End]) is not { } opening)
        {
            return span;
        }

        var inside = text.AsSpan(span.Start, span.Length);
        var isOpen = opening == text[span.End] ? int.IsOddInteger(inside.Count(opening)) : inside.LastIndexOf(opening) > inside.LastIndexOf(text[span.End]);
        return isOpen ? new Span(span.Start, span.Length + 1) : span;
    }

    private static char? OpenedBy(char closing) => closing switch
    {
        '"' => '"',
        '»' => '«',
        '”' => '“',
        _ => null,
    };
}
