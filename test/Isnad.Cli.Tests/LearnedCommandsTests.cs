namespace Isnad.Cli.Tests;

/// <summary>Commands that work with the learned models beside the program.</summary>
public sealed class LearnedCommandsTests : IDisposable
{
    private const string Treebank =
        """
        # sent_id = t1
        # text = وصل الوزير إلى المدينة.
        1	وصل	وصل	VERB	VP-A-3MS--	Gender=Masc|Number=Sing|Person=3	0	root	_	_
        2	الوزير	وزير	NOUN	N------S1D	Definite=Def|Number=Sing	1	nsubj	_	_
        3	إلى	إلى	ADP	P---------	_	4	case	_	_
        4	المدينة	مدينة	NOUN	N------S2D	Definite=Def|Number=Sing	1	obl	_	SpaceAfter=No
        5	.	.	PUNCT	G---------	_	1	punct	_	_


        """;

    private readonly TestProgram _program;

    public LearnedCommandsTests()
    {
        var program = new TestProgram();
        _program = new TestProgram
        {
            Workshop = program.Workshop with
            {
                LoadReader = reading => IsnadCoder.Load(reading: reading).Reader,
                LoadCoder = reading => IsnadCoder.Load(reading: reading),
            },
        };
        program.Dispose();
    }

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Fast_and_best_reading_both_code_and_are_told_apart()
    {
        _program.WriteReports();
        var input = _program["in/a.json"];
        Assert.Equal(1, (int)(await Code("fast")).Json["added"]!);
        Assert.StartsWith("isnad/0.1.0 rules/1", await Coder(), StringComparison.Ordinal);
        Assert.Equal(1, (int)(await Code("best")).Json["recoded"]!);
        Assert.StartsWith("isnad/0.1.0 learned/1", await Coder(), StringComparison.Ordinal);
        Assert.Equal(1, (int)(await _program.RunAsync("code", input, "--record", _program.Record, "--json")).Json["skipped"]!);
        Assert.Equal(ExitCode.WrongUse, (await Code("slow")).Code);

        Task<Outcome> Code(string reading) => _program.RunAsync("code", input, "--record", _program.Record, "--reading", reading, "--json");

        async Task<string> Coder() => (string)(await _program.RunAsync("explain", "a#V1", "--record", _program.Record, "--json")).Json["coder"]!;
    }

