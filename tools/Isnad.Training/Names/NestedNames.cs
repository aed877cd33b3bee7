using Isnad.Language.Learned.Names;

namespace Isnad.Training.Names;

/// <summary>Learns the nested scheme: a chain for each type, with what the news scheme finds as hints.</summary>
internal static class NestedNames
{
    private static readonly string[] Types = ["PERS", "ORG", "GPE", "OCC", "DATE", "NORP", "EVENT", "LOC", "FAC", "LAW", "ORDINAL", "CARDINAL", "WEBSITE"];

    /// <summary>The chains, three labels each.</summary>
    public static readonly NameChain[] Chains = [.. Types.Select((type, k) => new NameChain([type], 3 * k))];

    /// <summary>Learns from sentences, read by the news scheme that stands in the model.</summary>
    public static NameScheme Learn(IReadOnlyList<TaggedSentence> train, NameWords words, NameScheme news, SchemeRecipe recipe)
    {
        var features = new NameFeatures(words);
        var all = new List<uint[][]>();
        foreach (var sentence in train)
        {
            var passage = new NamePassage([.. sentence.Words.Select(w => words[w])], features);
            var labels = news.Decode(0, passage.Score(news), passage.Words.Length);
            all.Add(NewsNames.With(passage.Features(), NameModel.Hints(labels)));
        }

        return recipe.Learn(new NameLessons(all, [.. train.Select(s => Chains.Select(c => NameExample.Labels(c, s.Tags)).ToArray())]));
    }
}
