using CsCheck;
using Isnad.Record;
using Isnad.Text;
using static Isnad.Coding.Tests.Places.GazetteerFixture;

namespace Isnad.Coding.Tests.Places;

/// <summary>What the place finder makes of sentences.</summary>
public sealed class PlaceFinderTests
{
    [Theory]
    [InlineData("وصل الوفد إلى بغداد أمس", "بغداد", "place:baghdad-iq")]
    [InlineData("قتل جنديان ببغداد", "بغداد", "place:baghdad-iq")]
    [InlineData("وواشنطن ترفض", "واشنطن", "place:washington-dc-us")]
    [InlineData("انسحبت القوات من مدينة حلب", "مدينة حلب", "place:aleppo-sy")]
    [InlineData("تقدمت القوات في محافظة ادلب", "محافظة ادلب", "place:idlib-admin1-sy")]
    [InlineData("اشتباكات شرق أفغانستان", "أفغانستان", "country:afghanistan")]
    [InlineData("قصف جنوب مدينة غزة", "مدينة غزة", "place:gaza-ps")]
    [InlineData("معارك في جنوب السودان", "جنوب السودان", "country:south-sudan")]
    [InlineData("وجه رسالة للولايات المتحدة", "ولايات المتحدة", "country:united-states")]
    [InlineData("زيارة #كوريا_الشمالية", "كوريا_الشمالية", "country:north-korea")]
    [InlineData("عاد إلى العاصمة اليمنية صنعاء", "العاصمة اليمنية صنعاء", "place:sanaa-ye")]
    [InlineData("هدوء في العاصمة السورية", "العاصمة السورية", "place:damascus-sy")]
    [InlineData("حريق في مدينة نصر", "مدينة نصر", "place:nasr-city-eg")]
    [InlineData("زار البُوسنَة والهرسك", "البُوسنَة والهرسك", "country:bosnia-and-herzegovina")]
    public void NamesAreFoundWithoutTheirClitics(string text, string span, string id)
    {
        var mention = Assert.Single(Find(text), m => m.Mention.RegistryId == id);
        Assert.Equal(span, mention.Mention.Span.In(text));
    }

    [Theory]
    [InlineData("قتل جندي فرنسي في انفجار لغم شمالي مالي أمس", "مالي")]
    [InlineData("وصلت القوات إلى مالي أمس", "مالي")]
    [InlineData("انفجرت عبوة ناسفة في محافظة إب أمس", "محافظة إب")]
    [InlineData("قتل مدنيون في قرية الدير الغربي أمس", "قرية الدير الغربي")]
    public void WhereOnlyANameCanStandAWordIsOneWithoutHelp(string text, string span) => Assert.Contains(span, Find(text).Select(m => m.Mention.Span.In(text).ToString()));

    [Theory]
    [InlineData("قتل ستة جنود في انفجار لغم في منطقة الزرزومة أمس", "منطقة الزرزومة")]
    [InlineData("سيطر المسلحون على منطقة الطرشوحية أمس", "منطقة الطرشوحية")]
    [InlineData("قصفت الطائرات مواقع في جبال الخرفوشي أمس", "جبال الخرفوشي")]
    [InlineData("شب حريق بولاية كرمانبو أمس", "ولاية كرمانبو")]
    [InlineData("توغلت القوات في منطقة \"شبوحة\" أمس", "منطقة \"شبوحة")]
    public void AWordThatNoListHasIsANameBehindAHeadThatIsLedTo(string text, string span) => Assert.Contains(span, Read(text).Select(m => m.Mention.Span.In(text).ToString()));

    [Theory]
    [InlineData("سدد من خارج منطقة الجزاء أمس")]
    [InlineData("تقع القرية في منطقة صعبرية أمس")]
    [InlineData("حذرت مديرية الزرزومات من السيول أمس")]
    [InlineData("انضم إلى معسكر الفريق أمس")]
    [InlineData("مر عام على ولاية كرمانبو الرئاسية")]
    public void WhatOnlyLooksLikeANameBehindAHeadIsNone(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("دعا نشطاء إلى مقاطعة قطر أمس", "قطر", "country:qatar")]
    [InlineData("زار الوفد دولة قطر أمس", "دولة قطر", "country:qatar")]
    public void ADivisionIsNoPartOfAStatesName(string text, string span, string id) => Assert.Equal(span, Assert.Single(Find(text), m => m.Mention.RegistryId == id).Mention.Span.In(text));

