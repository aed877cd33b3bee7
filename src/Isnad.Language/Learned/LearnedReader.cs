using Isnad.Language.Learned.Names;
using Isnad.Language.Learned.Treebanks;
using Isnad.Language.Learned.Trees;
using Isnad.Language.Lexicons;
using Isnad.Language.Segmentation;
using Isnad.Language.Trees;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Language.Learned;

/// <summary>Reads with learned models of words, and with the lexicon where it knows the word. Thread-safe.</summary>
/// <remarks>The model decides how a word is cut and what it is; of the lexicon's readings the one that agrees best is taken,
/// so that verbs, verbal nouns and participles keep their verb.</remarks>
public sealed class LearnedReader : IReader
{
    // The choice remembers most words itself.
    private const int AnalyzedWords = 10_000;

    private readonly ReadingChoice _choice;

    /// <summary>Creates a reader.</summary>
    /// <param name="model">The learned models of words.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="parser">Draws the trees; null for the rules of word order.</param>
    /// <param name="names">Finds the names; null for none.</param>
    public LearnedReader(WordsModel model, Lexicon lexicon, ISegmentParser? parser = null, NameTagger? names = null)
    {
        (Model, Lexicon, Parser, Names) = (model, lexicon, parser, names);
        _choice = new ReadingChoice(lexicon, new WordAnalyzer(lexicon, AnalyzedWords));
    }

    /// <inheritdoc/>
    public string Version => "learned/1";

    /// <summary>The learned models of words.</summary>
    public WordsModel Model { get; }

    /// <summary>Draws the trees; null for the rules of word order.</summary>
    public ISegmentParser? Parser { get; }

    /// <summary>Finds the names; null for none.</summary>
    public NameTagger? Names { get; }

    /// <summary>The lexicon read with.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Loads the models and the lexicon.</summary>
    /// <param name="modelsFolder">Folder with <c>vectors.bin</c>, the model of words and, where there are any, those of trees and of names.</param>
    /// <param name="lexiconFolder">Folder with the lexicon.</param>
    /// <param name="model">File name of the model of words; <c>words-open.bin</c> is learned without non-commercial data.</param>
    /// <exception cref="InvalidDataException">A model is damaged.</exception>
    /// <exception cref="LexiconException">A lexicon file cannot be understood.</exception>
    public static LearnedReader Load(string modelsFolder, string lexiconFolder, string model = "words.bin") =>
        Load(modelsFolder, Lexicon.Load(lexiconFolder), model);

    /// <summary>Loads the models for a lexicon that is loaded already.</summary>
    /// <param name="modelsFolder">Folder with <c>vectors.bin</c>, the model of words and, where there are any, those of trees and of names.</param>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="model">File name of the model of words; <c>words-open.bin</c> is learned without non-commercial data.</param>
    /// <exception cref="InvalidDataException">A model is damaged.</exception>
    public static LearnedReader Load(string modelsFolder, Lexicon lexicon, string model = "words.bin")
    {
        var vectors = WordVectors.Load(Path.Combine(modelsFolder, "vectors.bin"));
        var trees = Path.Combine(modelsFolder, model.Replace("words", "trees", StringComparison.Ordinal));
        var names = Path.Combine(modelsFolder, "names.bin");
        return new LearnedReader(
            WordsModel.Load(Path.Combine(modelsFolder, model), vectors, lexicon),
            lexicon,
            File.Exists(trees) ? TreeParser.Load(trees, vectors) : null,
            File.Exists(names) ? NameTagger.Load(names) : null);
    }

    /// <inheritdoc/>
    public Reading Read(string text)
    {
        var pieces = Sentences.Split(text);
        var read = pieces.Select(piece => ReadWords(text, piece.Span)).ToArray();
        var parsed = Parsed(read);
        var sentences = pieces.Select((piece, i) => new Sentence(i, piece.Paragraph, piece.Span, parsed[i], [])).ToList();
        if (Names is null)
        {
            return new Reading(text, sentences);
        }

        var names = Names.FindAll([.. sentences.Select(s => s.Tokens)]);
        return new Reading(text, [.. sentences.Select((s, i) => s with { Names = names[i] })]);
    }

    private IReadOnlyList<Token>[] Parsed(LearnedSentence[] read)
    {
        if (Parser is null)
        {
            return [.. read.Select(sentence => ShallowParser.Parse(sentence.Tokens))];
        }

        var trees = Parser.ParseAll([.. read.Select(sentence => sentence.Segments)]);
        return [.. read.Select((sentence, i) => Hung(sentence, WordTree.Of(sentence.Segments, trees[i], sentence.TokenOf)))];
    }

    private static Token[] Hung(LearnedSentence sentence, WordTree tree)
    {
        var hung = new Token[sentence.Tokens.Count];
        for (var i = 0; i < hung.Length; i++)
        {
            hung[i] = sentence.Tokens[i] with { Head = tree.Heads[i], Relation = Voiced(tree.Heads[i] < 0 ? null : sentence.Tokens[tree.Heads[i]], tree.Relations[i]) };
        }

        return hung;
    }

    /// <summary>The parser sees folded letters: where a written vowel tells that the verb is passive, its subject is one too.</summary>
    private static string Voiced(Token? head, string relation) =>
        relation == "nsubj" && head is { IsWrittenPassive: true } ? "nsubj:pass" : relation;

    /// <summary>Reads the words of one sentence: what a parser and the coding need, without a tree.</summary>
    internal LearnedSentence ReadWords(string text, Span sentence)
    {
        var units = WrittenUnits.Find(text, sentence);
        var forms = units.ConvertAll(u => text.Substring(u.Span.Start, u.Span.Length));
        var pieces = Model.Cut(forms).ToArray();
        var tagged = Model.Tag(pieces, TreebankConvention.Padt);
        var tokens = new List<Token>(units.Count);
        var tokenOf = new int[units.Count];
        var from = sentence.Start;
        for (var (unit, piece) = (0, 0); unit < units.Count; unit++)
        {
            var first = piece;
            while (piece < pieces.Length && pieces[piece].Word == unit)
            {
                piece++;
            }

            tokenOf[unit] = units[unit].IsWord ? tokens.Count : -1;
            if (units[unit].IsWord)
            {
                var word = new TaggedWord(forms[unit], new(pieces, first, piece - first), new(tagged, first, piece - first));
                tokens.Add(ToToken(text, tokens.Count, units[unit].Span, from, word));
                from = units[unit].Span.End;
            }
        }

        return new LearnedSentence(tokens, tagged, tokenOf);
    }

    private Token ToToken(string text, int index, Span span, int from, TaggedWord word)
    {
        var (segments, analyses) = _choice.Of(word);
        var placed = new Segment[segments.Count];
        for (var i = 0; i < placed.Length; i++)
        {
            placed[i] = segments[i] with { Span = new Span(span.Start + segments[i].Span.Start, segments[i].Span.Length) };
        }

        return new Token
        {
            Index = index,
            Span = span,
            Form = word.Form,
            Folded = Folding.Fold(word.Form),
            Before = span.Start == from + 1 && text[from] == ' ' ? " " : text[from..span.Start],
            Segments = placed,
            Analyses = analyses,
        };
    }
}
