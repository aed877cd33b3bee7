namespace Isnad.Workbench.Wording;

/// <summary>The languages of the workbench.</summary>
internal static class PageLanguage
{
    /// <summary>Their BCP 47 tags.</summary>
    public static IReadOnlyList<string> All { get; } = ["ar", "en"];

    /// <summary>The first of our languages that the header names; Arabic where it names none.</summary>
    /// <param name="acceptLanguage">An Accept-Language header such as <c>fr, en;q=0.8</c>; null where there is none.</param>
    public static string Preferred(string? acceptLanguage)
    {
        var wanted =
            from part in (acceptLanguage ?? "").Split(',')
            let fields = part.Split(';')
            let tag = fields[0].Trim().ToLowerInvariant()
            let language = tag.Split('-')[0]
            where All.Contains(language)
            orderby Quality(fields) descending
            select language;
        return wanted.FirstOrDefault() ?? "ar";
    }

    private static double Quality(string[] fields)
    {
        var field = fields.Skip(1).Select(f => f.Trim()).FirstOrDefault(f => f.StartsWith("q=", StringComparison.Ordinal));
        return field is null ? 1
            : double.TryParse(field.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture, out var quality) ? quality : 0;
    }
}
