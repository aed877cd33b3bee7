using Isnad.Coding.Actors;
using Isnad.Coding.Contexts;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>A report laid flat for coding: its words in one row, their trees, the entity behind each word.</summary>
internal sealed class Discourse
{
    private static readonly IReadOnlyList<int> Nobody = [];
    private readonly Token[] _words;
    private readonly int[] _sentenceOf;
    private readonly int[] _starts;
    private readonly int[] _clauseOf;
    private readonly Dictionary<int, List<int>> _children = [];
    private readonly ActorMention?[] _mentions;
    private readonly Dictionary<ActorMention, string> _entities;
    private readonly ILookup<int, ActorMention> _mentionsOf;
    private readonly string[] _lemmas;
    private readonly string?[] _verbs;
    private readonly string?[] _classes;

    public Discourse(Report report, Reading reading, IReadOnlyDictionary<ActorMention, string> entities, Func<string, string?> classOf, ContextOpinions? opinions = null)
    {
        Report = report;
        Reading = reading;
        // By the mention itself: to compare all that is told of two mentions takes long, and coding asks often.
        _entities = new Dictionary<ActorMention, string>(entities, ReferenceEqualityComparer.Instance);
        _words = [.. reading.Sentences.SelectMany(s => s.Tokens)];
        _lemmas = [.. _words.Select(w => w.Analysis is { } analysis ? Isnad.Text.Folding.Fold(analysis.Lemma) : w.Stem.Folded)];
        _verbs = [.. _words.Select(w => w.Analysis?.Verb is { } verb ? Isnad.Text.Folding.Fold(verb) : null)];
        _classes = [.. _words.Select(w => w.Analysis is { } analysis ? classOf(analysis.Lemma) : null)];
        _sentenceOf = new int[_words.Length];
        _starts = new int[reading.Sentences.Count + 1];
        _clauseOf = new int[_words.Length];
        _mentions = new ActorMention?[_words.Length];
        Index();
        Mentions = [.. entities.Keys.OrderBy(m => m.Span)];
        _mentionsOf = Mentions.ToLookup(m => m.Sentence);
        IndexMentions();
        Opinions = opinions;
    }

    public Report Report { get; }

    /// <summary>What the context model thinks of the choices of the report; null where there is none.</summary>
    public ContextOpinions? Opinions { get; }

    public Reading Reading { get; }

    /// <summary>All words of the report in order.</summary>
    public IReadOnlyList<Token> Words => _words;

    public Token this[int word] => _words[word];

    public int SentenceOf(int word) => _sentenceOf[word];

    public int SentenceStart(int sentence) => _starts[sentence];

    public int SentenceEnd(int sentence) => _starts[sentence + 1];

    public int ClauseOf(int word) => _clauseOf[word];

