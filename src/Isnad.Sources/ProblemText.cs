using System.Globalization;
using System.Resources;
using Isnad.Record;

namespace Isnad.Sources;

/// <summary>Problems as sentences for people, in Arabic and English.</summary>
public static class ProblemText
{
    private static readonly ResourceManager Sentences = new("Isnad.Sources.Problems", typeof(ProblemText).Assembly);

    /// <summary>A full sentence that names the file, the place in it, what is wrong and what may be done.</summary>
    /// <param name="problem">The problem. A code of another stage, which has no sentence here, is shown as it is.</param>
    /// <param name="culture">Arabic for any <c>ar</c> culture, English otherwise.</param>
    public static string Of(Problem problem, CultureInfo culture)
    {
        var where = Location(problem, culture);
        if (Sentences.GetString(problem.Code, culture) is not { } sentence)
        {
            return string.Join(' ', problem.Arguments.Prepend($"{where}: {problem.Code}"));
        }

        // A missing argument must not hide the problem behind a FormatException.
        object[] values = [where, .. problem.Arguments.Select(a => Argument(problem.Code, a, culture)), "", "", ""];
        return string.Format(CultureInfo.InvariantCulture, sentence, values);
    }

    private static string Location(Problem problem, CultureInfo culture)
    {
        var file = Isolate(Metadata.Clean(problem.File) ?? "", culture);
        var parts = problem.Place?.Split(' ', 2) ?? [];
        foreach (var part in parts.Where(part => part.Length > 0))
        {
            var numbers = part.Split(':');
            var key = !char.IsAsciiDigit(part[0]) ? "place-field" : numbers.Length == 2 ? "place-column" : "place-line";
            object[] values = [file, .. key == "place-field" ? [part] : numbers];
            file = string.Format(CultureInfo.InvariantCulture, Sentences.GetString(key, culture)!, values);
        }

        return file;
    }

    private static string Argument(string code, string argument, CultureInfo culture) =>
        code == ProblemCode.OtherLanguage
            ? Sentences.GetString("language-" + argument, culture) ?? argument
            : Isolate(Metadata.Clean(argument) ?? "", culture);

    // A Latin file name inside an Arabic sentence is isolated, or its dots and slashes would jump.
    private static string Isolate(string value, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "ar" && value.Any(char.IsAsciiLetter) ? $"\u2068{value}\u2069" : value;
}
