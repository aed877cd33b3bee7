using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Claims;

/// <summary>All patterns of speech.tsv.</summary>
public sealed class SpeechBook
{
    /// <summary>A kind by which ActorLexicon tells persons apart; nothing here asks for it.</summary>
    private const string Addressed = "addressed";

    /// <summary>The kinds of which only the words are asked. A row of any other is a pattern and needs a stance, so a misspelt kind is told of.</summary>
    private static readonly string[] Kinds =
    [
        "unnamed", "carrier", "document", "word", "same", "with-object", "edge", "edge-noun", "turn", "nobody", "anybody",
        "as", "condition", "told", "agent", "norm", "suspicion", "order", "plan", "condemnation", "body", "homeland",
    ];

    private readonly Dictionary<string, List<SpeechPattern>> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SpeechPattern>> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SpeechPattern>> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SpeechPattern>> _nominals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _kinds = Kinds.ToDictionary(kind => kind, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);

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
    public bool IsUnnamed(string foldedLemma) => Is("unnamed", foldedLemma);

    /// <summary>Whether a noun (folded lemma) is a text that carries the word of its owner: بيان، تقرير.</summary>
    public bool IsCarrier(string foldedLemma) => Is("carrier", foldedLemma) || IsDocument(foldedLemma);

    /// <summary>Whether such a text is described, and not owned, by a nation: دراسة، وثيقة.</summary>
    public bool IsDocument(string foldedLemma) => Is("document", foldedLemma);

    /// <summary>Whether a noun (folded lemma) is somebody's word itself: قول، تعبير، رأي.</summary>
    public bool IsWord(string foldedLemma) => Is("word", foldedLemma);

    /// <summary>Whether a folded word beside a noun says that it is the one told before: ذات، نفس، مذكور.</summary>
    public bool IsSame(string folded) => Is("same", folded);

    /// <summary>Whether a verb (folded lemma) is never without its object: اتهم.</summary>
    public bool TakesObject(string foldedLemma) => Is("with-object", foldedLemma);

    /// <summary>Whether a verb (folded lemma) says where something is told (جاء في بيان), so that a text and its owner follow its preposition.</summary>
    public bool IsPlaced(string foldedLemma) => OfVerb(foldedLemma).Any(p => p.Source == "gen" && p.Words.Count > 2);

    /// <summary>Whether a folded word turns from what is said to what the reporter sets beside it: بينما، فيما.</summary>
    public bool IsEdge(string folded) => Is("edge", folded);

    /// <summary>Whether a folded word ends content that is a noun phrase: أعلن استقالته بعد رفض العمال.</summary>
    public bool IsNominalEdge(string folded) => Is("edge-noun", folded);

    /// <summary>Whether one or two folded words turn to another speaker where a verb of saying follows closely: لكن، كما، غير أن.</summary>
    public bool IsTurn(string folded) => Is("turn", folded);

    /// <summary>Whether a folded word is a subject that stands for nobody: أي.</summary>
    public bool IsNobody(string folded) => Is("nobody", folded);

    /// <summary>Whether a folded word stands for nobody after a negation only: لا أحد.</summary>
    public bool IsAnybody(string folded) => Is("anybody", folded);

    /// <summary>Whether one or two folded words before a verb of saying make the words before them what is said: كما, على ما.</summary>
    public bool IsAs(string folded) => Is("as", folded);

    /// <summary>Whether one or two folded words open a condition: إذا, ما لم.</summary>
    public bool IsCondition(string folded) => Is("condition", folded);

    /// <summary>Whether a noun (folded lemma) takes up what was told before: هذه الأنباء, الاتهامات.</summary>
    public bool IsTold(string foldedLemma) => Is("told", foldedLemma);

    /// <summary>Whether two folded words name the doer of a passive verb: من قبل.</summary>
    public bool IsAgent(string folded) => Is("agent", folded);

    /// <summary>Whether a noun (folded lemma) behind وفق or بحسب tells by what rule something is done, and not who says so: قانون، اتفاق.</summary>
    public bool IsNorm(string foldedLemma) => Is("norm", foldedLemma);

    /// <summary>Whether a verb (folded lemma) in the masculine is mostly the passive where it describes a noun that its content takes up: رجل يشتبه بأنه.</summary>
    public bool IsSuspicion(string foldedLemma) => Is("suspicion", foldedLemma);

    /// <summary>Whether who demands by a verb (folded lemma) does it himself where nobody else is told to: أمر بإغلاق المعبر.</summary>
    public bool IsOrder(string foldedLemma) => Is("order", foldedLemma);

    /// <summary>Whether a pattern (folded) is a verb by which somebody plans what he does himself: قرر.</summary>
    public bool IsPlan(string pattern) => Is("plan", pattern);

    /// <summary>Whether by a pattern (folded) somebody condemns, which alone does not tell that it took place: استنكر.</summary>
    public bool IsCondemnation(string pattern) => Is("condemnation", pattern);

    /// <summary>Whether a noun of saying (folded lemma) is a body where it has the article: الادعاء.</summary>
    public bool IsBody(string foldedLemma) => Is("body", foldedLemma);

    /// <summary>Whether a noun (folded lemma) with a pronoun is the state of the one who speaks: إن بلاده سترد.</summary>
    public bool IsHomeland(string foldedLemma) => Is("homeland", foldedLemma);

    private bool Is(string kind, string pattern) => _kinds[kind].Contains(pattern);

    private void Add(LexiconRow row)
    {
        var words = row["pattern"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Folding.Fold).ToArray();
        if (_kinds.TryGetValue(row["kind"], out var patterns))
        {
            patterns.Add(string.Join(' ', words));
        }
        else if (row["kind"] is not Addressed)
        {
            Add(Pattern(row, words));
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
