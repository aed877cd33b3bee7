namespace Isnad.Language.Learned.Treebanks;

/// <summary>A treebank in CoNLL-U, version 1 or 2, with labels of version 2.</summary>
/// <param name="Convention">Whose guidelines it follows, told by its tags.</param>
/// <param name="Sentences">Its sentences.</param>
public sealed record Treebank(TreebankConvention Convention, IReadOnlyList<TreebankSentence> Sentences)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">A line is not CoNLL-U; the message says which.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Treebank Load(string path)
    {
        var blocks = ConllFile.Read(path);
        var proper = blocks.Sum(b => b.Rows.Count(r => r[3] == "PROPN"));
        var convention = proper * 200 > blocks.Sum(b => b.Rows.Count) ? TreebankConvention.Pud : TreebankConvention.Padt;
        return new Treebank(convention, [.. blocks.Select(b => Sentence(b, convention))]);
    }

    private static TreebankSentence Sentence(ConllBlock block, TreebankConvention convention)
    {
        var count = block.Rows.Count;
        if (block.Ranges.Exists(r => r.First < 0 || r.Last < r.First || r.Last >= count)
            || block.Rows.Exists(r => int.Parse(r[6], System.Globalization.CultureInfo.InvariantCulture) is var head && (head < 0 || head > count)))
        {
            throw new FormatException($"sentence {block.Id}: a head or a range of words lies outside the sentence");
        }

        var words = VersionTwo.Convert([.. block.Rows.Select(Word)]);
        return block.Ranges.Count > 0 || convention == TreebankConvention.Pud
            ? WrittenWords.Given(block, words)
            : WrittenWords.Rejoined(block, words);
    }

    private static SyntacticWord Word(string[] row) => new(
        WrittenWords.Bare(row[1]),
        WrittenWords.Bare(row[2] == "_" && row[1] != "_" ? row[1] : row[2]),
        row[3],
        row[4],
        row[5],
        int.Parse(row[6], System.Globalization.CultureInfo.InvariantCulture) - 1,
        row[7])
    {
        Joined = row[9].Contains("SpaceAfter=No", StringComparison.Ordinal),
    };
}
