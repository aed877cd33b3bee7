using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Claims;

/// <summary>All patterns of speech.tsv.</summary>
public sealed class SpeechBook
{
    private readonly Dictionary<string, List<SpeechPattern>> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SpeechPattern>> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SpeechPattern>> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SpeechPattern>> _nominals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unnamed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _carriers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _documents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _same = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withObject = new(StringComparer.Ordinal);
    private readonly HashSet<string> _edges = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nominalEdges = new(StringComparer.Ordinal);
    private readonly HashSet<string> _turns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nobody = new(StringComparer.Ordinal);
    private readonly HashSet<string> _anybody = new(StringComparer.Ordinal);
    private readonly HashSet<string> _as = new(StringComparer.Ordinal);
    private readonly HashSet<string> _conditions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly HashSet<string> _agents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _norms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _suspicions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _orders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _plans = new(StringComparer.Ordinal);
    private readonly HashSet<string> _condemnations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bodies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _homelands = new(StringComparer.Ordinal);

    private SpeechBook()
    {
    }

    /// <summary>Reads speech.tsv of a lexicon folder.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static SpeechBook Load(string lexiconFolder)
    {
        var book = new SpeechBook();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "speech.tsv")).Rows)
        {
            book.Add(row);
        }

        return book;
    }

    /// <summary>Patterns headed by a verb (its verbal nouns and participles too), longest first.</summary>
    public IReadOnlyList<SpeechPattern> OfVerb(string foldedLemma) => _verbs.GetValueOrDefault(foldedLemma) ?? [];

    /// <summary>Patterns headed by a noun, longest first.</summary>
    public IReadOnlyList<SpeechPattern> OfNoun(string foldedLemma) => _nouns.GetValueOrDefault(foldedLemma) ?? [];

    /// <summary>Adverbial phrases that begin with a word, longest first.</summary>
    public IReadOnlyList<SpeechPattern> Beginning(string folded) => _phrases.GetValueOrDefault(folded) ?? [];

    /// <summary>Phrases without a verb that begin with a word, by which one who is speaking vouches: غير مسؤول عن.</summary>
    public IReadOnlyList<SpeechPattern> Nominal(string folded) => _nominals.GetValueOrDefault(folded) ?? [];

    /// <summary>Whether a noun (folded lemma) stands for sources that are not named: مصدر، شاهد.</summary>
    public bool IsUnnamed(string foldedLemma) => _unnamed.Contains(foldedLemma);

    /// <summary>Whether a noun (folded lemma) is a text that carries the word of its owner: بيان، تقرير.</summary>
    public bool IsCarrier(string foldedLemma) => _carriers.Contains(foldedLemma);

    /// <summary>Whether such a text is described, and not owned, by a nation: دراسة، وثيقة.</summary>
    public bool IsDocument(string foldedLemma) => _documents.Contains(foldedLemma);

    /// <summary>Whether a noun (folded lemma) is somebody's word itself: قول، تعبير، رأي.</summary>
    public bool IsWord(string foldedLemma) => _words.Contains(foldedLemma);

    /// <summary>Whether a folded word beside a noun says that it is the one told before: ذات، نفس، مذكور.</summary>
    public bool IsSame(string folded) => _same.Contains(folded);

    /// <summary>Whether a verb (folded lemma) is never without its object: اتهم.</summary>
    public bool TakesObject(string foldedLemma) => _withObject.Contains(foldedLemma);

    /// <summary>Whether a verb (folded lemma) says where something is told (جاء في بيان), so that a text and its owner follow its preposition.</summary>
    public bool IsPlaced(string foldedLemma) => OfVerb(foldedLemma).Any(p => p.Source == "gen" && p.Words.Count > 2);

    /// <summary>Whether a folded word turns from what is said to what the reporter sets beside it: بينما، فيما.</summary>
    public bool IsEdge(string folded) => _edges.Contains(folded);

    /// <summary>Whether a folded word ends content that is a noun phrase: أعلن استقالته بعد رفض العمال.</summary>
    public bool IsNominalEdge(string folded) => _nominalEdges.Contains(folded);

    /// <summary>Whether one or two folded words turn to another speaker where a verb of saying follows closely: لكن، كما، غير أن.</summary>
    public bool IsTurn(string folded) => _turns.Contains(folded);

    /// <summary>Whether a folded word is a subject that stands for nobody: أي.</summary>
    public bool IsNobody(string folded) => _nobody.Contains(folded);

    /// <summary>Whether a folded word stands for nobody after a negation only: لا أحد.</summary>
    public bool IsAnybody(string folded) => _anybody.Contains(folded);

    /// <summary>Whether one or two folded words before a verb of saying make the words before them what is said: كما, على ما.</summary>
    public bool IsAs(string folded) => _as.Contains(folded);

    /// <summary>Whether one or two folded words open a condition: إذا, ما لم.</summary>
    public bool IsCondition(string folded) => _conditions.Contains(folded);

    /// <summary>Whether a noun (folded lemma) takes up what was told before: هذه الأنباء, الاتهامات.</summary>
    public bool IsTold(string foldedLemma) => _told.Contains(foldedLemma);

    /// <summary>Whether two folded words name the doer of a passive verb: من قبل.</summary>
    public bool IsAgent(string folded) => _agents.Contains(folded);

    /// <summary>Whether a noun (folded lemma) behind وفق or بحسب tells by what rule something is done, and not who says so: قانون، اتفاق.</summary>
    public bool IsNorm(string foldedLemma) => _norms.Contains(foldedLemma);

    /// <summary>Whether a verb (folded lemma) in the masculine is mostly the passive where it describes a noun that its content takes up: رجل يشتبه بأنه.</summary>
    public bool IsSuspicion(string foldedLemma) => _suspicions.Contains(foldedLemma);

    /// <summary>Whether who demands by a verb (folded lemma) does it himself where nobody else is told to: أمر بإغلاق المعبر.</summary>
    public bool IsOrder(string foldedLemma) => _orders.Contains(foldedLemma);

    /// <summary>Whether a pattern (folded) is a verb by which somebody plans what he does himself: قرر.</summary>
    public bool IsPlan(string pattern) => _plans.Contains(pattern);

    /// <summary>Whether by a pattern (folded) somebody condemns, which alone does not tell that it took place: استنكر.</summary>
    public bool IsCondemnation(string pattern) => _condemnations.Contains(pattern);

    /// <summary>Whether a noun of saying (folded lemma) is a body where it has the article: الادعاء.</summary>
    public bool IsBody(string foldedLemma) => _bodies.Contains(foldedLemma);

    /// <summary>Whether a noun (folded lemma) with a pronoun is the state of the one who speaks: إن بلاده سترد.</summary>
    public bool IsHomeland(string foldedLemma) => _homelands.Contains(foldedLemma);

    private void Add(LexiconRow row)
    {
        var words = row["pattern"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Folding.Fold).ToArray();
        switch (row["kind"])
        {
            case "unnamed":
                _unnamed.Add(words[0]);
                return;
            case "carrier":
                _carriers.Add(words[0]);
                return;
            case "document":
                _carriers.Add(words[0]);
                _documents.Add(words[0]);
                return;
            case "word":
                _words.Add(words[0]);
                return;
            case "same":
                _same.Add(words[0]);
                return;
            case "with-object":
                _withObject.Add(words[0]);
                return;
            case "addressed":
                // Persons are told apart by it, in ActorLexicon.
                return;
            case "edge":
                _edges.Add(words[0]);
                return;
            case "edge-noun":
                _nominalEdges.Add(words[0]);
                return;
            case "turn":
                _turns.Add(string.Join(' ', words));
                return;
            case "nobody":
                _nobody.Add(words[0]);
                return;
            case "anybody":
                _anybody.Add(words[0]);
                return;
            case "as":
                _as.Add(string.Join(' ', words));
                return;
            case "condition":
                _conditions.Add(string.Join(' ', words));
                return;
            case "told":
                _told.Add(words[0]);
                return;
            case "norm":
                _norms.Add(words[0]);
                return;
            case "order":
                _orders.Add(words[0]);
                return;
            case "plan":
                _plans.Add(words[0]);
                return;
            case "condemnation":
                _condemnations.Add(string.Join(' ', words));
                return;
            case "body":
                _bodies.Add(words[0]);
                return;
            case "homeland":
                _homelands.Add(words[0]);
                return;
            case "suspicion":
                _suspicions.Add(words[0]);
                return;
            case "agent":
                _agents.Add(string.Join(' ', words));
                return;
            default:
                Add(Pattern(row, words));
                return;
        }
    }

    private static SpeechPattern Pattern(LexiconRow row, string[] words)
    {
        var content = row["content"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Folding.Fold).ToArray();
        return new SpeechPattern(words, row["kind"], row.Named<Stance>("stance"), row["source"], content);
    }

    private void Add(SpeechPattern pattern)
    {
        var patterns = pattern.Kind switch
        {
            "verb" => _verbs,
            "noun" => _nouns,
            "nominal" => _nominals,
            _ => _phrases,
        };
        if (!patterns.TryGetValue(pattern.Words[0], out var list))
        {
            patterns[pattern.Words[0]] = list = [];
        }

        var at = list.FindIndex(p => p.Words.Count < pattern.Words.Count);
        list.Insert(at < 0 ? list.Count : at, pattern);
    }
}
