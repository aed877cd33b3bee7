using System.Text.Json;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Training.Vectors;

/// <summary>The raw news as sentences of folded words; digits are written 0, marks stand as words.</summary>
internal static class NewsText
{
    /// <summary>All sentences of the file, title first.</summary>
    public static IEnumerable<List<string>> Sentences(string path)
    {
        foreach (var text in Reports(path).SelectMany(texts => texts))
        {
            foreach (var sentence in Isnad.Text.Sentences.Split(text))
            {
                yield return Words(text, sentence.Span);
            }
        }
    }

    /// <summary>The reports of the file, each its title and its text.</summary>
    public static IEnumerable<string[]> Reports(string path)
    {
        foreach (var line in Archives.Lines(path))
        {
            using var report = JsonDocument.Parse(line);
            yield return [Part("title"), Part("text")];

            string Part(string name) => report.RootElement.GetProperty(name).GetString() ?? "";
        }
    }

    private static List<string> Words(string text, Span sentence)
    {
        var words = new List<string>();
        var at = sentence.Start;
        foreach (var span in Isnad.Text.Words.Read(text, sentence))
        {
            Marks(text, at, span.Start, words);
            var folded = Folding.Fold(text.Substring(span.Start, span.Length));
            if (folded.Length > 0)
            {
                words.Add(Masked(folded));
            }

            at = span.End;
        }

        Marks(text, at, sentence.End, words);
        return words;
    }

    private static void Marks(string text, int from, int to, List<string> words)
    {
        for (var i = from; i < to; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && Folding.Fold(text[i].ToString()) is { Length: > 0 } mark)
            {
                words.Add(mark);
            }
        }
    }

    /// <summary>A word with its digits written 0.</summary>
    public static string Masked(string word) =>
        word.AsSpan().IndexOfAnyInRange('1', '9') < 0 ? word : string.Create(word.Length, word, (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = char.IsAsciiDigit(from[i]) ? '0' : from[i];
            }
        });
}
