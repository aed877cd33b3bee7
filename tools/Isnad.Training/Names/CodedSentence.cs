using System.Text.Json;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Training.Names;

/// <summary>A sentence of a report that we coded: its words, and of what kind the coded entity is that each word names.</summary>
/// <param name="Words">Words and signs.</param>
/// <param name="Kinds">For each word the kind of the entity coded there; null where none is.</param>
internal sealed record CodedSentence(string[] Words, string?[] Kinds)
{
    /// <summary>The sentences of each report of a folder of scheme files, very short and very long ones left out.</summary>
    public static IEnumerable<List<CodedSentence>> ReadFolder(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var report = JsonDocument.Parse(File.ReadAllText(file));
            yield return Read(report.RootElement);
        }
    }

    /// <summary>Which types of the news scheme (PERS, LOC, ORG, MISC) what is coded at a word speaks for (1) or against (-1).</summary>
    public int[] Favors(int word) => Kinds[word] switch
    {
        "person" => [1, -1, -1, 0],
        "organization" => [-1, -1, 1, 0],
        "place" or "country" => [-1, 1, 0, 0],
        "group" => [-1, 0, 0, 0],
        _ => [0, 0, 0, 0],
    };

    private static List<CodedSentence> Read(JsonElement report)
    {
        var text = report.GetProperty("text").GetString()!;
        var forms = report.GetProperty("entities").EnumerateArray().SelectMany(FormsOf).OrderBy(form => form.Form.Length).ToArray();
        var kinds = new string?[text.Length];
        foreach (var (form, kind) in forms)
        {
            for (var at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + 1, StringComparison.Ordinal))
            {
                if (at + form.Length == text.Length || !char.IsLetter(text[at + form.Length]))
                {
                    kinds.AsSpan(at, form.Length).Fill(kind);
                }
            }
        }

        return [.. Sentences.Split(text).Select(sentence => Read(text, sentence.Span, kinds)).Where(sentence => sentence.Words.Length is >= 3 and <= 100)];
    }

    private static IEnumerable<(string Form, string Kind)> FormsOf(JsonElement entity)
    {
        var kind = entity.GetProperty("kind").GetString()!;
        yield return (entity.GetProperty("name").GetString()!, kind);
        if (entity.TryGetProperty("aliases", out var aliases))
        {
            foreach (var alias in aliases.EnumerateArray())
            {
                yield return (alias.GetString()!, kind);
            }
        }
    }

    private static CodedSentence Read(string text, Span sentence, string?[] kinds)
    {
        var (words, told) = (new List<string>(), new List<string?>());
        var at = sentence.Start;
        foreach (var span in Isnad.Text.Words.Read(text, sentence))
        {
            Signs(at, span.Start);
            words.Add(text[span.Start..span.End]);
            // A clitic before a name is no part of what was coded, so the word's end tells.
            told.Add(kinds[span.End - 1]);
            at = span.End;
        }

        Signs(at, sentence.End);
        return new CodedSentence([.. words], [.. told]);

        void Signs(int from, int to)
        {
            for (var i = from; i < to; i++)
            {
                if (!char.IsWhiteSpace(text[i]) && !char.IsSurrogate(text[i]))
                {
                    words.Add(text[i].ToString());
                    told.Add(null);
                }
            }
        }
    }
}
