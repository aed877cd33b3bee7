namespace Isnad.Evaluation.Tests;

public sealed class NamesScoreTests
{
    private static readonly string[] Flat =
    [
        "قال O", "محمد B-PERS", "السعيد I-PERS", "في O", "حلب B-LOC", ". O", "",
        "وصل O", "وفد O", "الحزب B-ORG", "الوطني I-ORG", "إلى O", "لبنان I-LOC",
    ];

    [Fact]
    public void Counts_as_by_hand()
    {
        var gold = TaggedText.Read(Flat);
        Assert.False(gold.Nested);
        var found = new HashSet<TaggedName>
        {
            new(0, 1, 2, "PERS"), // right
            new(0, 4, 4, "ORG"), // right words, wrong type
            new(1, 2, 2, "ORG"), // right type, wrong words
            new(1, 5, 5, "LOC"), // right
        };
        var report = NamesScore.Compare(gold, found);
        Assert.Equal((100.0, 100.0, 100.0), (report["PERS"].Precision, report["PERS"].Recall, report["PERS"].F1));
        Assert.Equal((100.0, 50.0, 66.7), (report["LOC"].Precision, report["LOC"].Recall, report["LOC"].F1));
        Assert.Equal((0.0, 0.0, 0.0), (report["ORG"].Precision, report["ORG"].Recall, report["ORG"].F1));
        Assert.Equal((50.0, 50.0, 50.0), (report["all"].Precision, report["all"].Recall, report["all"].F1));
        Assert.Equal((4, 4), (report["all"].Gold, report["all"].Predicted));
        Assert.Equal((2, 12), (report.Sentences, report.Words));
        Assert.StartsWith("2 sentences, 12 words, flat scheme\nPERS       P 100.0 R 100.0 F1 100.0  (1 predicted, 1 gold)", report.ToText(), StringComparison.Ordinal);
        Assert.Equal(66.7, System.Text.Json.JsonDocument.Parse(report.ToJson()).RootElement.GetProperty("LOC").GetProperty("f1").GetDouble());
    }

    [Fact]
    public void Several_tags_a_word_are_nested_names()
    {
        var gold = TaggedText.Read(["سكرتير B-OCC", "اللجنة I-OCC B-ORG", "القومية I-OCC I-ORG", "في I-OCC", "نابلس I-OCC B-GPE", "", "# تعليق على الملف", "جامعة B-EVENT B-ORG", "بيرزيت I-EVENT I-ORG B-ORG", "غدا O"]);
        Assert.True(gold.Nested);
        Assert.Equal(
            [new(0, 0, 4, "OCC"), new(0, 1, 2, "ORG"), new(0, 4, 4, "GPE"), new(1, 0, 1, "EVENT"), new(1, 0, 1, "ORG"), new(1, 1, 1, "ORG")],
            gold.Names.OrderBy(n => n.Sentence).ThenBy(n => n.First).ThenBy(n => n.Type, StringComparer.Ordinal));
        var report = NamesScore.Compare(gold, gold.Names);
        Assert.Equal(5, report["all"].Gold);
        Assert.Equal(100.0, report["EVENT"].F1);
    }

    [Fact]
    public void Persons_tagged_PER_are_persons()
    {
        var gold = TaggedText.Read(["محمد B-PER", "السعيد I-PER", "في O", "حلب B-LOC"]);
        Assert.False(gold.Nested);
        Assert.Contains(new TaggedName(0, 0, 1, "PERS"), gold.Names);
        Assert.Equal(2, NamesScore.Compare(gold, gold.Names)["all"].Gold);
    }

    [Fact]
    public void A_new_beginning_ends_the_name_before_it()
    {
        var gold = TaggedText.Read(["بيروت B-LOC", "دمشق B-LOC", "بغداد I-LOC", "الأمم I-ORG"]);
        Assert.Equal(
            [new(0, 0, 0, "LOC"), new(0, 1, 2, "LOC"), new(0, 3, 3, "ORG")],
            gold.Names.OrderBy(n => n.First));
    }
}
