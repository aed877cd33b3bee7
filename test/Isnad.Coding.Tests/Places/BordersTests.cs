using Isnad.Coding.Places;
using Isnad.Coding.Tests.Events;
using static Isnad.Coding.Tests.Places.GazetteerFixture;

namespace Isnad.Coding.Tests.Places;

/// <summary>Borders as places.</summary>
public sealed class BordersTests
{
    [Theory]
    [InlineData("وقعت اشتباكات على الحدود بين الأردن وسوريا فجر أمس", "الحدود بين الأردن وسوريا")]
    [InlineData("وقعت اشتباكات عند الحدود الأردنية السورية فجر أمس", "الحدود الأردنية السورية")]
    [InlineData("وقعت اشتباكات عند الحدود السورية - اللبنانية فجر أمس", "الحدود السورية - اللبنانية")]
    [InlineData("وقعت اشتباكات قرب الحدود مع العراق والأردن فجر أمس", "الحدود مع العراق والأردن")]
    [InlineData("وقعت اشتباكات قرب الحدود اللبنانية مع سوريا فجر أمس", "الحدود اللبنانية مع سوريا")]
    [InlineData("وقعت اشتباكات على حدود غزة فجر أمس", "حدود غزة")]
    public void ABorderIsAPlaceOfItsOwn(string text, string border) => Assert.Equal(border, Border(text));

    [Theory]
    [InlineData("أغلقت السلطات الحدود أمام المسافرين أمس")]
    [InlineData("بلغت الخسائر حدود مليون دولار في سوريا")]
    [InlineData("وقعت اشتباكات على الحدود بين مجموعتين في سوريا")]
    public void WithoutThePlacesItIsNone(string text) => Assert.Null(Border(text));

    [Fact]
    public void WhatHappensAtABorderIsPlacedThereAndTheBorderIsOfNoState()
    {
        var coding = new LearnedText("قتل ثلاثة جنود في اشتباكات مع مهربين على الحدود بين الأردن وسوريا يوم الثلاثاء، بحسب ما أعلن الجيش في بيان.");
        Assert.Equal("الحدود بين الأردن وسوريا", coding.PlaceOf("اشتباكات"));
        Assert.Null(coding.CountryOf("الحدود بين الأردن وسوريا"));
    }

    private static string? Border(string text) => Finder.FindAll(PlainReader.Read(text), Report(text)).Places.SingleOrDefault(place => Borders.IsOne(place.Mention))?.Mention.Span.In(text).ToString();
}
