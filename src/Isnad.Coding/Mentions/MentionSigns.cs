using Isnad.Coding.Actors;
using Isnad.Language;
using Isnad.Language.Learned;

namespace Isnad.Coding.Mentions;

/// <summary>What speaks for and against a word being part of a mention that lists and rules did not find, as numbered signs.</summary>
internal sealed class MentionSigns
{
    /// <summary>Room for the signs of a word.</summary>
    public const int Most = 128;

    private const int FewSentences = 3;
    private const uint Outside = 1;
    private readonly WordVectors _vectors;
    private readonly Func<string, string?> _classOf;
    private readonly SentenceCodes[] _sentences;

    /// <param name="reading">The reading of the report.</param>
    /// <param name="found">The mentions that lists and rules found.</param>
    /// <param name="vectors">Whose clusters are signs.</param>
    /// <param name="classOf">The class of a noun by its lemma.</param>
    public MentionSigns(Reading reading, IEnumerable<ActorMention> found, WordVectors vectors, Func<string, string?> classOf)
    {
        (_vectors, _classOf) = (vectors, classOf);
        var mentions = found.ToLookup(mention => mention.Sentence);
        _sentences = [.. reading.Sentences.Select(sentence => new SentenceCodes(sentence, mentions[sentence.Index], vectors))];
    }

    /// <summary>Whether a mention can begin at a word: a noun, an adjective or a word of which nothing is known, that is in no mention yet.</summary>
    public bool CanBegin(int sentence, int word) => !_sentences[sentence].IsTaken(word)
        && _sentences[sentence].Tokens[word].Analysis is null or { Pos: Pos.Noun or Pos.Adjective or Pos.ProperNoun or Pos.X };

    /// <summary>Whether the mention that the word before stands in can go on with this one.</summary>
    public bool CanGoOn(int sentence, int word, int before) => before != Part.None && word > 0 && !_sentences[sentence].IsTaken(word)
        && string.IsNullOrWhiteSpace(_sentences[sentence].Tokens[word].Before);

    /// <summary>Writes the signs of a word; returns how many.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="word">Its index there.</param>
    /// <param name="before">What the word before was taken for (<see cref="Part"/>).</param>
    /// <param name="room">Room for <see cref="Most"/>.</param>
    public int Of(int sentence, int word, int before, Span<uint> room)
    {
        var signs = new FeatureSet(room);
        var codes = _sentences[sentence];
        AddWord(ref signs, codes, word, (uint)before);
        AddNeighbours(ref signs, codes, word);
        AddTree(ref signs, codes, word);
        AddSetting(ref signs, codes, sentence, word);
        return signs.Count;
    }

    private void AddWord(ref FeatureSet signs, SentenceCodes codes, int word, uint before)
    {
        var (form, lemma, token) = (codes.Forms[word], codes.Lemmas[word], codes.Tokens[word]);
        signs.Add(1, form);
        signs.Add(2, lemma);
        signs.Add(3, lemma, form);
        signs.Add(4, codes.Stems[word]);
        signs.Add(5, FeatureHash.Of(token.Folded));
        signs.Add(6, before, form);
        signs.Add(7, before, lemma);
        signs.Add(8, before, word > 0 ? codes.Lemmas[word - 1] : Outside);
        signs.Add(9, token.Analysis is { } analysis && _classOf(analysis.Lemma) is { } noun ? FeatureHash.Of(noun) : 0, form);
        signs.Add(10, token.Analysis is { } read ? 1 + (uint)read.Features.Number : 0, form);
        signs.Add(11, token.Pronoun is null ? 0u : 1, form);
        signs.Add(12, token.Preposition is { } preposition ? FeatureHash.Of(preposition) : 0, form);
        var stem = token.Stem.Folded;
        for (var length = 2; length <= 3; length++)
        {
            signs.Add(12 + (uint)length, FeatureHash.Of(stem.AsSpan(Math.Max(0, stem.Length - length))), form);
            signs.Add(15 + (uint)length, FeatureHash.Of(stem.AsSpan(0, Math.Min(length, stem.Length))), form);
        }

        signs.Add(20, stem.Contains('_', StringComparison.Ordinal) ? 1u : 0);
        signs.AddClusters(21, _vectors, codes.Clusters[word], 0, form);
        signs.Add(25, codes.Names[word], before);
        signs.Add(26, codes.Names[word], form);
    }

    private void AddNeighbours(ref FeatureSet signs, SentenceCodes codes, int word)
    {
        var (form, lemma) = (codes.Forms[word], codes.Lemmas[word]);
        for (var step = -2; step <= 2; step++)
        {
            var at = word + step;
            if (step == 0)
            {
                continue;
            }

            var kind = 40 + (10 * (uint)(step + 2));
            var inside = at >= 0 && at < codes.Tokens.Count;
            signs.Add(kind, inside ? codes.Lemmas[at] : Outside);
            signs.Add(kind + 1, inside ? codes.Forms[at] : Outside, form);
            signs.Add(kind + 2, inside ? codes.Taken[at] : Outside, form);
            if (Math.Abs(step) == 1)
            {
                signs.Add(kind + 3, inside ? codes.Lemmas[at] : Outside, form);
                signs.Add(kind + 4, inside ? codes.Lemmas[at] : Outside, lemma);
                signs.Add(kind + 5, inside ? codes.Taken[at] : Outside, lemma);
                if (inside)
                {
                    signs.AddClusters(kind + 6, _vectors, codes.Clusters[at], 1, form);
                }
            }
        }
    }

    private void AddTree(ref FeatureSet signs, SentenceCodes codes, int word)
    {
        var (form, token) = (codes.Forms[word], codes.Tokens[word]);
        var relation = token.Relation is { } name ? FeatureHash.Of(name) : 0;
        signs.Add(90, relation, form);
        if (token.Head >= 0)
        {
            signs.Add(91, codes.Lemmas[token.Head], relation);
            signs.Add(92, codes.Forms[token.Head], FeatureHash.Of(92, relation, form));
            signs.Add(93, codes.Taken[token.Head], relation);
            signs.AddClusters(94, _vectors, codes.Clusters[token.Head], 1, relation);
        }
    }

    private static void AddSetting(ref FeatureSet signs, SentenceCodes codes, int sentence, int word)
    {
        var form = codes.Forms[word];
        signs.Add(100, FeatureHash.Of(codes.Tokens[word].Before.AsSpan().Trim()), form);
        signs.Add(101, (uint)Math.Min(sentence, FewSentences), form);
        signs.Add(102, (uint)Math.Min(word, 2), form);
    }
}
