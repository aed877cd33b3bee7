using System.Numerics.Tensors;
using Isnad.Coding.Choices;
using Isnad.Language;
using Isnad.Language.Learned;

namespace Isnad.Coding.Contexts;

/// <summary>What the context model thinks of the choices of one report, weighed beside what signs tell.</summary>
/// <remarks>The report is read when the first opinion is asked for.</remarks>
internal sealed class ContextOpinions
{
    private const float Tiny = 1e-9f;
    private readonly ContextHeads _heads;
    private readonly (float Signs, float Context)[] _weights;
    private readonly Lazy<float[]> _vectors;
    private readonly Lazy<float[]> _meanings;
    private readonly Dictionary<(int Scorer, int Side, int Word), float[]> _units = [];

    /// <summary>Opinions of a report.</summary>
    /// <param name="heads">The model.</param>
    /// <param name="weights">How much it weighs beside signs.</param>
    /// <param name="words">All words of the report, in order.</param>
    public ContextOpinions(ContextHeads heads, OpinionWeights weights, IReadOnlyList<Token> words)
    {
        (_heads, _weights) = (heads, weights.For(words.Count));
        _vectors = new Lazy<float[]>(() => heads.Model.Read(words));
        _meanings = new Lazy<float[]>(() => heads.Meaning.OfAll(_vectors.Value, words.Count));
    }

    /// <summary>What reasons tell after the signs of a choice that opinions weighed in; nothing where there are none.</summary>
    public static string Told(ContextOpinions? opinions) => opinions is null ? "" : " " + ContextHeads.Version;

    /// <summary>How much speaks for a word.</summary>
    /// <param name="task">The choice: one up to <see cref="ContextTask.Telling"/>.</param>
    /// <param name="told">What signs say.</param>
    /// <param name="event">The event's word.</param>
    /// <param name="one">The candidate's word; null for nobody, or for an event not told before.</param>
    /// <param name="other">The other word that the task asks for; -1 for none.</param>
    public float Weighed(ContextTask task, float told, int @event, int? one, int other = -1)
    {
        var scorer = _heads.ScorerFor(task);
        Span<float> units = stackalloc float[_heads.Units];
        if (one is { } word)
        {
            scorer.Far.AsSpan(PairScorer.DistanceOf(word - @event) * units.Length, units.Length).CopyTo(units);
            AddSaid(task, 1, scorer.One, word, units);
        }
        else
        {
            _heads.NobodyFor(task).CopyTo(units);
        }

        return (_weights[(int)task].Signs * told) + (_weights[(int)task].Context * Sum(task, scorer, @event, one is null ? -1 : other, units));
    }

    /// <summary>Weighs how likely a word means what, by column.</summary>
    public void WeighMeaning(int word, Span<float> likely) => Join(ContextTask.Meaning, likely, _heads.Meaning.Row(_meanings.Value, word));

    /// <summary>Weighs the scores of an event's modes, by column.</summary>
    public void WeighMode(int word, Span<float> scores) => Add(ContextTask.Mode, scores, _heads.Mode.Of(Vector(word)));

    /// <summary>Weighs how likely a word is what to a mention, by column; fewer columns where it cannot be all.</summary>
    public void WeighMention(int word, Span<float> likely) => Join(ContextTask.Mention, likely, _heads.Mention.Of(Vector(word)));

    /// <summary>Weighs how likely an event took place, by status.</summary>
    public void WeighStatus(int word, Span<float> likely) => Join(ContextTask.Status, likely, _heads.Status.Of(Vector(word)));

    /// <summary>Weighs how likely a source vouches in which sense.</summary>
    /// <param name="event">The event's word.</param>
    /// <param name="saying">The word of the saying.</param>
    /// <param name="source">The source's word; -1 where it is not named.</param>
    /// <param name="likely">By stance.</param>
    public void WeighStance(int @event, int saying, int source, Span<float> likely)
    {
        var units = Started(ContextTask.Stance, _heads.StanceIn, @event, saying, source);
        Matrix.Rectify(units);
        Join(ContextTask.Stance, likely, _heads.Stance.Of(units));
    }

    /// <summary>Weighs how likely two mentions are tied in which way.</summary>
    public void WeighTie(int first, int second, Span<float> likely)
    {
        var units = Started(ContextTask.Tie, _heads.TieIn, first, second);
        Matrix.Add(_heads.TieFar.AsSpan(PairScorer.DistanceOf(second - first) * units.Length, units.Length), units);
        Matrix.Rectify(units);
        Join(ContextTask.Tie, likely, _heads.Tie.Of(units));
    }

    private void Add(ContextTask task, Span<float> scores, ReadOnlySpan<float> opinion)
    {
        var (signs, context) = _weights[(int)task];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = (signs * scores[i]) + (context * opinion[i]);
        }
    }

    private void Join(ContextTask task, Span<float> likely, ReadOnlySpan<float> opinion)
    {
        // One by one: they are few, and the vector logarithm runs a hundred times slower until the runtime has optimized it, some seconds into a run.
        for (var i = 0; i < likely.Length; i++)
        {
            likely[i] = MathF.Log(MathF.Max(likely[i], Tiny));
        }

        Add(task, likely, opinion);
        Likelihood.ToShares(likely);
    }

    private float Sum(ContextTask task, PairScorer scorer, int @event, int other, Span<float> units)
    {
        Matrix.Add(scorer.Bias, units);
        AddSaid(task, 0, scorer.Event, @event, units);
        AddSaid(task, 2, scorer.Other, other, units);
        Matrix.Rectify(units);
        return TensorPrimitives.Dot(units, scorer.Weigh);
    }

    /// <summary>Hidden units of a head that reads several words side by side.</summary>
    private float[] Started(ContextTask task, LinearHead head, params ReadOnlySpan<int> words)
    {
        var units = head.Bias.ToArray();
        for (var side = 0; side < words.Length; side++)
        {
            AddSaid(task, side, head.Side(side, _heads.Model.Size.Vector), words[side], units);
        }

        return units;
    }

    /// <summary>Adds what a word says in one of the parts that it plays, kept for the other choices of the report; nothing for -1.</summary>
    /// <param name="task">The choice.</param>
    /// <param name="side">The part.</param>
    /// <param name="weights">The weights of the part.</param>
    /// <param name="word">The word.</param>
    /// <param name="units">To add to.</param>
    private void AddSaid(ContextTask task, int side, ReadOnlySpan<float> weights, int word, Span<float> units)
    {
        if (word < 0)
        {
            return;
        }

        var key = (task > ContextTask.Telling ? (int)task : ContextHeads.ScorerNumber(task), side, word);
        if (!_units.TryGetValue(key, out var said))
        {
            var (size, width) = (_heads.Model.Size.Vector, _heads.Units);
            said = new float[width];
            Matrix.AddProduct(Vector(word), weights, said, 1, size, width);
            _units.Add(key, said);
        }

        Matrix.Add(said, units);
    }

    private ReadOnlySpan<float> Vector(int word) => _vectors.Value.AsSpan(word * _heads.Model.Size.Vector, _heads.Model.Size.Vector);
}
