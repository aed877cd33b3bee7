using System.Runtime.InteropServices;
using System.Text.Json;
using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Language;
using Isnad.Language.Contexts;
using Isnad.Language.Learned;
using Isnad.Language.Rules;
using Isnad.Text;
using Isnad.Training.Annotations;
using Isnad.Training.Coding;
using Isnad.Training.Vectors;

namespace Isnad.Training.Contexts;

/// <summary>Writes what the context model learns from, for <c>contexts.py</c> beside this file: the raw news as numbers, and the choices of coded reports.</summary>
internal sealed class ContextsTraining : ITrainingStep
{
    private const int Rows = 49_151;
    private const int Targets = 16_383;
    private const int Marks = 62;

    /// <inheritdoc/>
    public string Name => "contexts";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var folder = Path.Combine(options.Work, "contexts");
        Directory.CreateDirectory(folder);
        var numbers = new WordNumbers();
        var lessons = Lessons(options, numbers);
        var (words, marks) = News(options.News, numbers);
        Console.WriteLine($"{lessons.Count} reports, {words.Count} places of the news");
        var (rows, parts, targets, order) = numbers.Parts(Rows, Targets);
        var (markTexts, markNumbers) = numbers.Marks(Marks);
        var types = new Dictionary<string, int>(StringComparer.Ordinal);
        var (typeRows, typeTargets, typeOf) = (new List<ushort[]>(), new List<ushort>(), new int[parts.Length]);
        foreach (var word in order)
        {
            var key = string.Join(' ', parts[word]) + ":" + targets[word];
            if (!types.TryGetValue(key, out var type))
            {
                types.Add(key, type = types.Count);
                typeRows.Add(parts[word]);
                typeTargets.Add(targets[word]);
            }

            typeOf[word] = type;
        }

        Console.WriteLine($"{parts.Length} words of {types.Count} types");
        Write("rows", rows);
        Write("types", typeRows.SelectMany(r => r.Concat(new ushort[WordParts.Most - r.Length])).ToArray());
        Write("targets", typeTargets.ToArray());
        Write("news", words.Select(w => w < 0 ? -1 : typeOf[w]).ToArray());
        Write("newsmarks", marks.Select(m => m < 0 ? (byte)0 : markNumbers[m]).ToArray());
        File.WriteAllText(Path.Combine(folder, "marks.json"), JsonSerializer.Serialize(markTexts));
        using var file = File.CreateText(Path.Combine(folder, "reports.jsonl"));
        foreach (var lesson in lessons)
        {
            file.WriteLine(JsonSerializer.Serialize(lesson with { Words = [.. lesson.Words.Select(w => typeOf[w])], Marks = [.. lesson.Marks.Select(m => (int)markNumbers[m])] }));
        }

        void Write<T>(string name, T[] values)
            where T : unmanaged => File.WriteAllBytes(Path.Combine(folder, name + ".bin"), MemoryMarshal.AsBytes(values.AsSpan()).ToArray());
    }

    private static List<ContextLesson> Lessons(TrainingOptions options, WordNumbers numbers)
    {
        var known = LearnedChoices.Load(options.Models) with { Claims = null, Relations = null };
        var vectors = WordVectors.Load(Path.Combine(options.Models, "vectors.bin"));
        var words = RuleReader.Load(LexiconTable.DefaultFolder).Lexicon;
        var modes = LearnedParts.Load(options).Without(0, known).Meanings!.ModesLearned;
        var (coders, plain) = (Coders(LearnedParts.OfRoles(options), known), Coders(LearnedParts.Load(options), LearnedChoices.None with { Preferences = known.Preferences }));
        var reader = Readers.Of(ReadingKind.Best, words, options.Models);
        var lessons = new List<ContextLesson>();
        foreach (var (folder, ours) in new[] { (CodingLessons.GoldFolder(options), false), (AnnotationsStep.Folder(options), true) })
        {
            var read = GoldReport.ReadAll(folder, reader, ours);
            Console.WriteLine($"{folder} read");
            lessons.AddRange(read.AsParallel().AsOrdered().Select((report, i) => ContextLessons.Of(report, i % coders.Count, coders[i % coders.Count], plain[i % coders.Count], vectors, modes, words.ClassOf)));
        }

        return Numbered();

        // By signs alone: one context model must not teach the next what it believes.
        List<Coder> Coders(LearnedParts parts, LearnedChoices rest) =>
            [.. Enumerable.Range(0, parts.Count).Select(part => Coder.Load(LexiconTable.DefaultFolder, words, parts.Without(part, rest) with { Contexts = null }))];

        List<ContextLesson> Numbered() => lessons.ConvertAll(l => l with { Words = [.. l.Forms.Select(numbers.Word)], Marks = [.. l.MarkTexts.Select(numbers.Mark)] });
    }

    /// <summary>The news as numbers of words and of the marks before them; -1 ends a report.</summary>
    private static (List<int> Words, List<int> Marks) News(string path, WordNumbers numbers)
    {
        var (words, marks) = (new List<int>(22_000_000), new List<int>(22_000_000));
        foreach (var report in NewsText.Reports(path))
        {
            foreach (var text in report)
            {
                foreach (var sentence in Sentences.Split(text))
                {
                    var at = sentence.Span.Start;
                    foreach (var span in Isnad.Text.Words.Read(text, sentence.Span))
                    {
                        marks.Add(numbers.Mark(WordMarks.Of(text.AsSpan(at, span.Start - at), at == sentence.Span.Start)));
                        words.Add(numbers.Word(Folding.Fold(text.Substring(span.Start, span.Length))));
                        at = span.End;
                    }
                }
            }

            words.Add(-1);
            marks.Add(-1);
        }

        return (words, marks);
    }
}
