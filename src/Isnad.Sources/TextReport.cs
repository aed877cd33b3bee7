using System.Text.RegularExpressions;

namespace Isnad.Sources;

/// <summary>Reads a .txt file: a small header or a title line where there is one, then the body.</summary>
/// <remarks>The body is changed in three ways only: line ends become \n, non-breaking spaces become spaces one for one,
/// white space at either end goes. It is not normalized to NFC: that would reorder harakat and compose letters, and
/// spans of codings made elsewhere would no longer fit.</remarks>
internal static partial class TextReport
{
    private const string Extractor = "txt/1";

    public static Draft Read(ReadOnlySpan<byte> bytes)
    {
        var (decoded, encoding) = TextDecoding.Decode(bytes);
        var text = Body(decoded);
        if (Header(text) is var (fields, rest) && fields.Count > 0)
        {
            var draft = new Draft(Body(rest), Extractor, encoding)
            {
                Id = fields.GetValueOrDefault("id"),
                Title = fields.GetValueOrDefault("title"),
                Publisher = fields.GetValueOrDefault("publisher"),
                Url = Metadata.Address(fields.GetValueOrDefault("url")),
            };
            return draft.Dated(fields.GetValueOrDefault("published"));
        }

        return TitleLine().Match(text) is { Success: true } match && !match.Groups["title"].Value.TrimEnd().EndsWith('.')
            ? new Draft(Body(text[match.Length..]), Extractor, encoding) { Title = Metadata.Clean(match.Groups["title"].Value) }
            : new Draft(text, Extractor, encoding);
    }

    private static string Body(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        .Replace('\u00A0', ' ').Replace('\u202F', ' ').Trim().Trim('\uFEFF');

    // A header is a block of "key: value" lines that begins with a known key and ends with an empty line.
    private static (Dictionary<string, string> Fields, string Remainder) Header(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var position = 0;
        while (position < text.Length)
        {
            var end = text.IndexOf('\n', position) is >= 0 and var found ? found : text.Length;
            var line = text[position..end];
            if (string.IsNullOrWhiteSpace(line) && fields.Count > 0)
            {
                return (fields, text[end..]);
            }

            var match = HeaderLine().Match(line);
            var key = match.Success ? Key(match.Groups["key"].Value) : null;
            if (!match.Success || (key is null && fields.Count == 0))
            {
                break;
            }

            if (key is not null && Metadata.Clean(match.Groups["value"].Value) is { } value)
            {
                fields.TryAdd(key, value);
            }

            position = end + 1;
        }

        return ([], text);
    }

    private static string? Key(string word) => ArabicSpelling.Fold(word).Trim() switch
    {
        "العنوان" or "عنوان" or "title" => "title",
        "الناشر" or "المصدر" or "publisher" or "source" => "publisher",
        "التاريخ" or "تاريخ النشر" or "published" or "date" => "published",
        "الرابط" or "url" or "link" => "url",
        "المعرف" or "id" => "id",
        _ => null,
    };

    [GeneratedRegex(@"^\s*(?<key>[\p{L}\p{M}\u0640]+(?: [\p{L}\p{M}]+)?)\s*:(?<value>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex HeaderLine();

    [GeneratedRegex(@"^(?<title>[^\n]{1,120})\n[^\S\n]*\n", RegexOptions.CultureInvariant)]
    private static partial Regex TitleLine();
}
