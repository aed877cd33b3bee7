using System.Numerics.Tensors;
using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Language;
using Isnad.Language.Learned;

namespace Isnad.Coding.Tellings;

/// <summary>What speaks for and against a word's telling an event that was told before, as numbered signs.</summary>
internal sealed class TellingSigns(Discourse discourse, WordVectors vectors)
{
    /// <summary>Room for the signs of a choice.</summary>
    public const int Most = 150;

    private const int Reach = 8;
    private const int ShortestContent = 3;
    private const int FewSentences = 4;
    private readonly RepeatSigns _repeats = new(discourse);

    /// <summary>A telling as numbers.</summary>
    public ToldWord WordOf(EventDraft draft)
    {
        var word = draft.Trigger;
        var token = discourse[word];
        var index = vectors.IndexOf(token.Stem.Folded);
        var vector = new float[vectors.Dimensions];
        vectors.Copy(index, vector);
        var form = SignList.FormOf(discourse, word) + (token.Pronoun is null ? "" : "p");
        var likely = draft.Likelihood is { } likelihood ? 1 + (uint)(10 * likelihood) : 0;
        return new ToldWord(
            draft, FeatureHash.Of(form), _repeats.Key(draft), vector, index, discourse.SentenceOf(word), likely, TimeOf(word), _repeats.Company(draft), NearTo(word), TopicOf(word));
    }

    /// <summary>The signs of a later telling's belonging to an event.</summary>
    /// <param name="events">All events of the type told so far.</param>
    /// <param name="ranks">Their <see cref="Ranks"/>.</param>
    /// <param name="at">Which of them.</param>
    /// <param name="word">The later telling.</param>
    /// <param name="room">Room for <see cref="Most"/>.</param>
    public int Again(IReadOnlyList<ToldEvent> events, int[] ranks, int at, ToldWord word, Span<uint> room)
    {
        var signs = new FeatureSet(room);
        var told = events[at];
        var (first, last) = (told.First, told.Last);
        var type = (uint)word.Draft.Type;
        var same = SameOf(told, word);
        var distance = DistanceOf(last, word);
        var way = FeatureHash.Of(1, FeatureHash.Of(2, same, distance), word.Form);
        Span<uint> views = [type, word.Form, same, distance, FeatureHash.Of(3, type, same), FeatureHash.Of(3, type, word.Form), FeatureHash.Of(4, same, word.Form), way];
        Add(ref signs, 1, 0, views);
        Add(ref signs, 2, LikenessOf(told, word), views);
        Add(ref signs, 3, Shared(told.Words.Max(w => w.Company.Count(word.Company.Contains))), views);
        Add(ref signs, 4, Shared(told.Words.Max(w => w.Near.Count(word.Near.Contains))), views);
        Add(ref signs, 5, TopicLikeness(told, word), views);
        Add(ref signs, 6, FeatureHash.Of(1, (uint)Math.Min(events.Count, 4), (uint)Math.Min(events.Count - 1 - ranks[at], 3)), views);
        Add(ref signs, 7, FeatureHash.Of(1, first.Sentence == 0 ? 1u : 0, (uint)Math.Min(told.Words.Count, 3)), views);
        Add(ref signs, 8, last.Form, views);
        Add(ref signs, 9, TreeOf(last, word), views);
        Add(ref signs, 10, word.Likely, views);
        Add(ref signs, 11, FeatureHash.Of(1, last.Time, word.Time), views);
        AddFacts(ref signs, first.Draft, word.Draft, type, same);
        signs.Add(40, FeatureHash.Of(first.Key), FeatureHash.Of(word.Key));
        signs.Add(41, FeatureHash.Of(last.Key), FeatureHash.Of(word.Key));
        signs.Add(42, FeatureHash.Of(word.Key), distance);
        signs.Add(43, FeatureHash.Of(word.Key), same);
        signs.Add(44, FeatureHash.Of(1, (uint)vectors.ClusterAt(first.Place, 0), (uint)vectors.ClusterAt(word.Place, 0)), type);
        signs.Add(45, FeatureHash.Of(1, (uint)vectors.ClusterAt(first.Place, 1), (uint)vectors.ClusterAt(word.Place, 1)));
        signs.Add(46, _repeats.IsShown(word.Draft.Trigger) ? 1u : 0, way);
        return signs.Count;
    }

