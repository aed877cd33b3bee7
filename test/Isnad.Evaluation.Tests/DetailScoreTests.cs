using Isnad.Exchange.Scheme;
using Isnad.Record;

namespace Isnad.Evaluation.Tests;

public sealed class DetailScoreTests
{
    private const string Text = "اعتقلت الشرطة رجلا وقصف الجيش القرية ونفى المحافظ القصف وقال إن القرية هادئة";

    [Fact]
    public void Errors_have_their_causes_and_offsets()
    {
        var gold = Report(Coded("اعتقلت", "COERCE", "arrest"), Coded("وقصف", "ASSAULT", null) with { Also = [new SchemeTrigger("القصف", 1)] }, Coded("ونفى", "REJECT", null));
        var predicted = Report(
            Coded("اعتقلت", "COERCE", "seize") with { Confidence = 0.92, Status = "future" },
            Coded("وقصف", "ACCUSE", null) with { Confidence = 0.55 },
            Coded("القصف", "ASSAULT", null) with { Confidence = 0.95 },
            Coded("هادئة", "RETREAT", null) with { Confidence = 0.31 });
        var report = Score(gold, predicted);
        Assert.Equal(
            [("mode", "اعتقلت", "COERCE/arrest", "COERCE/seize"), ("status", "اعتقلت", "actual", "future"), ("missed", "ونفى", "REJECT", "-"), ("told-again", "وقصف", "-", "ACCUSE"), ("no-event", "هادئة", "-", "RETREAT")],
            report.Errors.Select(e => (e.Cause, e.Trigger, e.Gold, e.Predicted)));
        Assert.All(report.Errors, e => Assert.Equal(e.Trigger, Text[e.Start..e.End]));
        Assert.Equal(100, report.Types.Single(t => t.Name == "ASSAULT").F1);
        Assert.Equal((0.0, 1), (report.Types.Single(t => t.Name == "REJECT").F1, report.Causes["told-again"]));
    }

    [Fact]
    public void Errors_tell_what_made_them_where_the_coding_is_known()
    {
        var gold = Report(Coded("اعتقلت", "COERCE", "arrest") with { Actor = ["E1"], Recipient = ["E9"] }, Coded("ونفى", "REJECT", null));
        var predicted = Report(Coded("اعتقلت", "COERCE", "seize") with { Id = "V1" }, Coded("هادئة", "RETREAT", null) with { Id = "V2" });
        var score = new DetailScore();
        score.Add(gold, predicted, new ReportCoding
        {
            ReportId = "r",
            Coder = "isnad",
            Events =
            [
                new Event { Id = "V1", Trigger = new Span(0, 6), Type = EventType.Coerce, Reasons = [new Reason("mode", "frame:اعتقل@2"), new Reason("mode", "meanings/1 0.71 contexts/1")] },
                new Event { Id = "V2", Trigger = new Span(70, 5), Type = EventType.Retreat, Reasons = [new Reason("type", "meanings/1 0.44")] },
            ],
        });
        Assert.Equal(
            [("mode", "meanings/1 0.71"), ("actor", "left-open"), ("recipient", "unknown-party"), ("missed", "left-open"), ("no-event", "meanings/1 0.44")],
            score.ToReport().Errors.Select(e => (e.Cause, e.Why)));
    }

    [Fact]
    public void Types_taken_for_one_another_are_counted()
    {
        var report = Score(Report(Coded("وقصف", "ASSAULT", null)), Report(Coded("وقصف", "ACCUSE", null)));
        Assert.Equal([new Confusion("ASSAULT", "ACCUSE", 1)], report.Confusions);
        Assert.Equal((0.0, 0.0), (report.Types[0].Precision, report.Types[1].Recall));
    }