    [Theory]
    [InlineData("قتل جندي في شمال غزة أمس، وأغلق المعبر مع قطاع غزة", "place:gaza-strip-admin1-ps", 2)]
    [InlineData("قتل جندي في مدينة غزة أمس، وأغلق المعبر مع قطاع غزة", "place:gaza-strip-admin1-ps", 1)]
    public void ACityToldBesideItsStripIsTheStrip(string text, string id, int count) => Assert.Equal(count, Find(text).Count(m => m.Mention.RegistryId == id));

    private static IReadOnlyList<Isnad.Coding.Places.PlaceMention> Read(string text) => Finder.Find(Actors.ActorTestBed.Reader.Read(text), Report(text));

    [Fact]
    public void TheKingdomIsBritainOnlyWhereItIsCalledSo()
    {
        Assert.Contains(Generic("أوصت وزارة الصحة في المملكة المتحدة بذلك، وقالت الوزارة إن المملكة بخير"), m => m.Place?.Iso == "GB");
        Assert.DoesNotContain(Generic("احتفت سفارة المملكة أمس بالفريق في العاصمة البريطانية لندن"), m => m.Place?.Iso == "GB");
    }

    [Theory]
    [InlineData("يعاني الحزب من عجز مالي كبير أمس")]
    [InlineData("فساد إداري ومالي في الوزارة")]
    public void TheAdjectiveIsNoState(string text) => Assert.DoesNotContain(Find(text), m => m.Mention.RegistryId == "country:mali");

    [Fact]
    public void AHashtagNamesNoMorePlacesThanASentenceHasWords()
    {
        var tag = "#" + string.Join('_', Enumerable.Repeat("حلب", 24_000));
        Assert.InRange(Find(tag).Count, 500, Sentences.MostWords);
        Assert.InRange(Find(string.Join(' ', Enumerable.Repeat(tag, 20))).Count, 500, Sentences.MostWords);
    }

    [Fact]
    public void AWordOfMillionsOfLettersIsNoName() => Assert.Empty(Find("لل" + new string('ا', 3_000_000)));

    [Theory]
    [InlineData("قال الجيش اللبناني إن اشتباكات دارت في طرابلس شمال لبنان", "طرابلس", "Lebanon")]
    [InlineData("قالت حكومة الوفاق الليبية إن اشتباكات دارت في طرابلس", "طرابلس", "Libya")]
    [InlineData("التقى الملك عبدالله الثاني في عمان رئيس الوزراء الأردني", "عمان", "Jordan")]
    [InlineData("سلطان عمان قابوس يستقبل في مسقط وزير الخارجية العماني", "عمان", "Oman")]
    [InlineData("قصف المتمردون اليمنيون محافظة البيضاء اليمنية", "محافظة البيضاء", "Yemen")]
    [InlineData("اجتمع البرلمان الليبي في البيضاء شرق ليبيا", "البيضاء", "Libya")]
    public void NamesakesAreToldApartByTheReport(string text, string span, string country)
    {
        var mention = Assert.Single(Find(text), m => m.Mention.Span.In(text) == span);
        Assert.Equal(country, mention.Mention.Country);
        Assert.InRange(mention.Score, 0.5, 1);
    }

    [Theory]
    [InlineData("نشر الموقع صور الضحايا")]
    [InlineData("أغلق الباب وخرج")]
    [InlineData("رفض الشعب القرار وأيده كل بلد")]
    [InlineData("وزير المالية يعرض تقرير مالي سنوي")]
    [InlineData("تحدث عن دور المرأة بعد الثورة")]
    [InlineData("قتل في آب الماضي")]
    [InlineData("وقالت فاطمة إن باراك لم يحضر دوماً")]
    public void CommonWordsAreNoPlaces(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("سيطرت القوات التركية على مدينة الباب السورية", "place:al-bab-sy")]
    [InlineData("اقتحم الجيش اللبناني مدينة صور", "place:tyre-lb")]
    [InlineData("قصف النظام السوري مدينتي منبج والباب", "place:al-bab-sy")]
    [InlineData("احتجاجات في محافظة القصيم السعودية ومحافظة جدة", "place:jeddah-sa")]
    public void ACueMakesACommonWordAPlace(string text, string id) => Assert.Contains(Find(text), m => m.Mention.RegistryId == id);

