using System.Globalization;
using Isnad.Language.Learned.Names;

namespace Isnad.Training.Names;

/// <summary>Learns the news scheme in three steps: first taggers from the corpus alone; what they read in raw news; the final tagger, which uses that and what it finds elsewhere in a report.</summary>
/// <remarks>What a part of the corpus is taught with comes from first taggers that have not seen this part, as it will be with unseen text.</remarks>
internal sealed class NewsNames
{
    /// <summary>Parts of the corpus, each left out by one first tagger.</summary>
    private const int Parts = 3;

    /// <summary>The types, persons first (<see cref="ReportMemory.PartOf"/>).</summary>
    public static readonly NameChain Chain = new(["PERS", "LOC", "ORG", "MISC"], 0);

    private readonly EvidenceTable _evidence;
    private readonly WordClasses _classes;
    private readonly Func<IEnumerable<string[]>> _news;
    private readonly SchemeRecipe _recipe;
    private readonly Action<string> _progress;

    /// <summary>Learns with these tables; <paramref name="news"/> gives the raw sentences.</summary>
    public NewsNames(EvidenceTable evidence, WordClasses classes, Func<IEnumerable<string[]>> news, SchemeRecipe recipe, Action<string> progress)
    {
        (_evidence, _classes, _news, _recipe, _progress) = (evidence, classes, news, recipe, progress);
        Bare = new NameWords(evidence, classes, Reputations.Empty);
    }

    /// <summary>Share of sentences taught without what stands elsewhere in the report, so that the first reading works too.</summary>
    public double Forgetting { get; init; } = 0.4;

    /// <summary>How often a name of several words must be read in raw news.</summary>
    public int LeastPhrase { get; init; } = 2;

    /// <summary>How often the final tagger is learned, the mean being taken.</summary>
    public int Voices { get; init; } = 3;

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
        var scores = bare.Select((words, i) => new NamePassage(words, features).Score(first[PartOf(i)])).ToArray();
        var guesses = bare.Select((words, i) => first[PartOf(i)].Decode(0, scores[i], words.Length)).ToArray();
        var gains = Gains.Of(Chain, extra => bare.Select((words, i) => first[PartOf(i)].Favoring([extra]).Decode(0, scores[i], words.Length)), gold);
        _progress("gains " + string.Join(' ', gains.Select(g => g.ToString("F1", CultureInfo.InvariantCulture))));
        var memory = ReportMemory.Recall(bare, guesses, Chain.Types.Count + 1);
        var raw = RawNames.Read(_news(), first, Bare);
        _progress("raw news read");
        var tables = raw.Select(r => (Evidence: _evidence.With(r.Phrases(LeastPhrase)), Reputations: r.Told())).ToArray();
        var sources = tables.Select(t => new NameWords(t.Evidence, _classes, t.Reputations)).ToArray();
        var passages = train.Select((s, i) => new NamePassage([.. s.Words.Select(w => sources[PartOf(i)][w])], new NameFeatures(sources[PartOf(i)]))).ToArray();
        var random = new Random(_recipe.Seed);
        var remembered = memory.Select(m => random.NextDouble() < Forgetting ? null : m).ToArray();
        var scheme = (_recipe with { Voices = Voices }).Learn([.. passages.Select((p, i) => With(p.Features(), remembered[i]))], [.. gold.Select(g => new[] { g })]);
        _progress($"final tagger, {scheme.Features} features");
        return (tables[Parts].Evidence, tables[Parts].Reputations, scheme.Favoring([gains]));
    }

    /// <summary>Features with further ones behind them.</summary>
    public static uint[][] With(uint[][] features, uint[][]? further) =>
        further is null ? features : [.. features.Select((f, i) => further[i].Length == 0 ? f : [.. f, .. further[i]])];
}
