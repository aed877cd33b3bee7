using Isnad.Coding.Tests.Actors;
using Isnad.Coding.Tests.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Tests.Tolls;

public sealed class SizeFinderTests
{
    [Theory]
    [InlineData("هاجم مسلحون قرية في شمال نيجيريا أمس، مما أدى إلى مقتل 12 شخصا وإصابة 30 آخرين.", "هاجم", 12, 30)]
    [InlineData("أطلق مسلحون 40 صاروخا على البصرة أمس ما أسفر عن سقوط 7 قتلى و20 جريحا.", "أطلق", 7, 20)]
    public void TheDeadAndTheWoundedAreToldApart(string text, string trigger, long dead, long injured)
    {
        var size = new CodedSentence(text).Event(trigger).Size;
        Assert.Equal((new Quantity(dead, dead), new Quantity(injured, injured)), (size.Dead, size.Injured));
    }

    [Theory]
    [InlineData("هاجم مسلحون حاجزا ما أدى إلى مقتل شخصين يوم الأحد.", "هاجم", 2L, null)]
    [InlineData("هاجم مسلحون حاجزا ما أسفر عن سقوط قتيلين وجريحين.", "هاجم", 2L, 2L)]
    [InlineData("قتلت طالبان 12 جنديا في كابول.", "قتلت", 12L, null)]
    [InlineData("قتل مسلحون الشاب أحمد سمير (22) في البصرة.", "قتل", null, null)]
    public void DualsOfPeopleAreCountedAndNamesAndAgesAreNot(string text, string trigger, long? dead, long? injured)
    {
        var size = new CodedSentence(text).Event(trigger).Size;
        Assert.Equal((dead, injured), (size.Dead?.Low, size.Injured?.Low));
    }

    [Fact]
    public void WhatATollLooksBackToHasItAndNotWhatIsToldNext()
    {
        const string text = "ومنها هجوم على فندق في كابول عام 2017 راح ضحيته 39 شخصا، وتفجير في البصرة عام 2016.";
        var coding = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, "rules/1", Readers.ModelsFolder).Code(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text));
        Assert.Equal([("هجوم", 39L), ("وتفجير", null)], coding.Events.Select(told => (told.Trigger.In(text), told.Size.Dead?.Low)));
    }

    [Theory]
    [InlineData("قتل25 شخصا في هجوم على البصرة أمس.", 25)]
    [InlineData("قتلت طالبة في هجوم على البصرة أمس.", 1)]
    [InlineData("هاجم مسلحون مقر الجيش في تعز وقتلوا قائده ثم فروا.", 1)]
    public void NumbersWrittenOntoTheVerbAndSinglePersonsCount(string text, long dead) =>
        Assert.Contains(new CodedSentence(text).Coding.Events, told => told.Size.Dead?.Low == dead);

    [Theory]
    [InlineData("خطط رجلان لقتل شرطي في حلب أمس.", "لقتل", null)]
    [InlineData("حاول رجل قتل شرطي في حلب أمس.", "قتل", null)]
    [InlineData("وقع هجوم في حلب أمس بعد مقتل شرطي.", "مقتل", 1L)]
    public void OnePersonWhoWasToBeKilledIsNoToll(string text, string word, long? dead) =>
        Assert.Equal(dead, new CodedSentence(text).Event(word).Size.Dead?.Low);

    [Fact]
    public void ACountOfLivesIsTheDeadAndAYearIsNot() =>
        Assert.Equal(new Quantity(12, 12), new CodedSentence("أودى تفجير في كابول بحياة 12 مدنيا عام 2015.").Event("تفجير").Size.Dead);

    [Fact]
    public void ThoseArrestedAreCounted() =>
        Assert.Equal(new Quantity(15, 15), new CodedSentence("اعتقلت الشرطة 15 مشتبها به في بيروت.").Event("اعتقلت").Size.Arrested);

    [Fact]
    public void ANumberOfThingsIsNoToll() =>
        Assert.Equal(EventSize.None, new CodedSentence("أطلق مسلحون 40 صاروخا على البصرة أمس.").Event("أطلق").Size);

    [Fact]
    public void AMarchHasNoToll() =>
        Assert.Null(new CodedSentence("تظاهر مئات العمال في تونس بعد مقتل 3 عمال.").Event("تظاهر").Size.Dead);

    [Theory]
    [InlineData("فجر مسلحون سيارة في البصرة أمس ما أسفر عن سقوط 3 قتلى و10 جرحى.", "فجر", 3L, 10L)]
    [InlineData("هاجم مسلحون قرية في البصرة وسيطروا على 12 منزلا وقتلوا عشرات.", "هاجم", null, null)]
    [InlineData("قتل 5 من أفراد الشرطة بينهم ضابطان وأصيب 11 في هجوم في البصرة.", "هجوم", 5L, 11L)]
    [InlineData("هاجم مسلحون حاجزا في البصرة فقتل شخص وأصيب آخر.", "هاجم", 1L, 1L)]
    [InlineData("هاجم مسلحون مقر اللواء 35 مدرع في تعز أمس.", "هاجم", null, null)]
    [InlineData("هاجم مسلحون حاجزا في البصرة ولم يقتل أحد.", "هاجم", null, null)]
    public void OnlyPeopleWhomTheWordCountsAreItsToll(string text, string trigger, long? dead, long? injured)
    {
        var size = new CodedSentence(text).Event(trigger).Size;
        Assert.Equal((dead, injured), (size.Dead?.Low, size.Injured?.Low));
    }

    [Fact]
    public void AnEarlierClauseKeepsItsNumber() =>
        Assert.Equal(12, new CodedSentence("أفرجت السلطات عن 3 رهائن واعتقلت الشرطة 12 مشتبها به في بيروت.").Event("واعتقلت").Size.Arrested?.Low);
}
