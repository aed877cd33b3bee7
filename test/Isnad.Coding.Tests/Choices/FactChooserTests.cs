using CsCheck;
using Isnad.Coding.Choices;
using Isnad.Coding.Contexts;
using Isnad.Coding.Events;
using Isnad.Coding.Frames;
using Isnad.Record;

namespace Isnad.Coding.Tests.Choices;

public sealed class FactChooserTests
{
    private static readonly SignNetwork Network = Networks.Adding(("near", 1), ("far", 0.6f), ("none:Assault", 0.5f));

    [Fact]
    public void Candidates_of_one_value_count_together_and_the_reason_tells_how_the_best_stands()
    {
        var draft = Draft(EventType.Protest);
        new FactChooser<string>(new Days(("Monday", "near"), ("Tuesday", "far"), ("tuesday", "far")), Network).Choice(draft)();
        Assert.Equal("TUESDAY", draft.Place);
        Assert.Equal("choice:far", Assert.Single(draft.Reasons).Rule);
    }

    [Fact]
    public void A_choice_is_made_before_it_is_given_and_none_takes_away_what_rules_gave()
    {
        var draft = Draft(EventType.Protest);
        draft.Place = "SUNDAY";
        draft.Reasons.Add(new Reason("place", "place:in"));
        var choice = new FactChooser<string>(new Days(), Network).Choice(draft);
        Assert.Equal("SUNDAY", draft.Place);
        choice();
        Assert.Null(draft.Place);
        Assert.Empty(draft.Reasons);
    }

    [Fact]
    public void Nothing_is_chosen_where_all_are_unlikely()
    {
        var sure = Networks.Adding(("none:Assault", 5));
        Assert.Null(new FactChooser<string>(new Days(("Monday", "near")), sure).Choose(Draft(EventType.Assault)));
        Assert.NotNull(new FactChooser<string>(new Days(("Monday", "near")), sure).Choose(Draft(EventType.Protest)));
    }

    [Fact]
    public void A_candidate_of_another_sentence_must_be_likelier()
    {
        var even = Networks.Adding(("none:Protest", 0.5f));
        Assert.NotNull(new FactChooser<string>(new Days(("Monday", "near")), even).Choose(Draft(EventType.Protest)));
        Assert.Null(new FactChooser<string>(new Days(("Monday", "last")), even).Choose(Draft(EventType.Protest)));
        Assert.NotNull(new FactChooser<string>(new Days(("Monday", "last"), ("monday", "near")), Networks.Adding(("last", 1), ("none:Protest", 1.6f))).Choose(Draft(EventType.Protest)));
    }

    [Fact]
    public void Likelihoods_are_shares_of_one_in_the_order_of_the_sums() =>
        Gen.Double[-500, 500].Array[1, 8].Sample(sums =>
        {
            var shares = Likelihood.Shares(sums);
            Assert.Equal(1, shares.Sum(), 9);
            Assert.Equal(shares.Max(), shares[Array.IndexOf(sums, sums.Max())]);
        });

    private static EventDraft Draft(EventType type) => new()
    {
        Trigger = 0,
        Frame = new Frame { Words = ["خرج"], Verbal = true, Type = type, Actor = SlotChoice.None, Recipient = SlotChoice.None },
        Arguments = new Arguments(),
    };

    /// <summary>Names of days as places; a day and the same in small letters are one.</summary>
    private sealed class Days(params (string Day, string Sign)[] days) : IFact<string>
    {
        public string Part => "place";

        public ContextTask Task => ContextTask.Place;

        public ContextOpinions? Opinions => null;

        public double LeastElsewhere(EventDraft draft, string candidate) => 0.45;

        public int WordOf(string candidate) => 0;

        public IReadOnlyList<(string Candidate, List<string> Signs)> Of(EventDraft draft) => [.. days.Select(d => (d.Day, new List<string> { d.Sign }))];

        public List<string> OfNone(EventDraft draft) => ["none:" + draft.Type];

        public string ValueOf(string candidate) => candidate.ToUpperInvariant();

        public Span SpanOf(string candidate) => new(0, candidate.Length);

        public string? ValueOf(EventDraft draft) => draft.Place;

        public void Give(EventDraft draft, string? candidate) => draft.Place = candidate?.ToUpperInvariant();
    }
}
