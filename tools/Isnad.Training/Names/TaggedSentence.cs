namespace Isnad.Training.Names;

/// <summary>A sentence of a corpus: words, and the tags of each (several where names nest).</summary>
internal sealed record TaggedSentence(string[] Words, string[][] Tags)
{
    /// <summary>Reads a file of lines "word TAG TAG …" or "word, tab, TAG", an empty line after each sentence, <c>#</c> lines as comments.</summary>
    public static List<TaggedSentence> ReadFile(string path)
    {
        var sentences = new List<TaggedSentence>();
        var words = new List<string>();
        var tags = new List<string[]>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var parts = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length >= 2 && !line.StartsWith("# sent", StringComparison.Ordinal))
            {
                words.Add(parts[0]);
                tags.Add(parts[1..]);
            }
            else if (parts.Length == 0 && words.Count > 0)
            {
                sentences.Add(new TaggedSentence([.. words], [.. tags]));
                words.Clear();
                tags.Clear();
            }
        }

        return sentences;
    }
}
