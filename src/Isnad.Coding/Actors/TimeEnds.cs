using Isnad.Coding.Times;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>Ends a mention where a time begins that goes on behind it: "خمسة عمال الأسبوع الماضي" tells of five workers.</summary>
/// <remarks>A time that lies within a mention may be its name (حركة 9 مايو) and stays, as does the month that ends one (محمد رمضان العام الماضي).</remarks>
internal static class TimeEnds
{
    /// <summary>The mention without the time.</summary>
    public static ActorMention Cut(ActorMention mention, Reading reading, IReadOnlyList<TimeMention> times)
    {
        var time = mention.RegistryId is null ? times.FirstOrDefault(time => time.Span.End > mention.Span.End) : null;
        if (time is null || time.Span.Start <= mention.Span.Start || time.Span.Start >= mention.Span.End)
        {
            return mention;
        }

        var tokens = reading.Sentences[mention.Sentence].Tokens;
        var stop = time.Month is { } month && IsName(mention, tokens, time, month) ? month.End : time.Span.Start;
        var last = mention.Last;
        while (last > mention.First && tokens[last].Span.End > stop)
        {
            last--;
        }

        var end = tokens[last].Span.End;
        return end <= mention.Span.Start || end > stop || last < mention.HeadToken
            ? mention
            : mention with
            {
                Span = Span.FromBounds(mention.Span.Start, end),
                Last = last,
                Title = Within(mention.Title, end),
                NameSpan = Within(mention.NameSpan, end),
                OrganizationSpan = Within(mention.OrganizationSpan, end),
            };
    }

    /// <summary>The times without the months that are the ends of names.</summary>
    public static IReadOnlyList<TimeMention> Left(IReadOnlyList<TimeMention> times, IReadOnlyCollection<ActorMention> mentions) =>
        [.. times.Select(time => time.Month is { } month && mentions.Any(mention => mention.Span.End == month.End && mention.Span.Start < time.Span.Start) ? month.Rest : time)];

    /// <summary>Whether a month belongs to the family's name of a person, or to the name of a body that its head leads to (كتيبة 17 فبراير).</summary>
    private static bool IsName(ActorMention mention, IReadOnlyList<Token> tokens, TimeMention time, MonthName month)
    {
        if (!mention.Named || mention.Span.End < month.End)
        {
            return false;
        }

        var head = tokens[mention.HeadToken];
        return mention.Kind is EntityKind.Person
            ? month.IsPersonal && (mention.NameSpan ?? mention.Span).Start < time.Span.Start
            : mention.Kind is EntityKind.Organization or EntityKind.Group && !head.HasArticle && head.Span.End < time.Span.Start
                && (mention.HeadToken + 1 >= tokens.Count || tokens[mention.HeadToken + 1].Span.Start >= time.Span.Start);
    }

    /// <summary>Whether what looks like the short name of a person is words of a time.</summary>
    public static bool IsTime(ActorMention mention, IReadOnlyList<TimeMention> times) =>
        mention is { Kind: EntityKind.Person, RegistryId: null } && times.Any(time => time.Kind is TimeKind.Date && time.Date is not null && time.Span.Contains(mention.Span));

    private static Span? Within(Span? span, int end) =>
        span is not { } known || known.End <= end ? span : known.Start < end ? Span.FromBounds(known.Start, end) : null;
}
