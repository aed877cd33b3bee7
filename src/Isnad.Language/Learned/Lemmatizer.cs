using System.Numerics.Tensors;

namespace Isnad.Language.Learned;

/// <summary>Chooses a lemma among those that the scripts make of a form. Thread-safe.</summary>
internal sealed class Lemmatizer
{
    /// <summary>Features of a candidate at most.</summary>
    public const int Most = 40;

    /// <summary>The script of a form that is its own lemma.</summary>
    private const string Same = "E////";

    private readonly EndScript[] _ends;
    private readonly Dictionary<(int, bool), string[]> _letters;
    private readonly FactBook _facts;
    private readonly Dictionary<string, uint> _hashes;
    private readonly WordMemory<(string, uint), string> _memory = new(60_000);

    /// <summary>Creates one.</summary>
    /// <param name="scripts">All scripts (<see cref="LemmaScript"/>).</param>
    /// <param name="model">Weights of their features.</param>
    /// <param name="facts">Facts of words.</param>
    public Lemmatizer(IReadOnlyList<string> scripts, LinearModel model, FactBook facts)
    {
        (Scripts, Model, _facts) = (scripts, model, facts);
        _hashes = scripts.Append(Same).Distinct(StringComparer.Ordinal).ToDictionary(s => s, s => FeatureHash.Of(s), StringComparer.Ordinal);
        _ends = [.. scripts.Where(s => s[0] == 'E').Select(s => new EndScript(s))];
        _letters = scripts.Where(s => s[0] == 'P').GroupBy(s => (s.Count(c => c is '=' or '-') + (s[1] == '1' ? 2 : 0), s[1] == '1')).ToDictionary(g => g.Key, g => g.ToArray());
    }

    public IReadOnlyList<string> Scripts { get; }

    public LinearModel Model { get; }

    /// <summary>The folded lemma of a folded form with its tags.</summary>
    public string Lemma(string form, ReadOnlySpan<byte> answers, uint domain)
    {
        var tags = Tags(answers, domain);
        return _memory.TryGet((form, tags), out var known) ? known : _memory.Keep((form, tags), Best(form, tags));
    }

    private string Best(string form, uint tags)
    {
        var (lemma, top) = (form, float.MinValue);
        Span<uint> features = stackalloc uint[Most];
        foreach (var (script, candidate) in Candidates(form))
        {
            var score = Model.Score(features[..Features(form, script, candidate, tags, features)]);
            (lemma, top) = score > top ? (candidate, score) : (lemma, top);
        }

        return lemma;
    }

    /// <summary>What of the tags a lemma depends on, as one number: part of speech, number, gender, aspect, the convention.</summary>
    public static uint Tags(ReadOnlySpan<byte> answers, uint domain) =>
        answers[0] | ((uint)answers[6] << 5) | ((uint)answers[1] << 8) | ((uint)answers[4] << 11) | (domain << 14);

    /// <summary>All candidates with the script that made them; the form itself always.</summary>
    public List<(string Script, string Lemma)> Candidates(string form)
    {
        var candidates = new List<(string, string)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var end in _ends)
        {
            if (end.Apply(form) is { } lemma && seen.Add(lemma))
            {
                candidates.Add((end.Script, lemma));
            }
        }

        Take(_letters.GetValueOrDefault((form.Length, false)) ?? []);
        Take(_letters.GetValueOrDefault((form.Length, true)) ?? []);
        if (seen.Add(form))
        {
            candidates.Add((Same, form));
        }

        return candidates;

        void Take(string[] scripts)
        {
            foreach (var script in scripts)
            {
                if (LemmaScript.Apply(script, form) is { } lemma && seen.Add(lemma))
                {
                    candidates.Add((script, lemma));
                }
            }
        }
    }

    /// <summary>Features of a candidate; returns how many.</summary>
    public int Features(string form, string script, string lemma, uint tags, Span<uint> features)
    {
        var (f, l) = (_facts.Of(form), _facts.OfGuess(lemma));
        var s = _hashes[script];
        var (pos, open) = (tags & 31, tags & 0x3FFF);
        var set = new FeatureSet(features);
        set.Add(200, s);
        set.Add(201, s, pos);
        set.Add(202, s, open);
        set.Add(203, s + (pos << 3), f.Endings[1]);
        set.Add(204, s + (pos << 3), f.Endings[2]);
        set.Add(205, s + (pos << 3), f.Endings[3]);
        set.Add(206, s + (pos << 3), f.Beginnings[1]);
        set.Add(207, s + (pos << 3), f.Beginnings[2]);
        set.Add(208, s, f.Clusters[1]);
        set.Add(209, s, (uint)form.Length + (pos << 8));
        set.Add(210, s, f.Hash);
        set.Add(211, s + pos, f.Hash);
        set.Add(212, s + tags, f.Hash);
        set.Add(213, l.Hash);
        set.Add(214, l.Hash, pos);
        set.Add(215, l.Frequency, pos);
        set.Add(216, (l.Frequency << 8) + f.Frequency, pos);
        set.Add(217, l.Lexicon, pos);
        set.Add(218, l.Class, pos);
        set.Add(219, l.Clusters[1], pos);
        set.Add(220, (f.Clusters[0] << 8) + l.Clusters[0], pos);
        set.Add(221, l.Endings[0], pos);
        set.Add(222, l.Endings[1], pos);
        set.Add(223, (l.Class << 8) + pos, f.Class);
        set.Add(224, Nearness(f, l), pos);
        set.Add(225, (l.Shape << 8) + f.Shape, pos);
        set.Add(226, (tags >> 14 << 5) + pos, s);
        set.Add(227, (tags >> 14 << 5) + pos, l.Hash);
        set.Add(228, l.Lexicon == 0 ? 0u : 1u, (l.Frequency == 0 ? 0u : 2u) + (l.Class == 0 ? 0u : 1u) + (open << 2));
        set.Add(229, s, f.Class);
        set.Add(230, s, f.Lexicon + pos);
        return set.Count;
    }

    private uint Nearness(WordFacts form, WordFacts lemma)
    {
        if (form.Vector < 0 || lemma.Vector < 0)
        {
            return 99;
        }

        Span<float> one = stackalloc float[_facts.Vectors.Dimensions];
        Span<float> two = stackalloc float[_facts.Vectors.Dimensions];
        _facts.Vectors.Copy(form.Vector, one);
        _facts.Vectors.Copy(lemma.Vector, two);
        return (uint)(10 + (TensorPrimitives.Dot<float>(one, two) * 8));
    }
}
