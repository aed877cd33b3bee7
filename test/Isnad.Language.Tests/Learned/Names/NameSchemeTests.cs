using CsCheck;
using Isnad.Language.Learned.Names;

namespace Isnad.Language.Tests.Learned.Names;

public sealed class NameSchemeTests
{
    [Fact]
    public void Every_feature_has_its_row_and_others_have_none() => Gen.UInt.Array[0, 3000].Sample(
        numbers =>
        {
            var features = numbers.Distinct().ToArray();
            var table = new FeatureTable(features);
            for (var row = 0; row < features.Length; row++)
            {
                Assert.Equal(row, table.Row(features[row]));
                Assert.Equal(features.Contains(features[row] + 1), table.Row(features[row] + 1) >= 0);
            }
        },
        iter: 50);

    [Fact]
    public void Joined_schemes_label_as_each_does_alone()
    {
        var model = NameModel.Load(Path.Combine(AppContext.BaseDirectory, "models", "names.bin"));
        var some = model.Nested.Only("OCC", "EVENT");
        var joined = NameScheme.Join(model.News, some);
        var words = new NameWords(model.Evidence, model.Classes, model.Reputations);
        foreach (var sentence in new[] { "قال وزير الخارجية الأميركي جون كيري في جنيف إن كأس العالم 2018 تقام في روسيا .", "وصل وفد من الأمم المتحدة إلى مدينة حلب", "قال" })
        {
            var passage = new NamePassage([.. sentence.Split(' ').Select(w => words[w])], new NameFeatures(words));
            var (all, count) = (passage.Score(joined), passage.Words.Length);
            Assert.Equal(model.News.Decode(0, passage.Score(model.News), count), joined.Decode(0, all, count));
            Assert.Equal(2, some.Chains.Count);
            for (var c = 0; c < some.Chains.Count; c++)
            {
                var whole = Enumerable.Range(0, model.Nested.Chains.Count).Single(n => model.Nested.Chains[n].Types[0] == some.Chains[c].Types[0]);
                var expected = model.Nested.Decode(whole, passage.Score(model.Nested), count);
                Assert.Equal(expected, some.Decode(c, passage.Score(some), count));
                Assert.Equal(expected, joined.Decode(c + 1, all, count));
            }
        }
    }
}
