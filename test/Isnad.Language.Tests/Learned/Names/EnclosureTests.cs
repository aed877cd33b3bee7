using Isnad.Language.Learned.Names;

namespace Isnad.Language.Tests.Learned.Names;

public sealed class EnclosureTests
{
    private static readonly NameModel Shipped = NameModel.Load(Path.Combine(AppContext.BaseDirectory, "models", "names.bin"));

    [Theory]
    [InlineData("عرض فيلم \" ليالي القاهرة \" أمس", "ليالي القاهرة", 1)]
    [InlineData("عرض فيلم ' ' ليالي القاهرة ' ' أمس", "ليالي القاهرة", 1)]
    [InlineData("وصل الوزير ( وزير النقل ) أمس", "وزير النقل", 1)]
    [InlineData("« هنا » قال", "هنا", -1)]
    public void Finds_what_stands_between_signs(string sentence, string inside, int before)
    {
        var (words, settings) = Read(sentence);
        var enclosed = Enumerable.Range(0, words.Length).Where(i => settings[i].Enclosure.Length > 0).ToArray();
        Assert.Equal(inside, string.Join(' ', enclosed.Select(i => words[i])));
        Assert.All(enclosed, i => Assert.Equal(enclosed.Length, settings[i].Enclosure.Length));
        Assert.All(enclosed, i => Assert.Equal(enclosed[0], settings[i].Enclosure.First));
        Assert.All(enclosed, i => Assert.Equal(before, settings[i].Enclosure.Before));
    }

    [Fact]
    public void A_sign_without_its_pair_encloses_nothing()
    {
        var (_, settings) = Read("قال \" إن بلاده لن تقبل ذلك");
        Assert.All(settings, setting => Assert.Equal(0, setting.Enclosure.Length));
    }

    private static (string[] Words, WordSetting[] Settings) Read(string sentence)
    {
        var source = new NameWords(Shipped.Evidence, Shipped.Classes, Shipped.Reputations);
        var words = sentence.Split(' ');
        return (words, new NameFeatures(source).Settings([.. words.Select(word => source[word])]));
    }
}
