using System.Collections.Frozen;
using System.Globalization;

namespace Isnad.Workbench.Wording;

/// <summary>The words of the workbench in one language, from <c>wording.tsv</c>.</summary>
public sealed class Words
{
    private static readonly FrozenDictionary<string, Words> All = Load();

    private readonly FrozenDictionary<string, string> _byKey;

    private Words(string language, IEnumerable<KeyValuePair<string, string>> byKey)
    {
        Language = language;
        _byKey = byKey.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => _byKey.Keys;

    /// <summary>The words for <paramref name="key"/>; the last part of the key where there are none.</summary>
    public string this[string key] => _byKey.TryGetValue(key, out var words) ? words : key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>The wording of a language, <c>ar</c> or <c>en</c>.</summary>
    public static Words In(string language) => All[language];

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
        return Format(Has(key) ? key : $"{noun}.other", number);
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
        using var stream = typeof(Words).Assembly.GetManifestResourceStream("wording/wording.tsv")!;
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }

        return new[] { "ar", "en" }.ToFrozenDictionary(
            language => language,
            language =>
            {
                var column = Array.IndexOf(rows[0], language);
                return new Words(language, rows.Skip(1).Select(row => KeyValuePair.Create(row[0], row[column])));
            },
            StringComparer.Ordinal);
    }
}