    /// <summary>The signs of a telling's being of a new event.</summary>
    public int New(IReadOnlyList<ToldEvent> events, ToldWord word, Span<uint> room)
    {
        var signs = new FeatureSet(room);
        var type = (uint)word.Draft.Type;
        var key = FeatureHash.Of(word.Key);
        var many = (uint)Math.Min(events.Count, 4);
        var sentence = (uint)Math.Min(word.Sentence, FewSentences);
        var latest = events.Max(e => e.Last.Sentence) == word.Sentence ? 1u : 0;
        signs.Add(100, type);
        signs.Add(101, key);
        signs.Add(102, key, word.Form);
        signs.Add(103, word.Form, type);
        signs.Add(104, many, type);
        signs.Add(105, many, word.Form);
        signs.Add(106, word.Likely, type);
        signs.Add(107, word.Likely, word.Form);
        signs.Add(108, FeatureHash.Of(1, sentence, latest), type);
        signs.Add(109, FeatureHash.Of(1, sentence, latest), word.Form);
        signs.Add(110, word.Time, type);
        signs.Add(111, word.Time, word.Form);
        var who = (uint)Math.Min(word.Draft.Actors.Count, 1) + (2 * (uint)Math.Min(word.Draft.Recipients.Count, 1));
        signs.Add(112, who, word.Form);
        signs.Add(113, (word.Draft.Date is null ? 0u : 1) + (word.Draft.Place is null ? 0u : 2), word.Form);
        signs.Add(114, FeatureHash.Of(discourse[word.Draft.Trigger].Relation ?? ""), word.Form);
        signs.Add(115, (uint)vectors.ClusterAt(word.Place, 1));
        signs.Add(116, (uint)vectors.ClusterAt(word.Place, 2));
        signs.Add(117, word.Draft.Mode is { } mode ? FeatureHash.Of(mode) : 0, type);
        return signs.Count;
    }

    private static void Add(ref FeatureSet signs, uint kind, uint value, scoped ReadOnlySpan<uint> views)
    {
        var own = FeatureHash.Of(kind, value);
        signs.Add(kind * 1000, own);
        for (var i = 0; i < views.Length; i++)
        {
            signs.Add((kind * 1000) + 1 + (uint)i, own, views[i]);
        }
    }

    private static void AddFacts(ref FeatureSet signs, EventDraft home, EventDraft draft, uint type, uint same)
    {
        Span<uint> facts =
        [
            Compared(home.Mode, draft.Mode), Compared(home.Label, draft.Label), Compared(home.Date?.ToString(), draft.Date?.ToString()), Compared(home.Place, draft.Place),
            Compared(home.Actors, draft.Actors), Compared(home.Recipients, draft.Recipients), Compared(home.Actors, draft.Recipients), Compared(home.Recipients, draft.Actors),
        ];
        for (var i = 0; i < facts.Length; i++)
        {
            signs.Add(60 + (uint)i, facts[i]);
            signs.Add(70 + (uint)i, facts[i], type);
            signs.Add(80 + (uint)i, facts[i], same);
        }

        signs.Add(90, FeatureHash.Of(1, facts[4], facts[5]), same);
        signs.Add(91, FeatureHash.Of(1, facts[2], facts[3]), same);
    }

    /// <summary>0 neither, 1 and 2 one alone, 3 the same, 4 others.</summary>
    private static uint Compared(string? a, string? b) => a is null ? (b is null ? 0u : 1) : b is null ? 2u : string.Equals(a, b, StringComparison.Ordinal) ? 3u : 4;

    private static uint Compared(List<string> a, List<string> b) => a.Count == 0 ? (b.Count == 0 ? 0u : 1) : b.Count == 0 ? 2u : a.Intersect(b).Any() ? 3u : 4;

