using Isnad.Training.Vectors;

namespace Isnad.Training.Names;

/// <summary>A part of the raw news' sentences, kept in the work folder.</summary>
internal static class NewsSample
{
    /// <summary>Every n-th sentence, without very short and very long ones and those with signs beyond letters and marks (emoji).</summary>
    public static IEnumerable<string[]> Sentences(TrainingOptions options, int every)
    {
        var path = Path.Combine(options.Work, $"news-every-{every}.txt");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(options.Work);
            File.WriteAllLines(path + ".part", NewsText.Sentences(options.News)
                .Where((_, i) => i % every == 0)
                .Where(s => s.Count is >= 4 and <= 100 && !s.Any(word => word.Any(char.IsSurrogate)))
                .Select(s => string.Join(' ', s)));
            File.Move(path + ".part", path);
        }

        return File.ReadLines(path).Select(line => line.Split(' '));
    }
}