    [Fact]
    public async Task Explain_says_what_made_events_entities_and_relations_and_what_signs_mean()
    {
        File.WriteAllText(_program["one.txt"], "قال وزير الداخلية السوري سامر الحداد إن الشرطة اعتقلت ثلاثة مسلحين في مدينة حلب مساء الثلاثاء بعد هجوم على مدرسة.");
        await _program.RunAsync("code", _program["one.txt"], "--record", _program.Record);
        var key = (string)(await _program.RunAsync("search", "--type", "coerce", "--record", _program.Record, "--json")).Json["rows"]![0]!["key"]!;
        var report = key[..key.LastIndexOf('#')];
        Assert.Contains("at: party B before", Plain((await Explain(key)).Output), StringComparison.Ordinal);

        var entity = (await Explain(report + "#E1", "--json")).Json;
        Assert.Contains(entity["reasons"]!.AsArray(), reason => (string)reason!["part"]! == "mention" && reason["words"] is not null);
        Assert.Contains((string)entity["what"]!["name"]!, (await Explain(report + "#E1")).Output, StringComparison.Ordinal);

        var relation = (await Explain(report + "#R1", "--json")).Json;
        Assert.NotEmpty((string)relation["reasons"]![0]!["rule"]!);
        Assert.Contains(report + "#R1", (await _program.RunAsync("relations", "--record", _program.Record)).Output, StringComparison.Ordinal);
        Assert.Contains("relation: ", (await Explain(report + "#R1")).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.SomeFailed, (await Explain(report + "#R99")).Code);
        Assert.Equal(ExitCode.SomeFailed, (await Explain(report + "#E99")).Code);

        Task<Outcome> Explain(string row, params string[] more) => _program.RunAsync(["explain", row, "--record", _program.Record, .. more]);

        static string Plain(string text) => text.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_shows_how_a_text_is_read()
    {
        var table = await _program.RunAsync("explain", "--language", "وقالت وكالة الأنباء إن الجيش اعتقل أحمد العلي للتحقيق في مدينتهم");
        Assert.Equal(ExitCode.AllDone, table.Code);
        Assert.Contains("و+قالت", table.Output, StringComparison.Ordinal);
        Assert.Contains("مدينت+هم", table.Output, StringComparison.Ordinal);
        Assert.Contains("أحمد العلي", table.Output[table.Output.IndexOf("Names", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Contains("learned/1", table.Output, StringComparison.Ordinal);
        var json = (await _program.RunAsync("explain", "--language", "وقالت الشرطة", "--reading", "fast", "--json")).Json;
        Assert.Equal("rules/1", (string)json["reader"]!);
        Assert.Equal("conjunction", (string)json["sentences"]![0]!["words"]![0]!["segments"]![0]!["kind"]!);
        Assert.Equal(ExitCode.SomeFailed, (await _program.RunAsync("explain", "--language", " … ")).Code);
        Assert.Equal(ExitCode.WrongUse, (await _program.RunAsync("explain")).Code);
        Assert.Equal(ExitCode.WrongUse, (await _program.RunAsync("explain", "a#V1", "--language", "قال")).Code);
    }

    [Fact]
    public async Task Every_label_of_a_reading_has_a_word_in_Arabic()
    {
        using var arabic = new TestProgram("ar");
        var words = arabic.Workshop.Messages;
        var labels = Labels<Language.Pos>("pos-").Concat(Labels<Language.NameKind>("name-kind-"))
            .Concat(Labels<Language.Gender>("feature-").Concat(Labels<Language.Number>("feature-")).Concat(Labels<Language.Aspect>("feature-"))
                .Concat(Labels<Language.Voice>("feature-")).Concat(Labels<Language.VerbalKind>("feature-"))
                .Except(["feature-unknown", "feature-none", "feature-finite"]));
        Assert.All(labels, label => Assert.NotNull(words.Find(label)));
        Assert.Contains("فعل", (await arabic.RunAsync("explain", "--language", "اعتقل الجيش رجلين")).Output, StringComparison.Ordinal);

        static IEnumerable<string> Labels<T>(string kind)
            where T : struct, Enum => Enum.GetValues<T>().Select(value => kind + Terms.Of(value));
    }

    [Fact]
    public async Task Evaluate_measures_reading_on_a_treebank()
    {
        var file = _program.Write("tiny.conllu", Treebank);
        var best = await _program.RunAsync("evaluate", "--language", file);
        Assert.Equal(ExitCode.AllDone, best.Code);
        Assert.Contains("gold segments: LAS", best.Output, StringComparison.Ordinal);
        var open = (await _program.RunAsync("evaluate", "--language", file, "--open", "--json")).Json;
        Assert.Equal(4, (int)open["words"]!);
        Assert.Equal(100, (double)open["lines"]![0]!["percent"]!);
    }

    [Fact]
    public async Task Evaluate_measures_names_on_tagged_words()
    {
        var file = _program.Write("names.txt", "وصل O\nالرئيس O\nمحمد B-PERS\nعلي I-PERS\nإلى O\nالقاهرة B-LOC\n. O\n");
        Assert.Contains("PERS", (await _program.RunAsync("evaluate", "--names", file)).Output, StringComparison.Ordinal);
        var json = (await _program.RunAsync("evaluate", "--names", file, "--json")).Json;
        Assert.Equal((7, 1), ((int)json["words"]!, (int)json["LOC"]!["gold"]!));
        Assert.Equal(100, (double)json["all"]!["r"]!);
    }

    [Fact]
    public async Task Evaluate_measures_single_judged_sentences()
    {
        var file = _program.Write("judged.csv", "event_type,id,label,text\nASSAULT,s1,yes,قتل خمسة أشخاص في انفجار سيارة مفخخة أمس وسط بغداد.\nASSAULT,s2,easy no,وصل الوزير إلى المدينة.\n");
        Assert.Contains("ASSAULT yes/easy no", (await _program.RunAsync("evaluate", "--records", file)).Output, StringComparison.Ordinal);
        var json = (await _program.RunAsync("evaluate", "--records", file, "--reading", "fast", "--json")).Json;
        Assert.Equal((2, 100.0), ((int)json["sentences"]!, (double)json["ASSAULT yes/all no"]!["f1"]!));
    }

    [Theory]
    [InlineData("--records", "event_type,id,text\nASSAULT,s1,نص\n", "there is no column")]
    [InlineData("--records", "event_type,id,label,text\n", "no judged sentence")]
    [InlineData("--language", "1\tوصل\tوصل\n\n", "ten cells")]
    [InlineData("--language", "1\tوصل\tوصل\tVERB\t_\t_\t7\troot\t_\t_\n\n", "outside the sentence")]
    [InlineData("--language", "", "no sentence")]
    [InlineData("--names", "وصل الوزير إلى المدينة\n", "no tagged name")]
    public async Task A_file_that_cannot_be_measured_is_told(string option, string content, string told)
    {
        var outcome = await _program.RunAsync("evaluate", option, _program.Write("broken.txt", content));
        Assert.Equal(ExitCode.WrongUse, outcome.Code);
        Assert.Contains(told, Assert.Single(outcome.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Contains("no file", (await _program.RunAsync("evaluate", option, _program["none"])).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate", "gold", "--names", "a.txt")]
    [InlineData("evaluate", "gold", "--open")]
    [InlineData("evaluate", "--names", "a.txt", "--detail")]
    [InlineData("evaluate", "gold", "--records", "a.csv")]
    [InlineData("evaluate", "--records", "a.csv", "--predicted", "coded")]
    [InlineData("evaluate", "--language", "a.conllu", "--reading", "fast")]
    public async Task Evaluate_measures_one_thing_at_a_time(params string[] arguments) =>
        Assert.Equal(ExitCode.WrongUse, (await _program.RunAsync(arguments)).Code);
}
