using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Language.Learned;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Meanings;

/// <summary>What speaks for and against each meaning of a word, as numbered signs.</summary>
internal sealed class MeaningSigns
{
    /// <summary>Room for the signs of a word.</summary>
    public const int Most = 247;

    /// <summary>How many more tell of the mode.</summary>
    public const int ModeSigns = 3;

    private const int FewSentences = 3;
    private const int Children = 4;
    private const int Reach = 7;
    private static readonly string[] UsualSlots = ["subj", "obj", "gen", "poss", "by"];
    private readonly Discourse _discourse;
    private readonly TriggerFinder _finder;
    private readonly WordVectors _vectors;
    private readonly WordCodes _codes;
    private readonly Ruled _ruled;
    private readonly HashSet<string> _title;

    public MeaningSigns(Discourse discourse, IReadOnlyDictionary<string, Entity> entities, TriggerFinder finder, IReadOnlyList<EventDraft> ruled, WordVectors vectors)
    {
        (_discourse, _finder, _vectors) = (discourse, finder, vectors);
        _codes = new WordCodes(discourse, entities, vectors);
        _ruled = new Ruled(ruled);
        _title = [.. FoldedWords.Of(discourse.Report.Title ?? "").Items.Select(word => word.Form)];
    }

    /// <summary>Whether the word can name an event: a verb, noun or adjective, or one of which nothing is known, that is no mere part of a phrase.</summary>
    public bool CanMean(int word) => _ruled.At(word) is not null
        || (!_ruled.IsPart(word) && !_finder.IsFigure(word) && _discourse[word].Analysis is null or { Pos: Pos.Verb or Pos.Noun or Pos.Adjective });

    /// <summary>Writes the signs of a word; returns how many.</summary>
    /// <param name="word">The word.</param>
    /// <param name="room">Room for <see cref="Most"/>.</param>
    public int Of(int word, Span<uint> room)
    {
        var signs = new FeatureSet(room);
        AddFrames(ref signs, word);
        AddWord(ref signs, word);
        AddNeighbours(ref signs, word);
        AddAround(ref signs, word);
        AddTree(ref signs, word);
        AddSetting(ref signs, word);
        AddArguments(ref signs, word);
        return signs.Count;
    }

    /// <summary>The event of a phrase of several words whose main word this is; null for none.</summary>
    public EventDraft? PhraseAt(int word) => _ruled.At(word) is { Frame.Words.Count: > 1 } phrase ? phrase : null;

    /// <summary>The word as an event of a type: as frames have it where they agree.</summary>
    public EventDraft DraftOf(int word, EventType type) => _ruled.At(word) is { } ruled && ruled.Type == type ? ruled : _finder.DraftAs(word, type);

    /// <summary>Adds what speaks for and against the modes of an event to the signs of its word.</summary>
    public static int AddMode(EventDraft draft, int count, Span<uint> room)
    {
        var (mode, frame) = (Ruled.ModeOf(draft.Mode), FeatureHash.Of(draft.Frame.Words[0]));
        room[count++] = FeatureHash.Of(201, (uint)draft.Type, mode);
        room[count++] = FeatureHash.Of(202, frame, mode);
        room[count++] = FeatureHash.Of(203, mode, draft.Frame.ModeByCue ? 1u : 0);
        return count;
    }

    private void AddFrames(ref FeatureSet signs, int word)
    {
        var (rule, form, strength) = (_ruled.TypeAt(word), _codes.Forms[word], _ruled.StrengthAt(word));
        signs.Add(1, rule);
        signs.Add(2, rule, strength);
        signs.Add(3, rule, form);
        signs.Add(4, rule, FeatureHash.Of(4, strength, form));
        signs.Add(5, rule, _codes.Verbs[word]);
        signs.Add(6, _ruled.FrameAt(word));
        signs.Add(103, _finder.IsRefused(word) ? 1u : 0, form);
        signs.Add(7, rule, _ruled.At(word) is { } draft ? 1 + (uint)Math.Min(draft.Actors.Count, 1) + (2 * (uint)Math.Min(draft.Recipients.Count, 1)) : 0);
        foreach (var could in _finder.Meanings(word).Select(f => f.Type is { } type ? 1 + (uint)type : 0).Distinct())
        {
            signs.Add(8, could);
            signs.Add(9, could, form);
        }
    }

    private void AddWord(ref FeatureSet signs, int word)
    {
        var form = _codes.Forms[word];
        signs.Add(10, form);
        signs.Add(11, _codes.Lemmas[word]);
        signs.Add(12, _codes.Lemmas[word], form);
        signs.Add(13, _codes.Verbs[word]);
        signs.Add(14, _codes.Verbs[word], form);
        signs.Add(15, _codes.Stems[word]);
        signs.Add(16, FeatureHash.Of(_discourse[word].Folded));
        signs.AddClusters(17, _vectors, _codes.Clusters[word], 0, form);
    }

    private void AddNeighbours(ref FeatureSet signs, int word)
    {
        var sentence = _discourse.SentenceOf(word);
        var (start, end) = (_discourse.SentenceStart(sentence), _discourse.SentenceEnd(sentence));
        var (verb, form, rule) = (_codes.Verbs[word], _codes.Forms[word], _ruled.TypeAt(word));
        for (var step = 0; step < 4; step++)
        {
            var at = word + (step < 2 ? step - 2 : step - 1);
            var inside = at >= start && at < end;
            var (kind, lemma) = (20 + (10 * (uint)step), inside ? _codes.Lemmas[at] : at < start ? 1u : 2u);
            signs.Add(kind, lemma);
            if (step is 1 or 2)
            {
                var other = inside ? _codes.Forms[at] : 0;
                signs.Add(kind + 1, lemma, verb);
                signs.Add(kind + 2, lemma, form);
                signs.Add(kind + 3, lemma, rule);
                signs.Add(kind + 4, other, form);
                signs.Add(kind + 5, other, rule);
            }

            if (inside)
            {
                signs.AddClusters(kind + 6, _vectors, _codes.Clusters[at], 1, step is 1 or 2 ? rule : 0);
                signs.Add(kind + 9, _codes.Who(at), rule);
            }
        }
    }

