using System.Collections.Frozen;
using System.Globalization;

namespace Isnad.Workbench.Wording;

/// <summary>The words of the workbench in one language, from the tables of this folder; each part of the workbench has its own.</summary>
public sealed class Words
{
    private static readonly FrozenDictionary<string, Words> All = Load();

    private readonly FrozenDictionary<string, string> _byKey;

    private Words(string language, FrozenDictionary<string, string> byKey, ReaderSettings settings)
    {
        Language = language;
        _byKey = byKey;
        Settings = settings;
    }

    /// <summary>BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>How numbers and dates are told.</summary>
    public ReaderSettings Settings { get; }

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => _byKey.Keys;

    /// <summary>The words for <paramref name="key"/>; the last part of the key where there are none.</summary>
    public string this[string key] => _byKey.TryGetValue(key, out var words) ? words : key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>What stands between the members of a list.</summary>
    public string Comma => Language == "ar" ? "، " : ", ";

    /// <summary>The wording of a language, <c>ar</c> or <c>en</c>.</summary>
    public static Words In(string language) => All[language];

    /// <summary>The same words with numbers and dates as a reader wishes them.</summary>
    public Words With(ReaderSettings settings) => new(Language, _byKey, settings);

    /// <summary>A number with its thousands set apart, in the reader's digits.</summary>
    public string Number(long number)
    {
        var told = Digits(number.ToString("#,0", CultureInfo.InvariantCulture));
        return Settings.Digits == DigitShape.Eastern ? told.Replace(',', '٬') : told;
    }

    /// <summary>A share between 0 and 1 as a percentage, in the reader's digits.</summary>
    public string Percent(double share) =>
        Digits(Math.Round(share * 100).ToString("0", CultureInfo.InvariantCulture)) + (Settings.Digits == DigitShape.Eastern ? "٪" : "%");

    /// <summary>A text with its digits in the reader's shape.</summary>
    public string Digits(string text) => Settings.Digits == DigitShape.Western
        ? text
        : string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)('٠' + (c - '0')) : c));

    /// <summary>Whether there are words for <paramref name="key"/>.</summary>
    public bool Has(string key) => _byKey.ContainsKey(key);

    /// <summary>The words for <paramref name="key"/> with <c>{0}</c>, <c>{1}</c> … filled in.</summary>
    public string Format(string key, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, this[key], arguments);

    /// <summary>A number with its noun in the form that the number asks for (CLDR plural rules of Arabic and English).</summary>
    public string Count(string noun, long number)
    {
        var form = Language == "ar" ? ArabicForm(number) : number == 1 ? "one" : "other";
        var key = $"{noun}.{form}";
        return Format(Has(key) ? key : $"{noun}.other", Number(number));
    }

    private static string ArabicForm(long number) => number switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        _ => (number % 100) switch
        {
            >= 3 and <= 10 => "few",
            >= 11 => "many",
            _ => "other",
        },
    };

    private static FrozenDictionary<string, Words> Load()
    {
        var assembly = typeof(Words).Assembly;
        var tables = assembly.GetManifestResourceNames().Where(name => name.StartsWith("wording/", StringComparison.Ordinal)).Select(name => Rows(name).ToArray()).ToArray();
        return PageLanguage.All.ToFrozenDictionary(
            language => language,
            language => new Words(language, tables.SelectMany(rows => Column(rows, language)).ToFrozenDictionary(StringComparer.Ordinal), ReaderSettings.Usual),
            StringComparer.Ordinal);
    }

    private static IEnumerable<KeyValuePair<string, string>> Column(string[][] rows, string language)
    {
        var column = Array.IndexOf(rows[0], language);
        return rows.Skip(1).Select(row => KeyValuePair.Create(row[0], row[column]));
    }

    private static IEnumerable<string[]> Rows(string resource)
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
