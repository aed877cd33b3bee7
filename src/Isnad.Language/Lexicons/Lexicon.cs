using Isnad.Language.Inflections;
using Isnad.Text;

namespace Isnad.Language.Lexicons;

/// <summary>The words that Isnad knows, found by any of their inflected forms.</summary>
/// <remarks>Immutable and thread-safe. Forms are derived when a word with the same hard consonants is first asked for,
/// so that loading costs only the reading of the files.</remarks>
public sealed class Lexicon
{
    private readonly Dictionary<string, Shelf> _shelves = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FunctionWord>> _functionWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Lexeme>> _byLemma = new(StringComparer.Ordinal);
    private readonly HashSet<string> _auxiliaries;

    private Lexicon(IReadOnlyList<Lexeme> verbs, IReadOnlyList<Lexeme> nouns, IReadOnlyList<FunctionWord> functionWords)
    {
        Verbs = verbs;
        Nouns = nouns;
        FunctionWords = functionWords;
        var verbal = verbs.Select(v => v.Lemma).ToHashSet(StringComparer.Ordinal);
        foreach (var word in functionWords.Where(w => w.Pos != Pos.Auxiliary || !verbal.Contains(w.Lemma)))
        {
            Add(_functionWords, Folding.Fold(word.Form), word);
        }

        var masdars = MasdarOwners(verbs);
        foreach (var verb in verbs)
        {
            Add(_byLemma, Folding.Fold(verb.Lemma), verb);
            foreach (var shown in verb.Masdars.Append(verb.Lemma).Select(l => Shelf.Key(Folding.Fold(l))).Distinct(StringComparer.Ordinal))
            {
                Shelve(shown, verb, verb);
            }
        }

        _auxiliaries = functionWords.Where(w => w.Pos == Pos.Auxiliary).Select(w => w.Lemma).ToHashSet(StringComparer.Ordinal);

        foreach (var noun in nouns)
        {
            Add(_byLemma, Folding.Fold(noun.Lemma), noun);
            if (noun.Class.Length > 0)
            {
                _classes.TryAdd(Folding.Fold(noun.Lemma), noun.Class);
            }

            var owner = noun.Pos == Pos.Noun ? masdars.GetValueOrDefault(noun.Lemma) : null;
            Shelve(noun.Lemma, noun, owner);
            foreach (var plural in noun.Plurals.Where(p => Shelf.Key(Folding.Fold(p)) != Shelf.Key(Folding.Fold(noun.Lemma))))
            {
                Shelve(plural, noun, owner);
            }
        }
    }

    /// <summary>All verbs.</summary>
    public IReadOnlyList<Lexeme> Verbs { get; }

    /// <summary>All nouns, adjectives and adverbs.</summary>
    public IReadOnlyList<Lexeme> Nouns { get; }

    /// <summary>All function words.</summary>
    public IReadOnlyList<FunctionWord> FunctionWords { get; }

    /// <summary>Reads verbs.tsv, nouns.tsv, common-words.tsv and function-words.tsv of a folder; an absent file counts as empty.</summary>
    /// <exception cref="LexiconException">A row cannot be understood.</exception>
    public static Lexicon Load(string folder)
    {
        var verbs = LexiconFiles.Verbs(Path.Combine(folder, "verbs.tsv"));
        var nouns = LexiconFiles.Nouns(Path.Combine(folder, "nouns.tsv"));
        var common = LexiconFiles.CommonWords(Path.Combine(folder, "common-words.tsv"));
        var function = LexiconFiles.FunctionWords(Path.Combine(folder, "function-words.tsv"));
        return new Lexicon(verbs, [.. nouns, .. common], function);
    }

    /// <summary>The entries whose inflected form folds to <paramref name="folded"/>; clitics are not split off.</summary>
    public IReadOnlyList<WordEntry> Find(string folded) =>
        _shelves.TryGetValue(Shelf.Key(folded), out var shelf) ? shelf.Find(folded) : [];

    /// <summary>The function words that fold to <paramref name="folded"/>.</summary>
    public IReadOnlyList<FunctionWord> FindFunctionWords(string folded) =>
        _functionWords.TryGetValue(folded, out var words) ? words : [];

    /// <summary>The lexemes with this lemma, folded or not.</summary>
    public IReadOnlyList<Lexeme> FindLemma(string lemma) =>
        _byLemma.TryGetValue(Folding.Fold(lemma), out var lexemes) ? lexemes : [];

    /// <summary>The semantic class of a noun by its lemma, such as <c>weapon.explosive</c>; null where it has none.
    /// As its cell in nouns.tsv says: several classes stand with <c>|</c> between them.</summary>
    public string? ClassOf(string lemma) => _classes.GetValueOrDefault(Folding.Fold(lemma));

    /// <summary>Whether a verb is كان or one of its sisters, as function-words.tsv lists them.</summary>
    public bool IsAuxiliary(string lemma) => _auxiliaries.Contains(lemma);

    private static Dictionary<string, Lexeme> MasdarOwners(IReadOnlyList<Lexeme> verbs)
    {
        var owners = new Dictionary<string, Lexeme>(StringComparer.Ordinal);
        foreach (var verb in verbs)
        {
            foreach (var masdar in Inflection.MasdarsOf(verb))
            {
                owners.TryAdd(masdar, verb);
            }
        }

        return owners;
    }

    private static void Add<T>(Dictionary<string, List<T>> lists, string key, T value)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(value);
    }

    private void Shelve(string letters, Lexeme lexeme, Lexeme? verb)
    {
        var key = Shelf.Key(Folding.Fold(letters));
        if (!_shelves.TryGetValue(key, out var shelf))
        {
            _shelves.Add(key, shelf = new Shelf());
        }

        shelf.Add(lexeme, verb);
    }
}
