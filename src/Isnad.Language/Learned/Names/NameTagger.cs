namespace Isnad.Language.Learned.Names;

/// <summary>Finds names with learned models: persons, organizations, countries, places, nationalities, titles, events, one inside another. Thread-safe.</summary>
/// <remarks>A report is read twice: what the first reading makes of a word elsewhere in the report helps the second.</remarks>
public sealed class NameTagger
{
    private readonly NameModel _model;
    private readonly NameWords _words;
    private readonly NameFeatures _features;

    internal NameTagger(NameModel model)
    {
        _model = model;
        _words = new NameWords(model.Evidence, model.Classes, model.Reputations);
        _features = new NameFeatures(_words);
    }

    /// <summary>Loads a model file (<c>models/names.bin</c>).</summary>
    /// <exception cref="InvalidDataException">The file is no names model of this format.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static NameTagger Load(string path) => new(NameModel.Load(path));

    /// <summary>The names in one sentence that stands alone, in order, longer ones before those inside them.</summary>
    public IReadOnlyList<Name> Find(IReadOnlyList<Token> tokens) => FindAll([tokens])[0];

    /// <summary>The names in each sentence of a report.</summary>
    public IReadOnlyList<IReadOnlyList<Name>> FindAll(IReadOnlyList<IReadOnlyList<Token>> sentences)
    {
        var sequences = sentences.Select(tokens => NameSequence.Of(tokens, _words)).ToArray();
        var passages = sequences.Select(s => new NamePassage(s.Words, _features)).ToArray();
        var labels = ReadTwice(passages);
        var names = new IReadOnlyList<Name>[sentences.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = NameKinds.Of(sentences[i], sequences[i], _model, labels[i], Nested(passages[i], labels[i]));
        }

        return names;
    }

    /// <summary>Tags words, for evaluation: for each word of each sentence its tags in IOB2, <c>O</c> alone where it has none.</summary>
    /// <param name="sentences">Words and punctuation marks of the sentences of a text.</param>
    /// <param name="nested">Whether the nested scheme is asked (PERS, ORG, GPE, OCC, DATE …), several tags a word, or that with PERS, LOC, ORG, MISC.</param>
    public IReadOnlyList<string[][]> Tag(IReadOnlyList<IReadOnlyList<string>> sentences, bool nested)
    {
        var passages = sentences.Select(s => new NamePassage([.. s.Select(w => _words[w])], _features)).ToArray();
        var labels = ReadTwice(passages);
        return [.. passages.Select((passage, i) => nested
            ? Written(_model.Nested, Nested(passage, labels[i]), passage.Words.Length)
            : Written(_model.News, [labels[i]], passage.Words.Length))];
    }

    private int[][] ReadTwice(NamePassage[] passages)
    {
        var news = _model.News;
        var scores = passages.Select(p => p.Score(news)).ToArray();
        var labels = passages.Select((p, i) => news.Decode(0, scores[i], p.Words.Length)).ToArray();
        var memory = ReportMemory.Recall([.. passages.Select(p => p.Words)], labels, news.Chains[0].Types.Count + 1);
        return [.. passages.Select((p, i) => Array.TrueForAll(memory[i], m => m.Length == 0)
            ? labels[i]
            : news.Decode(0, p.Score(news, scores[i], memory[i]), p.Words.Length))];
    }

    private int[][] Nested(NamePassage passage, int[] labels)
    {
        var nested = _model.Nested;
        var scores = passage.Score(nested, passage.Score(nested), NameModel.Hints(labels));
        return [.. nested.Chains.Select((_, c) => nested.Decode(c, scores, passage.Words.Length))];
    }

    private static string[][] Written(NameScheme scheme, int[][] labels, int words)
    {
        var tags = new string[words][];
        for (var i = 0; i < words; i++)
        {
            var told = scheme.Chains.Select((chain, c) => chain.Tag(labels[c][i])).Where(tag => tag != "O").ToArray();
            tags[i] = told.Length > 0 ? told : ["O"];
        }

        return tags;
    }
}
