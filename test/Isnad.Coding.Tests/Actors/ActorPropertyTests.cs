using CsCheck;

namespace Isnad.Coding.Tests.Actors;

public sealed class ActorPropertyTests
{
    private static readonly string[] Pieces =
    [
        "وزير", "الخارجية", "الروسي", "سيرغي", "لافروف", "الرئيس", "والرئيس", "للجيش", "السوري", "تنظيم", "\"جند", "الفجر\"", "حركة", "عبد", "الله", "بن",
        "14", "ثلاثة", "مسلحين", "من", "و20", "شخصا", "قال", "،", ".", "\n", "(", ")", "«", "»", "#", "باسم", "في", "لدى", "الأمم", "المتحدة", "أبو", "آل",
        "عناصر", "سكان", "حلب", "الفلسطينيون", "نظيره", "قَائِد", "محـمد", "ـ", "َ", "وال", "ال", "لل", "ب", "CNN", "5+1", "\uD83D", "😀",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(words => string.Join(' ', words)),
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 20].Select(string.Concat),
        Gen.String);

    [Fact]
    public void Spans_lie_inside_their_sentences_and_match_their_tokens() => Texts.Sample(text =>
    {
        var sentences = ActorTestBed.Reader.Read(text).Sentences;
        foreach (var mention in ActorTestBed.Find(text, "حلب"))
        {
            var sentence = sentences[mention.Sentence];
            Assert.True(sentence.Span.Contains(mention.Span) && mention.Span.Length > 0);
            Assert.InRange(mention.HeadToken, mention.First, mention.Last);
            Assert.InRange(mention.Span.Start, sentence.Tokens[mention.First].Span.Start, sentence.Tokens[mention.First].Span.End);
            Assert.InRange(mention.Span.End, sentence.Tokens[mention.Last].Span.End, sentence.Tokens[mention.Last].Span.End + 1);
            Assert.True(mention.NameSpan is not { } name || mention.Span.Contains(name));
            Assert.True(mention.Title is not { } title || mention.Span.Contains(title));
        }
    }, iter: 400);

    [Fact]
    public void Every_name_is_verbatim_and_every_mention_has_one_entity() => Texts.Sample(text =>
    {
        var resolved = ActorTestBed.Resolve(text, "حلب");
        Assert.Equal(resolved.Ids.Values.Distinct().Order(), resolved.Entities.Select(entity => entity.Id).Order());
        foreach (var entity in resolved.Entities)
        {
            Assert.All(entity.Aliases.Prepend(entity.Name), name => Assert.Contains(name, text, StringComparison.Ordinal));
            Assert.Equal(resolved.Ids.Count(pair => pair.Value == entity.Id), entity.Mentions.Count);
        }
    }, iter: 300);

    [Theory]
    [InlineData("وأعلنت الشرطة والجيش اعتقال ثلاثة مسلحين للرئيس التركي وباسم الحكومة.")]
    [InlineData("وللحركة وبالتنظيم وكالرئيس ومسلحون ولمسلحين وبعشرة أشخاص و20 مصابا.")]
    public void Mentions_begin_without_clitics(string text)
    {
        string[] clitics = ["وال", "وب", "ول", "لل", "بال", "كال", "وم", "و2", "وع", "بع"];
        Assert.All(ActorTestBed.Find(text), mention => Assert.DoesNotContain(clitics, clitic => mention.Span.In(text).StartsWith(clitic, StringComparison.Ordinal)));
    }
}
