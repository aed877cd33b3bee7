using CsCheck;
using Isnad.Coding.Choices;
using Isnad.Coding.Mentions;
using Isnad.Coding.Tests.Actors;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Tests.Mentions;

public sealed class MentionFinderTests
{
    private static readonly Coder Lists = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon);
    private static readonly Coder Learned = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, null, Readers.ModelsFolder);
    private static readonly MentionFinder Finder = new(LearnedChoices.Load(Readers.ModelsFolder).Mentions!, ActorTestBed.Reader.Lexicon.ClassOf, ActorTestBed.Registry.Lexicon);

    private static readonly string[] Words =
    [
        "طعن", "مدمن", "جاره", "في", "حلب", "أوقف", "الحارس", "زائرا", "الذي", "وسلم", "الجيش", "أن", "عصابة", "أعوان", "ثلاثة", "،", ".", "\"", "غورسيل", "2015", "#مجلس_الأمن", "صاحب", "ومن", "المطعم",
    ];

    [Theory]
    [InlineData("أقدم مدمن مخدرات على قتل جاره طعنا بسكين في حي شعبي.", "مدمن")]
    [InlineData("أوقف أعوان الحرس المشتبه به أمس.", "أعوان")]
    public void People_whom_no_list_holds_are_found(string text, string word)
    {
        Assert.DoesNotContain(Code(Lists, text).Entities, e => e.Name.StartsWith(word, StringComparison.Ordinal));
        Assert.Contains(Code(Learned, text).Entities, e => e.Name.StartsWith(word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("أقدم ملثمون على الهجوم ثم اغتال ملثمون القيادي المعروف وسط المدينة.", "القيادي")]
    public void A_noun_that_keeps_its_nun_takes_no_definite_word_after_it(string text, string word) =>
        Assert.DoesNotContain(Code(Learned, text).Entities, e => e.Name.StartsWith("ملثمون", StringComparison.Ordinal) && e.Name.Contains(word, StringComparison.Ordinal));

    [Fact]
    public void What_lists_find_stays_as_it_is()
    {
        const string text = "التقى وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري في القاهرة.";
        Assert.Subset(Names(Learned, text), Names(Lists, text));
    }

    [Fact]
    public void Mentions_of_any_row_of_words_stand_apart_inside_the_text() =>
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 120].Sample(
            words =>
            {
                var text = string.Join(' ', words);
                var (report, reading) = (ActorTestBed.Report(text), ActorTestBed.Reader.Read(text));
                var found = Learned.Found(report, reading);
                var mentions = Finder.Find(reading, found, opinions: null);
                Assert.All(mentions, m => Assert.InRange(m.Span.End, m.Span.Start + 1, text.Length));
                Assert.All(mentions, m => Assert.DoesNotContain(found, other => other.Span.Overlaps(m.Span) && (other.Span.Contains(m.Span) || !m.Span.Contains(other.Span))));
                Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
            },
            iter: 60);

    private static HashSet<string> Names(Coder coder, string text) => [.. Code(coder, text).Entities.Select(e => e.Name)];

    private static ReportCoding Code(Coder coder, string text) => coder.Code(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text));
}