    [Theory]
    [InlineData("قالت الشرطة العراقية إن مسلحين هاجموا بلدتي تل السنابل وبرقانة", "تل السنابل|برقانة")]
    [InlineData("قالت الشرطة العراقية إن مسلحين هاجموا منطقتي الزنبورية وكفر زنبور", "الزنبورية|كفر زنبور")]
    [InlineData("قالت الشرطة العراقية إن مسلحين هاجموا بلدتي الزنبورية ثم غادروا", "")]
    public void TwoUnknownNamesAfterADualAreTwoPlaces(string text, string names) =>
        Assert.Equal(names, string.Join('|', Find(text).Where(m => m.Mention.Rule == "pattern:generic-name").Select(m => m.Mention.Span.In(text))));

    [Fact]
    public void AnUnknownNameAfterAGenericNounIsAPlaceOfTheReportsCountry()
    {
        const string Text = "قالت الشرطة العراقية إن مسلحين هاجموا بلدة الزنبورية وقرية كفر زنبور";
        var unknown = Find(Text).Where(m => m.Mention.Rule == "pattern:generic-name").ToList();
        Assert.Equal(["بلدة الزنبورية", "قرية كفر زنبور"], unknown.Select(m => m.Mention.Span.In(Text)));
        Assert.All(unknown, m => Assert.Equal(("Iraq", (string?)null, EntityKind.Place), (m.Mention.Country, m.Mention.RegistryId, m.Mention.Kind)));
        Assert.Equal("الزنبورية", unknown[0].Name.In(Text));
    }

    [Fact]
    public void APlaceNamedAfterAKnownOneIsAnotherPlaceNearIt()
    {
        const string Text = "قصفت طائرات ريف حلب الشمالي";
        var mention = Assert.Single(Find(Text));
        Assert.Equal("ريف حلب الشمالي", mention.Mention.Span.In(Text));
        Assert.Null(mention.Mention.RegistryId);
        Assert.Equal(("Syria", "near"), (mention.Mention.Country, mention.Precision));
        Assert.InRange(mention.Latitude!.Value, 35.5, 37);
    }

    [Fact]
    public void ThePublishersHomeDecidesWhereNothingElseDoes()
    {
        const string Text = "وقع حادث في المنطقة الشرقية";
        Assert.Equal("Saudi Arabia", Assert.Single(Find(Text, publisher: "okaz")).Mention.Country);
    }

    [Theory]
    [InlineData("الرئيس الفرنسي", "الفرنسي", "France", false)]
    [InlineData("والقوات العراقية", "العراقية", "Iraq", false)]
    [InlineData("وزيرا الخارجية الأميركي", "الأميركي", "United States", false)]
    [InlineData("مقتل سوريين", "سوريين", "Syria", false)]
    [InlineData("اعتقال أتراك", "أتراك", "Turkey", true)]
    [InlineData("للروس قواعد", "روس", "Russia", true)]
    [InlineData("الرئيسة الكورية الجنوبية", "الكورية الجنوبية", "South Korea", false)]
    public void NationalitiesAreFound(string text, string span, string country, bool people)
    {
        var adjective = Assert.Single(Adjectives(text));
        Assert.Equal((span, country, people), (adjective.Span.In(text), adjective.Country.Name, adjective.People));
    }

    [Fact]
    public void FinancialIsNotMalian()
    {
        Assert.DoesNotContain(Adjectives("أقر البرلمان المصري الموازنة المالية"), a => a.Country.Name == "Mali");
        Assert.Single(Adjectives("قال الجيش في جمهورية مالي إن القوات المالية تقدمت"), a => a.Country.Name == "Mali");
    }

