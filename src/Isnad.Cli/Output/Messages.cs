using System.Globalization;
using System.Resources;

namespace Isnad.Cli.Output;

/// <summary>The program's sentences in the user's language, from Messages.resx and Messages.ar.resx.</summary>
internal sealed class Messages(CultureInfo culture)
{
    private static readonly ResourceManager Sentences = new("Isnad.Cli.Output.Messages", typeof(Messages).Assembly);

    /// <summary>Arabic or English.</summary>
    public CultureInfo Culture { get; } = culture;

    /// <summary>Whether lines run from right to left.</summary>
    public bool IsRightToLeft => Culture.TwoLetterISOLanguageName == "ar";

    /// <summary>A sentence, filled in.</summary>
    public string this[string key, params object[] values]
    {
        get
        {
            var sentence = Sentences.GetString(key, Culture) ?? throw new MissingManifestResourceException($"no sentence '{key}'");
            return values.Length == 0 ? sentence : string.Format(CultureInfo.InvariantCulture, sentence, values);
        }
    }

    /// <summary>A sentence that may be missing.</summary>
    public string? Find(string key) => Sentences.GetString(key, Culture);

    /// <summary>The language that the command line asks for with <c>--lang</c>, else that of the environment.</summary>
    public static Messages For(IReadOnlyList<string> arguments, string? environment, CultureInfo current)
    {
        var asked = arguments.SkipWhile(a => a != "--lang").Skip(1).FirstOrDefault()
            ?? arguments.FirstOrDefault(a => a.StartsWith("--lang=", StringComparison.Ordinal))?[7..];
        var name = asked ?? (string.IsNullOrEmpty(environment) ? current.TwoLetterISOLanguageName : environment);
        return Of(name);
    }

    /// <summary>The sentences of a language tag: Arabic for <c>ar</c> and its kinds, English otherwise.</summary>
    public static Messages Of(string language) =>
        new(CultureInfo.GetCultureInfo(language.StartsWith("ar", StringComparison.OrdinalIgnoreCase) ? "ar" : "en"));
}