    private void AddAround(ref FeatureSet signs, int word)
    {
        var sentence = _discourse.SentenceOf(word);
        var (start, end) = (_discourse.SentenceStart(sentence), _discourse.SentenceEnd(sentence));
        for (var at = word + 1; at < Math.Min(end, word + Reach + 1); at++)
        {
            if (_discourse[at].Preposition is { } preposition)
            {
                var hash = FeatureHash.Of(preposition);
                signs.Add(60, hash, _codes.Forms[word]);
                signs.Add(61, hash, _codes.Verbs[word]);
                break;
            }
        }

        for (var at = Math.Max(start, word - Reach + 1); at < Math.Min(end, word + Reach); at++)
        {
            if (at != word && _discourse.PosOf(at) is Pos.Noun or Pos.Verb or Pos.Adjective)
            {
                signs.Add(62, (uint)_vectors.ClusterAt(_codes.Clusters[at], 1));
            }
        }
    }

    private void AddTree(ref FeatureSet signs, int word)
    {
        var head = _discourse.HeadOf(word);
        var (verb, form, rule) = (_codes.Verbs[word], _codes.Forms[word], _ruled.TypeAt(word));
        var relation = RelationOf(word);
        signs.Add(70, relation, form);
        signs.Add(71, relation, rule);
        if (head >= 0)
        {
            signs.Add(72, _codes.Lemmas[head], relation);
            signs.Add(73, _codes.Lemmas[head], verb);
            signs.Add(74, FeatureHash.Of(74, _codes.Forms[head], relation), form);
            signs.Add(75, _ruled.TypeAt(head), form);
            signs.Add(76, _ruled.TypeAt(head), rule);
            signs.AddClusters(77, _vectors, _codes.Clusters[head], 1, rule);
        }

        if (_discourse.PrepositionOf(word) is { } preposition)
        {
            var hash = FeatureHash.Of(preposition);
            signs.Add(80, hash, form);
            signs.Add(81, hash, rule);
            signs.Add(82, hash, verb);
        }

        foreach (var child in _discourse.ChildrenOf(word).Take(Children))
        {
            signs.Add(83, RelationOf(child), form);
            signs.Add(84, _codes.Lemmas[child]);
            signs.Add(85, _codes.Lemmas[child], rule);
        }
    }

    private void AddSetting(ref FeatureSet signs, int word)
    {
        var token = _discourse[word];
        var (form, rule) = (_codes.Forms[word], _ruled.TypeAt(word));
        var sentence = (uint)Math.Min(_discourse.SentenceOf(word), FewSentences);
        var title = _title.Contains(token.Stem.Folded) ? 1u : 0;
        var mention = _codes.MentionOf(word);
        signs.Add(90, token.Analysis is { } analysis ? 1 + (uint)analysis.Features.Number : 0, form);
        signs.Add(91, token.Pronoun is null ? 0u : 1, form);
        signs.Add(92, sentence, form);
        signs.Add(93, sentence, rule);
        signs.Add(94, _codes.Seen[word], form);
        signs.Add(95, _codes.Seen[word], rule);
        signs.Add(96, title, form);
        signs.Add(97, title, rule);
        signs.Add(98, mention, form);
        signs.Add(99, mention, rule);
        signs.Add(100, _discourse.ClassOf(word) is { } noun ? FeatureHash.Of(noun) : 0);
        foreach (var topic in _ruled.Topics)
        {
            signs.Add(101, topic);
            signs.Add(102, topic, _codes.Verbs[word]);
        }
    }

    private void AddArguments(ref FeatureSet signs, int word)
    {
        var (verb, form, rule) = (_codes.Verbs[word], _codes.Forms[word], _ruled.TypeAt(word));
        var arguments = _finder.ArgumentsOf(word);
        foreach (var slot in UsualSlots.Where(slot => !arguments.Has(slot)))
        {
            var hash = FeatureHash.Of(slot);
            signs.Add(110, hash, form);
            signs.Add(111, hash, rule);
        }

        foreach (var slot in arguments.Slots)
        {
            var hash = FeatureHash.Of(slot);
            foreach (var filler in arguments[slot].Take(2))
            {
                if (signs.Count > Most - 20)
                {
                    return;
                }

                var who = FeatureHash.Of(112, hash, filler.Pronoun is null ? _codes.Who(filler.Word) : 3);
                signs.Add(112, who);
                signs.Add(113, who, form);
                signs.Add(114, who, rule);
                signs.Add(115, who, verb);
                if (filler.Pronoun is null)
                {
                    var lemma = FeatureHash.Of(116, hash, _codes.Lemmas[filler.Word]);
                    signs.Add(116, lemma);
                    signs.Add(117, lemma, verb);
                    signs.AddClusters(FeatureHash.Of(118, hash), _vectors, _codes.Clusters[filler.Word], 1, rule);
                }
            }
        }
    }

    private uint RelationOf(int word) => _discourse[word].Relation is { } relation ? FeatureHash.Of(relation) : 0;
}
