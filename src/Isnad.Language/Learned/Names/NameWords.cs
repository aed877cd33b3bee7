using System.Globalization;
using Isnad.Text;

namespace Isnad.Language.Learned.Names;

/// <summary>Finds the properties of written words and remembers those of frequent ones. Thread-safe.</summary>
internal sealed class NameWords
{
    /// <summary>Letters of a word looked at; longer runs are no words.</summary>
    private const int Longest = 40;

    /// <summary>How much commoner a remainder must be than the whole, in powers of 2: وليد is no و + ليد.</summary>
    private const float Margin = 1.5f;

    private readonly WordMemory<string, NameWord> _memory = new(18_000, StringComparer.Ordinal);
    private readonly EvidenceTable _evidence;
    private readonly WordClasses _classes;
    private readonly Reputations _reputations;

    /// <summary>Looks words up in these tables.</summary>
    public NameWords(EvidenceTable evidence, WordClasses classes, Reputations reputations)
    {
        _evidence = evidence;
        _classes = classes;
        _reputations = reputations;
        Edge = Make("");
    }

    /// <summary>What stands before the first and after the last word.</summary>
    public NameWord Edge { get; }

    /// <summary>The evidence of phrases.</summary>
    public EvidenceTable Evidence => _evidence;

    /// <summary>The properties of a word or sign.</summary>
    public NameWord this[string form] => _memory.TryGet(form, out var known) ? known : _memory.Keep(form, Make(form));

    /// <summary>What sort of sign or word a form is.</summary>
    public static WordShape ShapeOf(string form)
    {
        if (form.Length == 0)
        {
            return WordShape.Sign;
        }

        foreach (var letter in form)
        {
            if (char.IsLetter(letter))
            {
                return letter is >= '\u0600' and <= '\u06FF' or >= '\uFB50' ? WordShape.Arabic : WordShape.Latin;
            }

            if (char.IsDigit(letter))
            {
                return WordShape.Number;
            }
        }

        return char.GetUnicodeCategory(form[0]) switch
        {
            _ when form[0] is '"' or '\'' => WordShape.Quote,
            UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => WordShape.Quote,
            UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation => WordShape.Bracket,
            _ => WordShape.Sign,
        };
    }

    /// <summary>The cut that leaves the likeliest word, by how often the remainders occur in raw text.</summary>
    public Clitics LikeliestCut(string folded)
    {
        var best = Clitics.None;
        var most = _classes.Frequency(NameHash.Of(folded));
        foreach (var cut in Clitics.Cuts(folded))
        {
            if (cut.BeforeArticle == 0)
            {
                continue;
            }

            var rest = Remainder(folded, cut);
            var frequency = _classes.Frequency(NameHash.Of(rest)) - Margin;
            if (frequency > most)
            {
                (best, most) = (cut, frequency);
            }
        }

        return best;
    }

    /// <summary>What a cut leaves, article restored (للجيش leaves الجيش).</summary>
    public static string Remainder(string folded, Clitics cut) =>
        cut.Article && (cut.BeforeArticle >= cut.Length || !folded.AsSpan(cut.BeforeArticle).StartsWith("ال", StringComparison.Ordinal))
            ? "ال" + folded[cut.Length..]
            : folded[cut.BeforeArticle..];

