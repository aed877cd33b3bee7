using System.Diagnostics;
using System.Text.Json;
using Isnad.Language.Learned;

namespace Isnad.Training.Words;

/// <summary>Measures how fast raw news are read on one thread.</summary>
internal static class ReadingSpeed
{
    private const int Reports = 1500;

    /// <summary>Prints words a second of processor time: cutting and tagging alone, and the whole reader.</summary>
    public static void Measure(TrainingOptions options, LearnedReader reader)
    {
        if (!File.Exists(options.News))
        {
            return;
        }

        var texts = new List<string>();
        foreach (var line in Archives.Lines(options.News))
        {
            using var report = JsonDocument.Parse(line);
            texts.Add(report.RootElement.GetProperty("text").GetString() ?? "");
            if (texts.Count == 2 * Reports)
            {
                break;
            }
        }

        // The first half warms up; the second is new text.
        Words(texts.Take(Reports), reader, false);
        Print("cutting, tags, lemmas", () => Words(texts.Skip(Reports), reader, false));
        Print("the whole reader", () => Words(texts.Skip(Reports), reader, true));
    }

    private static void Print(string what, Func<int> read)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var words = read();
        var seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        Console.WriteLine($"{what}: {words / seconds:F0} words a second of processor time ({words} words); {Environment.WorkingSet / (1 << 20)} MB");
    }

    private static int Words(IEnumerable<string> texts, LearnedReader reader, bool whole)
    {
        var words = 0;
        foreach (var text in texts)
        {
            if (whole)
            {
                words += reader.Read(text).Sentences.Sum(s => s.Tokens.Count);
                continue;
            }

            foreach (var sentence in Isnad.Text.Sentences.Split(text))
            {
                var spans = Isnad.Text.Words.Read(text, sentence.Span);
                words += spans.Count;
                reader.Model.Read([.. spans.Select(s => text.Substring(s.Start, s.Length))]);
            }
        }

        return words;
    }
}