    /// <summary>Whether the word told the event before: the last time, at some time, never.</summary>
    private static uint SameOf(ToldEvent told, ToldWord word) => told.Last.Key == word.Key ? 2u : told.Words.Any(w => w.Key == word.Key) ? 1u : 0;

    private static uint DistanceOf(ToldWord last, ToldWord word) => (word.Sentence - last.Sentence) switch
    {
        0 => (word.Draft.Trigger - last.Draft.Trigger) switch { <= 3 => 0u, <= 8 => 1u, _ => 2u },
        1 => 3,
        2 => 4,
        <= 4 => 5,
        _ => 6,
    };

    /// <summary>For each event how many others were last told before it.</summary>
    public static int[] Ranks(IReadOnlyList<ToldEvent> events)
    {
        int[] last = [.. events.Select(e => e.Last.Draft.Trigger)];
        int[] sorted = [.. last.Order()];
        var rank = sorted.Index().DistinctBy(at => at.Item).ToDictionary(at => at.Item, at => at.Index);
        return Array.ConvertAll(last, word => rank[word]);
    }

    private static uint Shared(int count) => (uint)Math.Min(count, 3);

    private static uint LikenessOf(ToldEvent told, ToldWord word) => Step(told.Words.Max(w => TensorPrimitives.Dot<float>(w.Vector, word.Vector)));

    private static uint TopicLikeness(ToldEvent told, ToldWord word) => Step(told.Words.Max(w => TensorPrimitives.Dot<float>(w.Topic, word.Topic)));

    private static uint Step(float likeness) => (uint)MathF.Round(10 * Math.Clamp(likeness, 0, 1));

    private uint TreeOf(ToldWord last, ToldWord word)
    {
        if (last.Sentence != word.Sentence)
        {
            return 0;
        }

        var (a, b) = (last.Draft.Trigger, word.Draft.Trigger);
        return discourse.HeadOf(b) == a ? FeatureHash.Of(discourse[b].Relation ?? "")
            : discourse.HeadOf(a) == b ? 1u + FeatureHash.Of(discourse[a].Relation ?? "")
            : discourse.IsUnder(b, a) ? 2u : discourse.IsUnder(a, b) ? 3u : discourse.ClauseOf(a) == discourse.ClauseOf(b) ? 4u : 5;
    }

    /// <summary>Tense, with what stands before the word.</summary>
    private uint TimeOf(int word)
    {
        var before = word > discourse.SentenceStart(discourse.SentenceOf(word)) ? discourse[word - 1] : null;
        var particle = before?.Analysis is { Pos: Pos.Particle } ? FeatureHash.Of(before.Folded) : 0;
        return FeatureHash.Of(1, discourse[word].Analysis is { } analysis ? (uint)analysis.Features.Aspect : 9, particle);
    }

    private HashSet<string> NearTo(int word) => Around(word).Select(discourse.EntityAt).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>Mean of the vectors of the nouns, verbs and adjectives near a word, of length 1.</summary>
    private float[] TopicOf(int word)
    {
        var topic = new float[vectors.Dimensions];
        var vector = new float[vectors.Dimensions];
        foreach (var at in Around(word).Where(at => at != word && IsContent(at)))
        {
            vectors.Copy(vectors.IndexOf(discourse[at].Stem.Folded), vector);
            TensorPrimitives.Add(topic, vector, topic);
        }

        var length = TensorPrimitives.Norm<float>(topic);
        if (length > 0)
        {
            TensorPrimitives.Divide(topic, length, topic);
        }

        return topic;
    }

    private bool IsContent(int word) =>
        discourse[word].Stem.Folded.Length >= ShortestContent && discourse.PosOf(word) is Pos.Noun or Pos.ProperNoun or Pos.Adjective or Pos.Verb or Pos.X;

    /// <summary>The words near a word in its sentence, itself among them.</summary>
    private IEnumerable<int> Around(int word)
    {
        var sentence = discourse.SentenceOf(word);
        var first = Math.Max(discourse.SentenceStart(sentence), word - Reach);
        return Enumerable.Range(first, Math.Min(discourse.SentenceEnd(sentence), word + Reach + 1) - first);
    }
}
