using Isnad.Language.Learned.Names;

namespace Isnad.Training.Names;

/// <summary>Learns the news scheme in four steps: first taggers from the corpus alone; what they read in raw news; a tagger that uses that and what it finds elsewhere in a report; the final one, which also learns from reports that we coded, with the names that the one before finds in them, helped by what was coded.</summary>
/// <remarks>What a part of the corpus is taught with comes from first taggers that have not seen this part, as it will be with unseen text.</remarks>
internal sealed class NewsNames
{
    /// <summary>Parts of the corpus, each left out by one first tagger.</summary>
    private const int Parts = 3;

    /// <summary>The types, persons first (<see cref="ReportMemory.PartOf"/>).</summary>
    public static readonly NameChain Chain = new(["PERS", "LOC", "ORG", "MISC"], 0);

    private readonly EvidenceTable _evidence;
    private readonly WordClasses _classes;
    private readonly IEnumerable<string[]> _news;
    private readonly IEnumerable<List<CodedSentence>> _reports;
    private readonly SchemeRecipe _recipe;
    private readonly Action<string> _progress;

    /// <summary>Learns with these tables; <paramref name="news"/> gives the raw sentences whose names are counted, <paramref name="reports"/> the coded reports that are learned from.</summary>
    public NewsNames(EvidenceTable evidence, WordClasses classes, IEnumerable<string[]> news, IEnumerable<List<CodedSentence>> reports, SchemeRecipe recipe, Action<string> progress)
    {
        (_evidence, _classes, _news, _reports, _recipe, _progress) = (evidence, classes, news, reports, recipe, progress);
        Bare = new NameWords(evidence, classes, Reputations.Empty);
    }

    /// <summary>Share of sentences taught without what stands elsewhere in the report, so that the first reading works too.</summary>
    public double Forgetting { get; init; } = 0.4;

    /// <summary>How often a name of several words must be read in raw news.</summary>
    public int LeastPhrase { get; init; } = 2;

    /// <summary>How much a sentence of our coded reports counts beside one of the corpus.</summary>
    public float CodedWeight { get; init; } = 0.3f;

    /// <summary>How often a feature that the corpus does not teach must occur in the coded reports.</summary>
    public int LeastCoded { get; init; } = 10;

    /// <summary>How much what was coded changes the scores by which coded reports are read.</summary>
    public float CodedFavor { get; init; } = 1.5f;

    /// <summary>Added to the score of every label but "outside" by the final tagger: coded reports were read boldly, so that it needs less.</summary>
    public float LastBoldness { get; init; } = 0.3f;

    private NameWords Bare { get; }

    /// <summary>Learns from sentences: evidence with raw phrases, reputations, scheme.</summary>
    public (EvidenceTable Evidence, Reputations Reputations, NameScheme Scheme) Learn(IReadOnlyList<TaggedSentence> train)
    {
        int PartOf(int i) => (int)((long)i * 2 * Parts / train.Count) % Parts;
        var gold = train.Select(s => NameExample.Labels(Chain, s.Tags)).ToArray();
        var bare = train.Select(s => s.Words.Select(w => Bare[w]).ToArray()).ToArray();
        var first = new NameScheme[Parts + 1];
        for (var part = 0; part <= Parts; part++)
        {
            var seen = Enumerable.Range(0, train.Count).Where(i => PartOf(i) != part).ToArray();
            first[part] = _recipe.Learn(new NameFeatures(Bare), [.. seen.Select(i => bare[i])], [.. seen.Select(i => new[] { gold[i] })]);
            _progress($"first tagger {part + 1} of {Parts + 1}");
        }

        var features = new NameFeatures(Bare);
        var guesses = bare.Select((words, i) => first[PartOf(i)].Decode(0, new NamePassage(words, features).Score(first[PartOf(i)]), words.Length)).ToArray();
        var memory = ReportMemory.Recall(bare, guesses, Chain.Types.Count + 1);
        var tables = RawNames.Read(_news, first, Bare).Select(r => (Evidence: _evidence.With(r.Phrases(LeastPhrase)), Reputations: r.Told())).ToArray();
        _progress("raw news read");
        var sources = tables.Select(t => new NameWords(t.Evidence, _classes, t.Reputations)).ToArray();
        var passages = train.Select((s, i) => new NamePassage([.. s.Words.Select(w => sources[PartOf(i)][w])], new NameFeatures(sources[PartOf(i)]))).ToArray();
        var random = new Random(_recipe.Seed);
        var lessons = new NameLessons([.. passages.Select((p, i) => With(p.Features(), Remembered(memory[i], random)))], [.. gold.Select(g => new[] { g })]);
        var teacher = _recipe.Learn(lessons);
        _progress($"teacher, {teacher.Features} features");
        var scheme = (_recipe with { Boldness = LastBoldness }).Learn(lessons, ReadReports(teacher, sources[Parts], random));
        _progress($"final tagger, {scheme.Features} features");
        return (tables[Parts].Evidence, tables[Parts].Reputations, scheme);
    }

    // Coded reports with the names that a tagger finds in them at the second reading.
    private NameLessons ReadReports(NameScheme teacher, NameWords source, Random random)
    {
        var features = new NameFeatures(source);
        var (read, told) = (new List<uint[][]>(), new List<byte[][]>());
        foreach (var report in _reports)
        {
            var passages = report.Select(s => new NamePassage([.. s.Words.Select(w => source[w])], features)).ToArray();
            var scores = passages.Select((p, i) => Favored(p.Score(teacher), report[i], teacher)).ToArray();
            var guesses = passages.Select((p, i) => teacher.Decode(0, scores[i], p.Words.Length)).ToArray();
            var memory = ReportMemory.Recall([.. passages.Select(p => p.Words)], guesses, Chain.Types.Count + 1);
            for (var i = 0; i < passages.Length; i++)
            {
                var labels = teacher.Decode(0, passages[i].Score(teacher, scores[i], memory[i]), passages[i].Words.Length);
                read.Add(With(passages[i].Features(), Remembered(memory[i], random)));
                told.Add([Array.ConvertAll(labels, label => (byte)label)]);
            }
        }

        return new NameLessons(read, told) { Weight = CodedWeight, Least = LeastCoded };
    }

    private short[] Favored(short[] scores, CodedSentence sentence, NameScheme scheme)
    {
        var step = MathF.Round(CodedFavor / scheme.StepOf(0));
        for (var i = 0; i < sentence.Kinds.Length; i++)
        {
            var favors = sentence.Favors(i);
            for (var type = 0; type < favors.Length; type++)
            {
                var score = scores.AsSpan((i * scheme.Stride) + (2 * type) + 1, 2);
                score[0] += (short)(favors[type] * step);
                score[1] += (short)(favors[type] * step);
            }
        }

        return scores;
    }

    private uint[][]? Remembered(uint[][] memory, Random random) => random.NextDouble() < Forgetting ? null : memory;

    /// <summary>Features with further ones behind them.</summary>
    public static uint[][] With(uint[][] features, uint[][]? further) =>
        further is null ? features : [.. features.Select((f, i) => further[i].Length == 0 ? f : [.. f, .. further[i]])];
}
