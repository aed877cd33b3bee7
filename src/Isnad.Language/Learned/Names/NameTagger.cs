namespace Isnad.Language.Learned.Names;

/// <summary>Finds names with learned models: persons, organizations, countries, places, nationalities, titles, events, one inside another. Thread-safe.</summary>
/// <remarks>A report is read twice: what the first reading makes of a word elsewhere in the report helps the second.</remarks>
public sealed class NameTagger
{
    private readonly NameModel _model;
    private readonly NameWords _words;
    private readonly NameFeatures _features;
    private readonly Lazy<NameScheme> _all;

    internal NameTagger(NameModel model)
    {
        _model = model;
        _words = new NameWords(model.Evidence, model.Classes, model.Reputations);
        _features = new NameFeatures(_words);
        _all = new Lazy<NameScheme>(() => NameScheme.Join(model.News, model.Nested.Only(NameKinds.NestedTypes)));
    }

    /// <summary>Loads a model file (<c>models/names.bin</c>).</summary>
    /// <exception cref="InvalidDataException">The file is no names model of this format.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static NameTagger Load(string path)
    {
        var tagger = new NameTagger(NameModel.Load(path));
        _ = tagger._all.Value;
        return tagger;
    }

    /// <summary>The names in one sentence that stands alone, in order, longer ones before those inside them.</summary>
    public IReadOnlyList<Name> Find(IReadOnlyList<Token> tokens) => FindAll([tokens])[0];

    /// <summary>The names in each sentence of a report.</summary>
    public IReadOnlyList<IReadOnlyList<Name>> FindAll(IReadOnlyList<IReadOnlyList<Token>> sentences)
    {
        var sequences = sentences.Select(tokens => NameSequence.Of(tokens, _words)).ToArray();
        var passages = sequences.Select(s => new NamePassage(s.Words, _features)).ToArray();
        var all = _all.Value;
        var scores = passages.Select(p => p.Score(all)).ToArray();
        var labels = ReadTwice(passages, all, scores);
        var names = new IReadOnlyList<Name>[sentences.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = NameKinds.Of(sentences[i], sequences[i], _model, labels[i], Nested(all, 1, passages[i], scores[i], labels[i]));
        }

        return names;
    }

    /// <summary>Tags words, for evaluation: for each word of each sentence its tags in IOB2, <c>O</c> alone where it has none.</summary>
    /// <param name="sentences">Words and punctuation marks of the sentences of a text.</param>
    /// <param name="nested">Whether the nested scheme is asked (PERS, ORG, GPE, OCC, DATE …), several tags a word, or that with PERS, LOC, ORG, MISC.</param>
    public IReadOnlyList<string[][]> Tag(IReadOnlyList<IReadOnlyList<string>> sentences, bool nested)
    {
        var passages = sentences.Select(s => new NamePassage([.. s.Select(w => _words[w])], _features)).ToArray();
        var labels = ReadTwice(passages, _model.News, [.. passages.Select(p => p.Score(_model.News))]);
        return [.. passages.Select((passage, i) => nested
            ? Written(Nested(_model.Nested, 0, passage, passage.Score(_model.Nested), labels[i]), passage.Words.Length)
            : Written([(_model.News.Chains[0], labels[i])], passage.Words.Length))];
    }

    // The news chain is the first of a scheme.
    private int[][] ReadTwice(NamePassage[] passages, NameScheme scheme, short[][] scores)
    {
        var labels = passages.Select((p, i) => scheme.Decode(0, scores[i], p.Words.Length)).ToArray();
        var memory = ReportMemory.Recall([.. passages.Select(p => p.Words)], labels, _model.News.Chains[0].Types.Count + 1);
        return [.. passages.Select((p, i) => Array.TrueForAll(memory[i], m => m.Length == 0)
            ? labels[i]
            : scheme.Decode(0, p.Score(scheme, scores[i], memory[i]), p.Words.Length))];
    }

    private static List<(NameChain Chain, int[] Labels)> Nested(NameScheme scheme, int first, NamePassage passage, short[] scores, int[] labels)
    {
        var hinted = passage.Score(scheme, scores, NameModel.Hints(labels));
        var nested = new List<(NameChain, int[])>();
        for (var c = first; c < scheme.Chains.Count; c++)
        {
            nested.Add((scheme.Chains[c], scheme.Decode(c, hinted, passage.Words.Length)));
        }

        return nested;
    }

    private static string[][] Written(IReadOnlyList<(NameChain Chain, int[] Labels)> read, int words)
    {
        var tags = new string[words][];
        for (var i = 0; i < words; i++)
        {
            var told = read.Select(r => r.Chain.Tag(r.Labels[i])).Where(tag => tag != "O").ToArray();
            tags[i] = told.Length > 0 ? told : ["O"];
        }

        return tags;
    }
}
