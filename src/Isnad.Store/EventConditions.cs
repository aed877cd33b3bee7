using Isnad.Record;

namespace Isnad.Store;

/// <summary>The conditions of an event query on the alias <c>e</c> of an event.</summary>
internal static class EventConditions
{
    /// <summary>Report and id of the rejected events. They are found in a small index first: to read them from the table would read all of it.</summary>
    public const string Rejected =
        """
        (SELECT v.report, v.id FROM (SELECT report, ordinal FROM event INDEXED BY event_by_status WHERE review = 'rejected') x
          CROSS JOIN event v ON v.report = x.report AND v.ordinal = x.ordinal)
        """;

    private const string IsParty = "a.role IN ('actor', 'recipient')";

    /// <summary>All of them.</summary>
    public static Conditions Of(EventQuery query)
    {
        var conditions = new Conditions()
            .Add("e.report = @report", "report", query.ReportId)
            .Add("e.type = @type", "type", query.Type is { } type ? JsonName.Of(type) : null)
            .Add("e.mode = @mode", "mode", query.Mode)
            .Add("e.label = @label", "label", query.Label)
            .Add("e.status = @status", "status", query.Status is { } status ? JsonName.Of(status) : null)
            .Add("e.historical = @historical", "historical", query.Historical)
            .Add("instr(e.actors, @actor) > 0", "actor", Conditions.Folded(query.Actor))
            .Add("instr(e.places, @place) > 0", "place", Conditions.Folded(query.Place))
            .Add(HasArgument(IsParty, "party"), "party", query.Party)
            .Add(HasArgument(IsParty, "otherParty"), "otherParty", query.OtherParty)
            .Add(HasArgument("a.role = 'place'", "placeKey"), "placeKey", query.PlaceKey)
            .Add("e.country = @country", "country", query.Country)
            .Add("e.province = @province", "province", query.Province)
            .Add(HasOrigins(">= @least"), "least", query.LeastOrigins)
            .Add(HasOrigins("<= @most"), "most", query.MostOrigins)
            .AddReport("e.report", query.Publisher, query.Text)
            .AddSearch("e.report", query.Search);
        AddDates(conditions, query);
        AddBox(conditions, query.Box);
        AddClaim(conditions, query);
        AddReview(conditions, query);
        return conditions;
    }

    private static string HasArgument(string role, string key) =>
        $"(e.report, e.id) IN (SELECT a.report, a.event FROM argument a WHERE {role} AND a.key = @{key})";

    private static string HasOrigins(string number) =>
        $"(e.report, e.id) IN (SELECT t.report, t.event FROM linked_telling t JOIN linked_event l ON l.id = t.linked WHERE l.origins {number})";

    /// <summary>An event is sorted by its first day, so that the index of the order leads to the interval as well.</summary>
    private static void AddDates(Conditions conditions, EventQuery query)
    {
        var (from, to) = query.Dates == DateMatch.Certain
            ? ("e.sort >= @from", "e.last_day <= @to AND e.sort <= @to AND e.sort > ''")
            : ("e.last_day >= @from", "e.sort <= @to AND e.sort > ''");
        conditions.Add(from, "from", Conditions.Day(query.From)).Add(to, "to", Conditions.Day(query.To));
    }

    private static void AddBox(Conditions conditions, GeoBox? box)
    {
        if (box is null)
        {
            return;
        }

        var across = box.West <= box.East ? "e.longitude BETWEEN @west AND @east" : "(e.longitude >= @west OR e.longitude <= @east)";
        conditions.Add($"e.latitude BETWEEN @south AND @north AND {across} AND e.at_country = 0", "south", box.South);
        conditions.Values.Add("north", box.North);
        conditions.Values.Add("west", box.West);
        conditions.Values.Add("east", box.East);
    }

    private static void AddClaim(Conditions conditions, EventQuery query)
    {
        var source = Conditions.Folded(query.Source);
        if (query.Stance is null && source is null)
        {
            return;
        }

        var stance = query.Stance is { } asked ? JsonName.Of(asked) : null;
        var claim = string.Join(" AND ", new[] { stance is null ? null : "c.stance = @stance", source is null ? null : "instr(c.source_names, @source) > 0" }.OfType<string>());
        conditions.Add($"(e.report, e.id) IN (SELECT c.report, c.target FROM claim c WHERE {claim})", "source", source ?? "");
        conditions.Values.Add("stance", stance);
    }

    private static void AddReview(Conditions conditions, EventQuery query)
    {
        conditions
            .Add("e.review = @review", "review", query.Review is { } review ? JsonName.Of(review) : null)
            .Add("e.review <> @rejected", "rejected", query.Review is null && !query.WithRejected ? JsonName.Of(ReviewState.Rejected) : null)
            .Add(
                """
                NOT EXISTS (SELECT 1 FROM decision_target t JOIN decision d ON d.entry = t.entry
                  WHERE t.report = e.report AND t.start = e.start AND t.orphan IS NULL AND d.kind IN ('accept', 'reject') AND d.withdrawn_by IS NULL AND d.author = @openFor)
                """,
                "openFor",
                query.OpenFor);
    }
}
