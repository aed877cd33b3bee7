using System.Text;
using Isnad.Language.Learned.Treebanks;
using Isnad.Language.Lexicons;
using Isnad.Text;

namespace Isnad.Language.Learned;

/// <summary>The learned models of words: cutting, tagging, lemmas. Immutable and thread-safe.</summary>
public sealed class WordsModel
{
    private const int Magic = 0x57_4E_53_49;

    internal WordsModel(WordSegmenter segmenter, SegmentTagger tagger, Lemmatizer lemmatizer, WordClasses classes) =>
        (Segmenter, Tagger, Lemmatizer, Classes) = (segmenter, tagger, lemmatizer, classes);

    internal WordSegmenter Segmenter { get; }

    internal SegmentTagger Tagger { get; }

    internal Lemmatizer Lemmatizer { get; }

    internal WordClasses Classes { get; }

    /// <summary>Loads a model of words.</summary>
    /// <param name="path">The file, such as <c>models/words.bin</c>.</param>
    /// <param name="vectors">The word vectors that it was learned with.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <exception cref="InvalidDataException">The file is none of ours or belongs to other vectors.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static WordsModel Load(string path, WordVectors vectors, Lexicon lexicon) => ModelFile.Read(path, Magic, "model of words", reader => Read(reader, vectors, lexicon));

    private static WordsModel Read(BinaryReader reader, WordVectors vectors, Lexicon lexicon)
    {
        ModelFile.Belongs(reader, vectors);
        var scripts = new string[reader.ReadInt32()];
        for (var i = 0; i < scripts.Length; i++)
        {
            scripts[i] = reader.ReadString();
        }

        var models = new byte[4][];
        for (var i = 0; i < models.Length; i++)
        {
            models[i] = reader.ReadBytes(reader.ReadInt32());
        }

        var linear = new LinearModel[4];
        Parallel.For(0, 4, i =>
        {
            using var part = new BinaryReader(new MemoryStream(models[i]));
            linear[i] = LinearModel.Load(part);
        });
        var classes = new WordClasses(linear[0]);
        var facts = new FactBook(vectors, lexicon, classes);
        return new WordsModel(new WordSegmenter(linear[1], facts), new SegmentTagger(linear[2], facts), new Lemmatizer(scripts, linear[3], facts), classes);
    }

    /// <summary>Cuts and tags a sentence.</summary>
    /// <param name="written">Its written words; every mark is a word.</param>
    /// <param name="convention">Whose guidelines to follow.</param>
    public IReadOnlyList<TaggedSegment> Read(IReadOnlyList<string> written, TreebankConvention convention = TreebankConvention.Padt) =>
        Tag(Cut(written), convention);

    /// <summary>Tags a treebank's sentence with its own segments.</summary>
    public IReadOnlyList<TaggedSegment> Tag(TreebankSentence sentence, TreebankConvention convention)
    {
        var words = sentence.Words;
        var pieces = new List<SegmentPiece>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var before = i > 0 && words[i - 1].Written == words[i].Written;
            var after = i + 1 < words.Count && words[i + 1].Written == words[i].Written;
            pieces.Add(new SegmentPiece(Folding.Fold(words[i].Form), words[i].Form[0], words[i].Form[^1], before, after, words[i].Written, words[i].Start, words[i].Length));
        }

        return Tag(pieces, convention);
    }

    /// <summary>Cuts written words; spans of pieces count folded letters of their word.</summary>
    internal List<SegmentPiece> Cut(IReadOnlyList<string> written)
    {
        var folded = new string[written.Count];
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Folding.Fold(written[i]);
        }

        var cuts = Segmenter.Cut(folded);
        var pieces = new List<SegmentPiece>(written.Count * 3 / 2);
        for (var i = 0; i < cuts.Length; i++)
        {
            Add(pieces, cuts[i], written[i], folded[i], i);
        }

        return pieces;
    }

    internal byte[] Answers(IReadOnlyList<SegmentPiece> pieces, TreebankConvention convention)
    {
        var inputs = new TagInput[pieces.Count];
        for (var i = 0; i < inputs.Length; i++)
        {
            var p = pieces[i];
            inputs[i] = Tagger.Input(p.Folded, p.First, p.Last, (p.Before ? 1u : 0) + (p.After ? 2u : 0), p.Word);
        }

        return Tagger.Tag(inputs, (uint)convention);
    }

    internal TaggedSegment[] Tag(IReadOnlyList<SegmentPiece> pieces, TreebankConvention convention)
    {
        var answers = Answers(pieces, convention);
        var tagged = new TaggedSegment[pieces.Count];
        for (var i = 0; i < tagged.Length; i++)
        {
            var mine = answers.AsSpan(i * Tagset.Questions, Tagset.Questions);
            tagged[i] = new TaggedSegment(pieces[i].Folded, Tagset.Upos[mine[0]], Tagset.ToText(mine), Lemmatizer.Lemma(pieces[i].Folded, mine, (uint)convention), pieces[i].Word);
        }

        return tagged;
    }

    internal void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Tagger.Facts.Vectors.Count);
        writer.Write(Lemmatizer.Scripts.Count);
        foreach (var script in Lemmatizer.Scripts)
        {
            writer.Write(script);
        }

        foreach (var model in new[] { Classes.Model, Segmenter.Model, Tagger.Model, Lemmatizer.Model })
        {
            using var bytes = new MemoryStream();
            using var part = new BinaryWriter(bytes);
            model.Save(part);
            part.Flush();
            writer.Write((int)bytes.Length);
            writer.Write(bytes.GetBuffer(), 0, (int)bytes.Length);
        }
    }

    private void Add(List<SegmentPiece> pieces, WordCut cut, string written, string folded, int word)
    {
        var letters = written.Length == folded.Length ? written : WrittenWords.Bare(written);
        // Tatweel alone folds to nothing.
        letters = letters.Length == folded.Length && folded.Length > 0 ? letters : folded.Length > 0 ? folded : " ";
        var at = 0;
        for (var n = 0; n < cut.Pieces.Length; n++)
        {
            var (piece, length) = (cut.Pieces[n], cut.Lengths[n]);
            var alone = Tagger.Facts.Alone(piece, cut.Split.Pronoun > 0 && n == cut.Pieces.Length - 2);
            var fused = cut.Split.Article && piece.Length > length - cut.Split.ArticleLength && n > 0 && piece.StartsWith("ال", StringComparison.Ordinal);
            var first = fused || length == 0 ? 'ا' : letters[at];
            var last = alone == piece ? letters[Math.Max(0, at + length - 1)] : alone[^1] switch { 'ه' => 'ة', 'ي' => 'ى', var end => end };
            pieces.Add(new SegmentPiece(alone, first, last, n > 0, n < cut.Pieces.Length - 1, word, at, length));
            at += length;
        }
    }
}