    private NameWord Make(string form)
    {
        var shape = ShapeOf(form);
        var folded = WithoutDigits(Folding.Fold(form.Length > Longest ? form[..Longest] : form));
        var hash = NameHash.Of(folded);
        var arabic = shape == WordShape.Arabic;
        var key = hash;
        var lead = 0;
        List<uint> stems = [hash];
        var evidence = _evidence[hash];
        var loose = Language.Learned.Names.Evidence.None;
        if (arabic)
        {
            var likeliest = LikeliestCut(folded);
            lead = likeliest.BeforeArticle;
            key = NameHash.Of(Remainder(folded, likeliest));
            foreach (var cut in Clitics.Cuts(folded))
            {
                AddStem(stems, Remainder(folded, cut), cut.BeforeArticle > 0, ref evidence, ref loose);
                if (cut.Article)
                {
                    AddStem(stems, folded[cut.Length..], cut.BeforeArticle > 0, ref evidence, ref loose);
                }
            }
        }

        var known = _classes.Cluster(key, 0) > 0 ? key : hash;
        var atoms = new List<uint>(48) { NameHash.Mix(1, hash), NameHash.Mix(2, key), NameHash.Mix(3, (uint)shape) };
        AddClusters(atoms, known);
        var reputation = _reputations[key];
        for (var part = 0; part < Reputations.Roles; part++)
        {
            if (Reputations.Level(reputation, part) is > 0 and var level)
            {
                atoms.Add(NameHash.Mix(60 + (uint)part, (uint)level));
            }
        }

        AddEvidence(atoms, 20, evidence);
        AddEvidence(atoms, 21, loose);
        var far = atoms.Count;
        foreach (var stem in stems.Where(s => s != key))
        {
            atoms.Add(NameHash.Mix(2, stem));
        }

        AddEnds(atoms, folded, 2, 3);
        var near = atoms.Count;
        AddSpelling(atoms, form, folded);
        var joint = arabic && folded.Length > 3 && folded[0] == 'و' ? JointOf(folded, hash, lead) : 0;
        if (joint > 0)
        {
            atoms.Add(NameHash.Mix(54, joint));
        }

        return new NameWord
        {
            Folded = folded, Hash = hash, Key = key, Stems = [.. stems], Shape = shape, Lead = lead, Known = _classes.Cluster(hash, 0) > 0, Evidence = evidence | loose,
            Joint = joint, Atoms = [.. atoms], Far = far, Near = near,
            Cluster = (_classes.Cluster(known, 0), _classes.Cluster(known, 1)), Chief = (uint)Reputations.Chief(reputation),
        };
    }

    private uint JointOf(string folded, uint whole, int lead)
    {
        var rest = NameHash.Of(folded.AsSpan(1));
        var known = (_classes.Cluster(whole, 0) > 0 ? 1u : 0) + (_classes.Cluster(rest, 0) > 0 ? 2u : 0) + (lead > 0 ? 4u : 0);
        return 1 + known + (8 * _evidence[rest].Sort()) + (32 * (uint)Reputations.Chief(_reputations[rest]));
    }

    private void AddStem(List<uint> stems, string stem, bool loosely, ref Evidence evidence, ref Evidence loose)
    {
        var hash = NameHash.Of(stem);
        if (!stems.Contains(hash))
        {
            stems.Add(hash);
        }

        if (loosely)
        {
            loose |= _evidence[hash];
        }
        else
        {
            evidence |= _evidence[hash];
        }
    }

    private void AddClusters(List<uint> atoms, uint known)
    {
        for (var level = 0; level < WordClasses.Levels; level++)
        {
            atoms.Add(NameHash.Mix(10 + (uint)level, _classes.Cluster(known, level)));
        }
    }

    private static void AddEvidence(List<uint> atoms, uint template, Evidence evidence)
    {
        for (var bit = 1u; bit < 32; bit++)
        {
            if (((uint)evidence & (1u << (int)bit)) != 0)
            {
                atoms.Add(NameHash.Mix(template, bit));
            }
        }
    }

    private static void AddEnds(List<uint> atoms, string folded, int from, int to)
    {
        for (var n = from; n <= Math.Min(to, folded.Length - 1); n++)
        {
            atoms.Add(NameHash.Mix(30 + (uint)n, NameHash.Of(folded.AsSpan(0, n))));
            atoms.Add(NameHash.Mix(40 + (uint)n, NameHash.Of(folded.AsSpan(folded.Length - n))));
        }
    }

    private static void AddSpelling(List<uint> atoms, string form, string folded)
    {
        AddEnds(atoms, folded, 1, 1);
        AddEnds(atoms, folded, 4, 5);
        atoms.Add(NameHash.Mix(50, (uint)Math.Min(folded.Length, 12)));
        atoms.Add(NameHash.Mix(51, NameHash.Of(form.Length > Longest ? form.AsSpan(0, Longest) : form)));
        var start = folded.Length > 3 && folded[0] is 'و' or 'ف' ? 1 : 0;
        var stem = folded.AsSpan(start);
        if (stem.Length > 4 && stem[0] is 'ب' or 'ل' or 'ك')
        {
            atoms.Add(NameHash.Mix(52, stem[0]));
        }

        for (var n = 3; n <= stem.Length && stem.Length <= 16; n++)
        {
            // Three letters in a row anywhere in the word: the sound of foreign names.
            atoms.Add(NameHash.Mix(53, NameHash.Of(stem.Slice(n - 3, 3))));
        }
    }

    private static string WithoutDigits(string folded) =>
        folded.Any(char.IsAsciiDigit) ? string.Create(folded.Length, folded, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] = char.IsAsciiDigit(from[i]) ? '0' : from[i];
            }
        }) : folded;
}
