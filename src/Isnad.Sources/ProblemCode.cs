using System.Reflection;

namespace Isnad.Sources;

/// <summary>The kinds of problem that reading an input can have. Their sentences are in <c>Problems.resx</c>.</summary>
public static class ProblemCode
{
    /// <summary>No file or folder of this name.</summary>
    public const string MissingPath = "missing-path";

    /// <summary>The system refused to open or read it. Argument: the system's reason.</summary>
    public const string UnreadableFile = "unreadable-file";

    /// <summary>A file of a kind that is not read, named by the user. Argument: its extension.</summary>
    public const string UnsupportedFile = "unsupported-file";

    /// <summary>A folder without a single file to read.</summary>
    public const string EmptyFolder = "empty-folder";

    /// <summary>Notice: files of other kinds in a folder were passed over. Arguments: how many, their extensions.</summary>
    public const string SkippedFiles = "skipped-files";

    /// <summary>Larger than the limit. Arguments: size and limit in bytes (the size is <c>?</c> for a line).</summary>
    public const string TooLarge = "too-large";

    /// <summary>Nothing in it.</summary>
    public const string Empty = "empty";

    /// <summary>Binary data and not text.</summary>
    public const string NotText = "not-text";

    /// <summary>No encoding turns the bytes into sensible letters.</summary>
    public const string UnknownEncoding = "unknown-encoding";

    /// <summary>Too few Arabic letters. Argument: their share in percent.</summary>
    public const string NotArabic = "not-arabic";

    /// <summary>Arabic letters in another language. Argument: <c>fa</c>, <c>ur</c> or <c>ckb</c>.</summary>
    public const string OtherLanguage = "other-language";

    /// <summary>Too short to be a report. Arguments: words found, words needed.</summary>
    public const string TooShort = "too-short";

    /// <summary>Not well-formed JSON.</summary>
    public const string MalformedJson = "malformed-json";

    /// <summary>JSON, but not one object that stands for a report.</summary>
    public const string NotReport = "not-a-report";

    /// <summary>A JSON report without a text.</summary>
    public const string MissingText = "missing-text";

    /// <summary>A page in which no article was found.</summary>
    public const string NoArticle = "no-article";

    /// <summary>A page nested too deeply to be read safely. Argument: the limit.</summary>
    public const string PageTooDeep = "page-too-deep";

    /// <summary>Notice: the publication date was given but not understood. Argument: the date as given.</summary>
    public const string UnreadableDate = "unreadable-date";

    /// <summary>Every code, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. typeof(ProblemCode).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Order(StringComparer.Ordinal)];

    /// <summary>Whether the code only tells something: no report was lost by it.</summary>
    public static bool IsNotice(string code) => code is SkippedFiles or UnreadableDate;
}