    [Fact]
    public void Reliability_compares_confidence_with_rows_that_are_right()
    {
        var gold = Report(Coded("اعتقلت", "COERCE", "arrest"), Coded("وقصف", "ASSAULT", null));
        var predicted = Report(
            Coded("اعتقلت", "COERCE", "arrest") with { Confidence = 0.92 },
            Coded("وقصف", "ASSAULT", null) with { Confidence = 0.98, Actor = ["E1"] },
            Coded("هادئة", "RETREAT", null) with { Confidence = 1 },
            Coded("القرية", "RETREAT", null) with { Confidence = 0.3 });
        var bands = Score(gold, predicted).Reliability;
        Assert.Equal([(0.3, 1, 0.0, 0.0), (0.9, 3, 2 / 3.0, 1 / 3.0)], bands.Select(b => (b.From, b.Rows, b.TypeRight, b.RolesRight)));
        Assert.Equal((0.92 + 0.98 + 1) / 3, bands[1].Confidence, 6);
    }

    [Fact]
    public void Each_line_of_the_measure_tells_how_far_the_choice_of_reports_may_move_it()
    {
        var gold = Report(Coded("وقصف", "ASSAULT", null), Coded("ونفى", "REJECT", null));
        var score = new DetailScore();
        for (var i = 0; i < 12; i++)
        {
            score.Add(gold, i % 3 == 0 ? Report(Coded("وقصف", "ASSAULT", null)) : gold);
        }

        var measure = score.ToReport().Measure;
        var typed = measure.Single(line => line.Name == "event+type");
        Assert.Equal(12, measure.Count);
        Assert.Equal(90.9, typed.F1);
        Assert.InRange(typed.Low, 80, 90);
        Assert.InRange(typed.High, 92, 99);
        Assert.Equal(measure, score.ToReport().Measure);
    }

    [Fact]
    public void Chance_has_no_room_in_a_single_report()
    {
        var measure = Score(Report(Coded("وقصف", "ASSAULT", null), Coded("ونفى", "REJECT", null)), Report(Coded("وقصف", "ASSAULT", null))).Measure;
        Assert.All(measure, line => Assert.Equal((line.F1, line.F1), (line.Low, line.High)));
        Assert.Empty(new DetailScore().ToReport().Measure);
    }

    [Fact]
    public void Facts_beside_the_measure_are_scored_on_what_was_found()
    {
        var gold = Report(Coded("اعتقلت", "COERCE", "arrest") with { Size = new SchemeSize { Dead = [2, 2], Arrested = [1, null] }, Historical = true }, Coded("وقصف", "ASSAULT", null));
        var predicted = Report(Coded("اعتقلت", "COERCE", "arrest") with { Size = new SchemeSize { Dead = [2, null], Arrested = [1, null] } }, Coded("هادئة", "RETREAT", null) with { Historical = true });
        gold = gold with { Entities = [gold.Entities[0] with { Country = "Iraq", Sector = "MIL" }] };
        predicted = predicted with { Entities = [predicted.Entities[0] with { Sector = "MIL" }] };
        var facts = Score(gold, predicted).Facts.ToDictionary(line => line.Name, line => (line.F1, line.Gold, line.Predicted));
        Assert.Equal((100.0, 1, 1), facts["kind"]);
        Assert.Equal((0.0, 1, 0), facts["country"]);
        Assert.Equal((100.0, 1, 1), facts["sector"]);
        Assert.Equal((0.0, 1, 0), facts["background"]);
        Assert.Equal((0.0, 1, 1), facts["dead"]);
        Assert.Equal((100.0, 1, 1), facts["arrested"]);
    }

    private static DetailReport Score(SchemeReport gold, SchemeReport predicted)
    {
        var score = new DetailScore();
        score.Add(gold, predicted);
        return score.ToReport();
    }

    private static SchemeReport Report(params SchemeEvent[] events) =>
        new() { Id = "r", Text = Text, Entities = [new SchemeEntity { Id = "E1", Kind = "organization", Name = "الجيش" }], Events = events };

    private static SchemeEvent Coded(string word, string type, string? mode) => new() { Trigger = word, N = 1, Event = type, Mode = mode };
}