    /// <summary>The first word that ends after an offset of the text; the last one where none does.</summary>
    public int WordAt(int offset)
    {
        var (low, high) = (0, _words.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The word with which a span begins; -1 for no span.</summary>
    public int WordOf(Span? span) => span is { } found ? WordAt(found.Start) : -1;

    /// <summary>The governing word, -1 for none.</summary>
    public int HeadOf(int word) => _words[word].Head < 0 ? -1 : _starts[_sentenceOf[word]] + _words[word].Head;

    /// <summary>Whether <paramref name="ancestor"/> is the word itself or governs it, directly or not.</summary>
    public bool IsUnder(int word, int ancestor)
    {
        for (var up = word; up >= 0; up = HeadOf(up))
        {
            if (up == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    public IReadOnlyList<int> ChildrenOf(int word) => _children.TryGetValue(word, out var children) ? children : Nobody;

    public IEnumerable<int> ChildrenOf(int word, string relation) => ChildrenOf(word).Where(c => _words[c].Relation == relation);

    public Pos PosOf(int word) => _words[word].Analysis?.Pos ?? Pos.X;

    public bool IsVerb(int word) => PosOf(word) is Pos.Verb;

    /// <summary>Whether the word is a relative pronoun (الذي، التي، الذين …), by its form where the reader took it for something else.</summary>
    public bool IsRelative(int word) => LemmaOf(word) is "الذي" || _words[word].Folded is "التي" or "الذين";

    /// <summary>Whether the word opens a clause that describes something: a relative pronoun, or ما (ما قاله السفير).</summary>
    public bool IsDescribing(int word) => IsRelative(word) || _words[word].Folded is "ما" or "مما";

    /// <summary>Whether a particle that denies (لم، لن، لا) stands right before a word, in its sentence.</summary>
    public bool FollowsDenial(int word) => word > SentenceStart(SentenceOf(word)) && _words[word - 1].Stem.Folded is "لم" or "لن" or "لا";

    /// <summary>Whether the word is a verb that such a particle denies.</summary>
    public bool IsDeniedVerb(int word) => IsVerb(word) && FollowsDenial(word);

    /// <summary>The folded lemma; the folded stem of an unknown word.</summary>
    public string LemmaOf(int word) => _lemmas[word];

    /// <summary>The folded lemma of the verb that the word derives from; null for none.</summary>
    public string? VerbOf(int word) => _verbs[word];

    /// <summary>The verb that a word comes from, or else its lemma: the same for a verb, its noun and its participles.</summary>
    public string BaseOf(int word) => VerbOf(word) ?? LemmaOf(word);

    /// <summary>The class of the word's noun in nouns.tsv; null for none.</summary>
    public string? ClassOf(int word) => _classes[word];

    /// <summary>The widest mention that covers the word.</summary>
    public ActorMention? MentionAt(int word) => _mentions[word];

    /// <summary>The entity of the widest mention that covers the word; null for none.</summary>
    public string? EntityAt(int word) => _mentions[word] is { } mention ? _entities.GetValueOrDefault(mention) : null;

    /// <summary>Index of the first word of a mention.</summary>
    public int FirstOf(ActorMention mention) => _starts[mention.Sentence] + mention.First;

    /// <summary>Index of the last word of a mention.</summary>
    public int LastOf(ActorMention mention) => _starts[mention.Sentence] + mention.Last;

    /// <summary>Index of the head word of a mention.</summary>
    public int HeadWordOf(ActorMention mention) => _starts[mention.Sentence] + mention.HeadToken;

    /// <summary>All mentions that became part of an entity, by position.</summary>
    public IReadOnlyList<ActorMention> Mentions { get; }

    /// <summary>Those of a sentence, by position.</summary>
    public IEnumerable<ActorMention> MentionsIn(int sentence) => _mentionsOf[sentence];

    /// <summary>Those of some sentences in a row, by position.</summary>
    public IEnumerable<ActorMention> MentionsIn(int first, int last) => Enumerable.Range(first, Math.Max(0, last - first + 1)).SelectMany(sentence => _mentionsOf[sentence]);

    /// <summary>Whether no wider mention covers this one (الصينية in السلطات الصينية is inside one).</summary>
    public bool IsOutermost(ActorMention mention) => _mentions[FirstOf(mention)] == mention || _mentions[LastOf(mention)] == mention;

    public string EntityOf(ActorMention mention) => _entities[mention];

    /// <summary>The folded preposition that governs a noun, proclitic or free; null for none.</summary>
    public string? PrepositionOf(int word)
    {
        if (_words[word].Preposition is { } proclitic)
        {
            return proclitic;
        }

        foreach (var child in ChildrenOf(word))
        {
            if (_words[child].Relation == "case")
            {
                return _words[child].Stem.Folded;
            }
        }

        return null;
    }

    /// <summary>The mention right behind another that و joins to it, or that stands bare; null for none.</summary>
    public ActorMention? Next(ActorMention mention, bool joined)
    {
        var next = LastOf(mention) + 1;
        return next < SentenceEnd(mention.Sentence) && _words[next].HasConjunction == joined && _words[next].Preposition is null && _words[next].Before.AsSpan().Trim().Length == 0
            && MentionAt(next) is { } found && FirstOf(found) == next && found.Rule != "nationality" ? found : null;
    }

    private void Index()
    {
        var word = 0;
        var clause = 0;
        foreach (var sentence in Reading.Sentences)
        {
            _starts[sentence.Index] = word;
            clause++;
            var hasVerb = false;
            foreach (var token in sentence.Tokens)
            {
                if (token.Index > 0 && OpensClause(sentence, token.Index, hasVerb))
                {
                    clause++;
                    hasVerb = false;
                }

                hasVerb |= token.Analysis?.Pos is Pos.Verb;

                _sentenceOf[word] = sentence.Index;
                _clauseOf[word] = clause;
                if (token.Head >= 0)
                {
                    AddChild(_starts[sentence.Index] + token.Head, word);
                }

                word++;
            }
        }

        _starts[^1] = word;
    }

    private void AddChild(int head, int child)
    {
        if (!_children.TryGetValue(head, out var children))
        {
            _children[head] = children = [];
        }

        children.Add(child);
    }

    /// <summary>A subordinator opens a clause, and so does a verb after the clause's own.</summary>
    private static bool OpensClause(Sentence sentence, int index, bool hasVerb) =>
        sentence.Tokens[index].Analysis?.Pos is Pos.SubordinatingConjunction
        || (hasVerb && sentence.Tokens[index].Analysis?.Pos is Pos.Verb);

    private void IndexMentions()
    {
        foreach (var mention in Mentions)
        {
            var first = FirstOf(mention);
            var last = LastOf(mention);
            for (var word = first; word <= last; word++)
            {
                if (_mentions[word] is not { } other || other.Span.Length < mention.Span.Length)
                {
                    _mentions[word] = mention;
                }
            }
        }
    }
}
