using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;
using Isnad.Record;

namespace Isnad.Exchange.Tests;

public class ExportTests
{
    [Fact]
    public void Plover_lines_have_the_fields_of_the_manual()
    {
        var lines = Plover();
        var first = lines[0];
        Assert.Equal("a1#V1", first["id"]!.GetValue<string>());
        Assert.Equal("2012-03-01", first["date"]!.GetValue<string>());
        Assert.Equal("2012-03-31", first["enddate"]!.GetValue<string>());
        Assert.Equal("ASSAULT", first["event"]![0]!.GetValue<string>());
        Assert.Equal(4, first["quad_code"]!.GetValue<int>());
        Assert.Equal("حمص", first["event_loc"]!["extracted_place"]!.GetValue<string>());
        Assert.Equal(4, first["event_loc"]!["resolution"]!.GetValue<int>());
        Assert.Equal("خطفوا", first["selector"]![1]!["exact"]!.GetValue<string>());
        Assert.Equal(["الساحل", "مصادر", "الشرطة"], first["claims"]![0]!["chain"]!.AsArray().Select(n => n!.GetValue<string>()));
        Assert.EndsWith("ذلك.", first["event_text"]![0]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(["historical", "negation"], lines[1]["context"]!.AsArray().Select(n => n!.GetValue<string>()));
    }

    [Fact]
    public void Csv_has_one_row_an_event_and_its_columns_are_documented()
    {
        var rows = Csv("الساحل");
        Assert.Equal(2, rows.Count);
        Assert.Equal(CsvExport.Columns.Select(c => c.Name).Order(), rows[0].Keys.Order());
        Assert.Equal("سامر الجندي; نادر العلي", rows[0]["recipients"]);
        Assert.Equal("الشرطة: states; نادر العلي: denies; ?: states", rows[0]["claims"]);
        Assert.Equal("الساحل > مصادر > الشرطة; الساحل > نادر العلي; الساحل > ?", rows[0]["chain"]);
        Assert.Equal("1+", rows[0]["arrested"]);
        Assert.Equal("-36.7", rows[0]["longitude"]);
        Assert.Equal(Coded.At("خطفوا").Start.ToString(CultureInfo.InvariantCulture), rows[0]["start"]);
    }

    [Fact]
    public void The_documentation_explains_every_column()
    {
        var page = File.ReadAllText(Path.Join(SharedData.Root, "docs", "formats.md"));
        Assert.All(CsvExport.Columns, column => Assert.Contains($"| `{column.Name}` | {column.Meaning} |", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("-2")]
    [InlineData("\tx")]
    public void A_cell_never_begins_like_a_formula(string publisher) => Assert.Equal("'" + publisher, Csv(publisher)[0]["publisher"]);

    [Fact]
    public void Redaction_hides_victims_everywhere_and_keeps_office_holders()
    {
        var redaction = new Redaction("a secret of the project");
        foreach (var output in new[] { Written(w => CsvExport.Write([Coded.Abduction()], w, redaction)), Written(w => PloverExport.Write([Coded.Abduction()], w, redaction)) })
        {
            Assert.DoesNotContain("سامر", output, StringComparison.Ordinal);
            Assert.DoesNotContain("الجندي", output, StringComparison.Ordinal);
            Assert.DoesNotContain("actor:x", output, StringComparison.Ordinal);
            Assert.Contains("نادر العلي", output, StringComparison.Ordinal);
            Assert.Contains("شخص-", output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("إدانة لخطف سامر الجندى")]
    [InlineData("تضامن واسع للجندي")]
    [InlineData("أين سَامِر؟")]
    public void A_masked_name_is_hidden_however_the_headline_spells_it(string title)
    {
        var (report, coding) = Coded.Abduction();
        var output = Written(w => CsvExport.Write([(report with { Title = title }, coding)], w, new Redaction("a secret of the project")));
        Assert.DoesNotContain(title, output, StringComparison.Ordinal);
        Assert.DoesNotContain("الجند", output, StringComparison.Ordinal);
        Assert.DoesNotContain("لجندي", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_masked_name_is_hidden_inside_the_names_of_others_and_where_a_quotation_is_cut()
    {
        var (report, coding) = Coded.Abduction();
        coding = coding with
        {
            Entities = [.. coding.Entities, new Entity { Id = "E6", Kind = EntityKind.Person, Name = "والد سامر الجندي" }],
            Events = [coding.Events[0] with { Actors = ["E6"] }],
        };
        for (var gap = 1; gap < 40; gap++)
        {
            var text = Coded.Text.Replace("خطفوا سامر", "خطفوا" + new string('ي', gap) + " سامر", StringComparison.Ordinal);
            var output = Written(w => PloverExport.Write([(report with { Text = text }, coding)], w, new Redaction("a secret of the project")));
            Assert.DoesNotContain("سامر", output, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\u0627\u0644\u062C|الج", output);
        }
    }

    [Fact]
    public void A_masked_name_that_pseudonyms_are_made_of_does_not_mask_them_again()
    {
        var (report, coding) = Coded.Abduction();
        coding = coding with
        {
            Entities = [.. coding.Entities, new Entity { Id = "E6", Kind = EntityKind.Person, Name = "شخص ملثم" }],
            Events = [coding.Events[0] with { Recipients = ["E3", "E6"] }],
        };
        var row = Read(Written(w => CsvExport.Write([(report with { Title = "خطف سامر الجندي وشخص" }, coding)], w, new Redaction("a secret of the project"))))[0];
        var names = row["recipients"].Split("; ");
        Assert.Equal($"خطف {names[0]} و{names[1]}", row["title"]);
    }

    [Fact]
    public void Pseudonyms_are_stable_for_a_key_and_differ_between_keys()
    {
        string With(string key) => Written(w => CsvExport.Write([Coded.Abduction()], w, new Redaction(key)));
        Assert.Equal(With("first secret"), With("first secret"));
        Assert.NotEqual(With("first secret"), With("other secret"));
        Assert.Throws<ArgumentException>(() => new Redaction("short"));
    }

    [Theory]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("2013/2015", "2013-01-01", "2015-12-31")]
    [InlineData("2012/..", "2012-01-01", "")]
    [InlineData("2012-03-05?", "2012-03-05", "2012-03-05")]
    [InlineData("2012-13", "", "")]
    [InlineData("soon", "", "")]
    public void Dates_have_their_first_and_last_day(string edtf, string first, string last)
    {
        var (report, coding) = Coded.Abduction();
        var dated = coding with { Events = [coding.Events[0] with { Date = new Record.Edtf(edtf) }] };
        var row = Read(Written(w => CsvExport.Write([(report, dated)], w)))[0];
        Assert.Equal((first, last), (row["date_first"], row["date_last"]));
    }

    private static List<JsonNode> Plover() =>
        [.. Written(w => PloverExport.Write([Coded.Abduction()], w)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!)];

    private static List<Dictionary<string, string>> Csv(string publisher) =>
        Read(Written(w => CsvExport.Write([Coded.Abduction(publisher)], w)));

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        var text = writer.ToString();
        Assert.DoesNotContain("\r\n", text, StringComparison.Ordinal);
        return text;
    }

    private static List<Dictionary<string, string>> Read(string csv)
    {
        using var reader = CsvReader.FromText(csv);
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(reader.Headers!.ToDictionary(h => h, h => reader.GetString(h), StringComparer.Ordinal));
        }

        return rows;
    }
}
