using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Coding.Places;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Relations;

/// <summary>Words that tie two actors (relation-words.tsv).</summary>
internal sealed class RelationWords
{
    private static readonly string[] Kinds = ["kin", "whole", "branch", "head", "ended", "namesake", "from", "toward", "apart", "assume", "appoint", "succeed", "leave", "remove", "seat", "office", "state", "successor"];

    private readonly Dictionary<string, List<(string Preposition, Predicate Predicate)>> _links = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Predicate> _clauses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _words = Kinds.ToDictionary(kind => kind, _ => new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);

    private RelationWords()
    {
    }

    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static RelationWords Load(string lexiconFolder)
    {
        var words = new RelationWords();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "relation-words.tsv")).Rows)
        {
            if (row["kind"] == "link")
            {
                words.AddLink(row);
            }
            else if (row["kind"] == "governs")
            {
                // Read with the names of actors, which such a word ends.
                continue;
            }
            else if (row["kind"] == "clause")
            {
                words._clauses[row.Folded("word")] = row.Named<Predicate>("predicate");
            }
            else if (words._words.TryGetValue(row["kind"], out var ofKind))
            {
                ofKind.Add(row.Folded("word"));
            }
            else
            {
                throw row.Error($"no kind '{row["kind"]}'");
            }
        }

        return words;
    }

    /// <summary>A word of family: شقيق, عائلة.</summary>
    public bool IsKin(string lemma) => Has("kin", lemma);

    /// <summary>A word for a state as it acts, or for what it acts with: no part of it, but itself (حكومة, طائرة).</summary>
    public bool IsWhole(string lemma) => Has("whole", lemma);

    /// <summary>Whether words before or between two places tell that neither lies in the other, or one is a border, which holds nothing and lies in no one state.</summary>
    public bool LieApart(Discourse discourse, IReadOnlyDictionary<string, Entity> entities, ActorMention one, ActorMention other) =>
        Borders.IsOne(one) || Borders.IsOne(other) || LeadOn(discourse, entities, one, other) || StandApart(discourse, one, other);

    /// <summary>Whether the words right before two places tell that one leads to the other, so that neither lies in the other: من طرطوس حتى اللاذقية.</summary>
    private bool LeadOn(Discourse discourse, IReadOnlyDictionary<string, Entity> entities, ActorMention one, ActorMention other)
    {
        var (first, last) = one.Span.Start < other.Span.Start ? (one, other) : (other, one);
        return first.Sentence == last.Sentence && discourse.LastOf(first) < discourse.FirstOf(last) - 1
            && FollowsA("from", discourse, first) && FollowsA("toward", discourse, last)
            && !RelatedPlaces.AreNested(entities[discourse.EntityOf(first)], entities[discourse.EntityOf(last)]);
    }

    /// <summary>"بلدة قرب دمشق", "في غزة كما في الضفة": a word between two places says that neither lies in the other.</summary>
    private bool StandApart(Discourse discourse, ActorMention one, ActorMention other)
    {
        var (first, last) = one.Span.Start < other.Span.Start ? (one, other) : (other, one);
        if (first.Sentence != last.Sentence)
        {
            return false;
        }

        for (var word = discourse.LastOf(first) + 1; word < discourse.FirstOf(last); word++)
        {
            if (Has("apart", discourse[word].Folded) || Has("apart", discourse[word].Stem.Folded))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word for a part of a body, told behind its name: الجناح العسكري لحركة حماس.</summary>
    public bool IsBranch(string lemma) => Has("branch", lemma);

    /// <summary>An office that leads where the body is no state's: رئيس الشركة.</summary>
    public bool IsHead(string office) => Has("head", Folding.Fold(office));

    /// <summary>A word that says that an office is held no more: السابق.</summary>
    public bool IsEnded(string lemma) => Has("ended", lemma);

    /// <summary>A verb by which somebody comes into an office that it names: تولى.</summary>
    public bool Assumes(string? verb) => verb is not null && Has("assume", verb);

    /// <summary>A verb by which somebody is made what is told behind the name: عين.</summary>
    public bool Appoints(string? verb) => verb is not null && Has("appoint", verb);

    /// <summary>A verb by which one comes into the office of another: خلف.</summary>
    public bool Succeeds(string? verb) => verb is not null && Has("succeed", verb);

    /// <summary>A verb by which its doer gives up an office: استقال.</summary>
    public bool Leaves(string? verb) => verb is not null && Has("leave", verb);

    /// <summary>A verb by which another loses an office: أقال.</summary>
    public bool Removes(string? verb) => verb is not null && Has("remove", verb);

    /// <summary>An office as a thing that is taken: قيادة.</summary>
    public bool IsSeat(string lemma) => Has("seat", lemma);

    /// <summary>What somebody is made: زعيم.</summary>
    public bool IsOffice(string lemma) => Has("office", lemma);

    /// <summary>What tells an office of the state where its name is not told: وزراء.</summary>
    public bool IsOfState(string lemma) => Has("state", lemma);

    /// <summary>A word, as written and folded, before the one who held the office until then: خلفا.</summary>
    public bool IsSuccessor(string word) => Has("successor", word);

    /// <summary>What bears the name of somebody: a street, a shrine, an airport tell nothing of what he does.</summary>
    public bool IsNamesake(string lemma) => Has("namesake", lemma);

    /// <summary>Whether a mention's title itself says that it is held no more: الرئيس السابق.</summary>
    public bool TellEnded(Discourse discourse, ActorMention mention) =>
        Enumerable.Range(discourse.FirstOf(mention), mention.Last - mention.First + 1).Any(word => IsEnded(discourse.LemmaOf(word)));

    /// <summary>What a verb (folded lemma) makes of one whom its pronoun takes up, towards its subject: التي تدعمها إيران.</summary>
    public Predicate? ClauseOf(string verb) => _clauses.TryGetValue(verb, out var predicate) ? predicate : null;

    public Predicate? LinkOf(string lemma, string? preposition)
    {
        if (preposition is null || !_links.TryGetValue(lemma, out var links))
        {
            return null;
        }

        var found = links.FirstOrDefault(l => l.Preposition == preposition);
        return found.Preposition is null ? null : found.Predicate;
    }

    private bool FollowsA(string kind, Discourse discourse, ActorMention mention)
    {
        var before = discourse.FirstOf(mention) - 1;
        return before >= discourse.SentenceStart(mention.Sentence) && (Has(kind, discourse[before].Folded) || Has(kind, discourse[before].Stem.Folded));
    }

    private void AddLink(LexiconRow row)
    {
        var word = row.Folded("word");
        if (!_links.TryGetValue(word, out var links))
        {
            _links[word] = links = [];
        }

        links.Add((Folding.Fold(row["preposition"]), row.Named<Predicate>("predicate")));
    }

    private bool Has(string kind, string word) => _words[kind].Contains(word);
}