    [Theory]
    [InlineData("اعتقلت الشرطة التونسية مسلحين غرب البلاد", null, "البلاد", "country:tunisia")]
    [InlineData("قال الملك الأردني إن المملكة ترفض", null, "المملكة", "country:jordan")]
    [InlineData("أعلنت المملكة موقفها", "okaz", "المملكة", "country:saudi-arabia")]
    [InlineData("قصف الطيران السوري دوما ثم دخلت القوات المدينة", null, "المدينة", "place:douma-sy")]
    [InlineData("قال الرئيس المصري إن العاصمة آمنة", null, "العاصمة", "place:cairo-eg")]
    [InlineData("قصفت طائرات تركية مواقع داخل الأراضي العراقية", null, "الأراضي العراقية", "country:iraq")]
    [InlineData("أعلنت السودان سقوط طائرة في الشمال الليبي", null, "الشمال الليبي", "country:libya")]
    [InlineData("سيطر الجيش على محافظة لحج ومدينة الحديدة ثم هدأت المحافظة", null, "المحافظة", "place:lahij-admin1-ye")]
    public void GenericWordsMeanWhatTheReportIsAbout(string text, string? publisher, string span, string id)
    {
        var mention = Assert.Single(Generic(text, publisher), m => m.Mention.Span.In(text) == span);
        Assert.Equal(id, mention.Mention.RegistryId);
        Assert.False(mention.Mention.Named);
    }

    [Theory]
    [InlineData("قتل ثلاثة في محافظة حلب. وهدأت المدينة أمس.", "المدينة place:aleppo-sy")]
    [InlineData("قصفت حماة ومحافظة حلب. وهدأت المدينة أمس.", "المدينة place:hama-sy")]
    [InlineData("وصل الوفد إلى مدريد. وأمر القضاء بسجنه.", "")]
    [InlineData("وصل الوفد السوري إلى مدريد. ودافع عن الأراضي والأجواء.", "")]
    [InlineData("نقل الجيش الجنود من عدن إلى الشمال الليبي.", "")]
    public void WhatIsCalledAfterACityNamesItWhereNothingElseDoes(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Generic(text).Select(m => $"{m.Mention.Span.In(text)} {m.Mention.RegistryId}")));

    [Theory]
    [InlineData("قتل ثلاثة في محافظة حلب. وهدأت حلب أمس.", true)]
    [InlineData("قتل ثلاثة في محافظة حلب. وهدأت مدينة حلب ثم قصفت حلب.", false)]
    public void AProvincesNameAloneIsTheProvinceUnlessTheCityIsNamed(string text, bool isProvince) =>
        Assert.Equal(isProvince, Find(text)[^1].Mention.RegistryId == Find(text)[0].Mention.RegistryId);

    [Fact]
    public void AGenericWordMeansTheLastPlaceBeforeIt()
    {
        const string Text = "وصلت القوات السورية المدينة. دخلت القوات السورية دوما ثم حلب. غادرت المدينة المطار. بلغت القوات حماة. غادرت المدينة ثم حمص";
        Assert.Equal(["المدينة place:aleppo-sy", "المدينة place:hama-sy"], Generic(Text).Select(m => $"{m.Mention.Span.In(Text)} {m.Mention.RegistryId}"));
    }

    [Fact]
    public void ANameDoesNotCrossPunctuation() =>
        Assert.DoesNotContain(Find("في كوريا، الجنوبية منها"), m => m.Mention.RegistryId == "country:south-korea");

    [Fact]
    public void AnyTextIsReadWithoutFailureAndSpansAreItsOwn()
    {
        string[] words = ["مدينة", "محافظة", "العاصمة", "ريف", "اليمنية", "حلب", "وجدة", "للعراق", "كوريا", "الجنوبية", "المدينة", "في", "،", ".", "\n", "_", "#", "بلَدة", "x", "١٢", "بـاب", "", "لل", "وب", "المالية"];
        Gen.Int[0, words.Length - 1].Select(i => words[i]).Array[0, 20].Sample(parts =>
        {
            var text = string.Join(' ', parts);
            var reading = PlainReader.Read(text);
            var all = Finder.FindAll(reading, Report(text));
            foreach (var mention in all.Places.Concat(all.Generic))
            {
                Assert.InRange(mention.Mention.Span.End, mention.Mention.Span.Start + 1, text.Length);
                Assert.True(mention.Mention.Span.Contains(mention.Name));
                Assert.InRange(mention.Score, 0, 1);
                Assert.True(reading.Sentences[mention.Mention.Sentence].Span.Contains(mention.Mention.Span));
            }

            for (var i = 1; i < all.Places.Count; i++)
            {
                Assert.False(all.Places[i].Mention.Span.Overlaps(all.Places[i - 1].Mention.Span));
            }
        });
    }
}
