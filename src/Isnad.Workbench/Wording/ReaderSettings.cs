using System.Text.Json;

namespace Isnad.Workbench.Wording;

/// <summary>How a reader wishes dates and numbers to be told. Data files never depend on it.</summary>
/// <param name="Calendar">Which calendars.</param>
/// <param name="Months">Which names of months, in Arabic.</param>
/// <param name="Digits">Which digits.</param>
/// <param name="Theme">Light or dark.</param>
public sealed record ReaderSettings(
    ReaderCalendar Calendar = ReaderCalendar.Gregorian,
    MonthFamily Months = MonthFamily.Pair,
    DigitShape Digits = DigitShape.Western,
    PageTheme Theme = PageTheme.System)
{
    /// <summary>Name of the cookie that keeps them.</summary>
    public const string Cookie = "isnad-settings";

    /// <summary>Names of the settings in an address and in the cookie.</summary>
    public static IReadOnlyList<string> Names { get; } = ["calendar", "months", "digits", "theme"];

    /// <summary>What nobody has changed.</summary>
    public static ReaderSettings Usual { get; } = new();

    /// <summary>Reads settings by name; what is missing or unknown stays as it is.</summary>
    public ReaderSettings Read(Func<string, string?> valueOf) => new(
        Value(valueOf("calendar"), Calendar),
        Value(valueOf("months"), Months),
        Value(valueOf("digits"), Digits),
        Value(valueOf("theme"), Theme));

    /// <summary>Reads the cookie's text, <c>calendar.both_months.levant</c>.</summary>
    public ReaderSettings ReadCookie(string? cookie)
    {
        var pairs = (cookie ?? "").Split('_').Select(pair => pair.Split('.')).Where(pair => pair.Length == 2).ToArray();
        return Read(name => pairs.FirstOrDefault(pair => pair[0] == name)?[1]);
    }

    /// <summary>Writes the cookie's text.</summary>
    public string ToCookie() => string.Join('_', Names.Select(name => $"{name}.{this[name]}"));

    /// <summary>The value of a setting by its name.</summary>
    public string this[string name] => name switch
    {
        "calendar" => Name(Calendar),
        "months" => Name(Months),
        "digits" => Name(Digits),
        "theme" => Name(Theme),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    /// <summary>The values that a setting can have.</summary>
    public static IReadOnlyList<string> ValuesOf(string name) => name switch
    {
        "calendar" => [.. Enum.GetValues<ReaderCalendar>().Select(Name)],
        "months" => [.. Enum.GetValues<MonthFamily>().Select(Name)],
        "digits" => [.. Enum.GetValues<DigitShape>().Select(Name)],
        "theme" => [.. Enum.GetValues<PageTheme>().Select(Name)],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static T Value<T>(string? text, T usual)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Name(value!.Value) == text) ?? usual;
}
